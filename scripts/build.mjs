import { runWithNode } from './start/node-version.mjs'

runWithNode(() => import('./start/commands/build.mjs'))
