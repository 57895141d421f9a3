import { runWithNode } from './start/node-version.mjs'

runWithNode(() => import('./start/commands/migrate-create.mjs'))
