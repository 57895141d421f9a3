import { runWithNode } from './start/node-version.mjs'

runWithNode(() => import('./start/commands/test-e2e.mjs'))
