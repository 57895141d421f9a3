// tsx 4.22 uses `module.registerHooks` where Node has it (22.15, 23.5 and later) and there leaks a query string onto
// built-in modules, which then are not found (payloadcms/payload#16949, read November 2026). Without it tsx takes its
// older way, which works everywhere.
import nodeModule from 'node:module'
import './lexical-first.mjs'

nodeModule.registerHooks = undefined
await import('tsx')
