import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartFailure } from './failure.mjs'
import { withTypeScript } from './type-script.mjs'

const SHOWN_LINES = 20
const NEVER_SILENT = new URL('./never-silent.mjs', import.meta.url).href
/** The code of a process that ended with a promise unsettled: it has done nothing and may be started again. */
const LOST_PROMISE = 13
const ATTEMPTS = 4
const TYPES_FILE = 'src/payload-types.ts'
const IMPORT_MAP_FILE = 'src/app/(payload)/admin/importMap.js'

/**
 * The same environment on the embedded database, whose schema is the one that is migrated; nothing is written to it.
 * @param {Record<string, string | undefined>} environment
 */
export const forSqlite = (environment) => ({
  ...environment,
  DATABASE_URL: 'file:./data/yixuan.db',
})

/**
 * Payload's own command line, with its input closed so that a question is a failure and not a wait. TypeScript is read
 * by our loader: Payload's own loads every module anew beside those that were evaluated first, and on a busy machine
 * one start in eight ended in the middle, with code 0 and nothing written (Node 20.20, Payload 3.90.1).
 * @param {{ root: string, environment: Record<string, string | undefined>, args: readonly string[] }} options
 * @returns {string} what it printed
 * @throws {StartFailure} with the end of its output
 */
export function runPayload({ root, environment, args }) {
  const bin = join(root, 'node_modules', 'payload', 'bin.js')
  const argv = ['--import', NEVER_SILENT, ...withTypeScript([bin, '--disable-transpile', ...args])]
  const start = () =>
    spawnSync(process.execPath, argv, {
      cwd: root,
      env: { ...forSqlite(environment), PAYLOAD_CONFIG_PATH: 'payload.config.ts' },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    })
  let result = start()
  for (let again = 1; again < ATTEMPTS && result.status === LOST_PROMISE; again++) result = start()
  const output = `${result.stdout}${result.stderr}`
  if (result.status !== 0) {
    throw new StartFailure(`payload ${args[0]} 失败。`, `payload ${args[0]} failed.`, {
      detail: output.trim().split('\n').slice(-SHOWN_LINES),
    })
  }
  return output
}

/** @param {{ root: string, environment: Record<string, string | undefined>, output?: string }} options */
export function generateTypes({ root, environment, output = join(root, TYPES_FILE) }) {
  runPayload({
    root,
    environment: { ...environment, PAYLOAD_TS_OUTPUT_PATH: output },
    args: ['generate:types'],
  })
}

/** Payload reads the map it replaces, so there must be one. @param {{ root: string, environment: Record<string, string | undefined> }} options */
export function generateImportMap({ root, environment }) {
  const path = join(root, IMPORT_MAP_FILE)
  if (!existsSync(path)) writeFileSync(path, 'export const importMap = {}\n')
  runPayload({ root, environment, args: ['generate:importmap'] })
}

/** @param {string} path */
const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/**
 * The generated files that are not what the configuration gives today. Leaves every file as it was.
 * @param {{ root: string, environment: Record<string, string | undefined> }} options
 * @returns {string[]} their paths
 */
export function staleGeneratedFiles({ root, environment }) {
  const stale = []
  const scratch = mkdtempSync(join(tmpdir(), 'yixuan-types-'))
  try {
    const output = join(scratch, 'payload-types.ts')
    generateTypes({ root, environment, output })
    if (textOf(output) !== textOf(join(root, TYPES_FILE))) stale.push(TYPES_FILE)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  const importMap = join(root, IMPORT_MAP_FILE)
  const before = textOf(importMap)
  try {
    generateImportMap({ root, environment })
    if (textOf(importMap) !== before) stale.push(IMPORT_MAP_FILE)
  } finally {
    if (before !== '' && textOf(importMap) !== before) writeFileSync(importMap, before)
  }
  return stale
}
