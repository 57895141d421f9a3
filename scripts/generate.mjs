import { runWithNode } from './start/node-version.mjs'

runWithNode(() => import('./start/commands/generate.mjs'))
