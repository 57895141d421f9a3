import { runWithNode } from './start/node-version.mjs'

runWithNode(() => import('./start/commands/with-tsx.mjs'))
