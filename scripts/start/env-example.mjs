import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const EXAMPLE_FILE = '.env.example'
const READER = 'src/platform/env.ts'
/** A key of the schema in the only module that reads the environment. */
const VARIABLE = /^\s+([A-Z][A-Z0-9_]+):/gm

/**
 * The variables that the environment module knows and `.env.example` does not name, commented out or not.
 * @param {string} root
 * @returns {string[]}
 */
export function undocumentedVariables(root) {
  const path = join(root, EXAMPLE_FILE)
  const example = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const source = readFileSync(join(root, READER), 'utf8')
  const names = [...source.matchAll(VARIABLE)].map((match) => match[1] ?? '')
  const documented = new Set(
    [...example.matchAll(/^#?\s*([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]),
  )
  return [...new Set(names)].filter((name) => !documented.has(name))
}
