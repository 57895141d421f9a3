import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * The first of `names` that can be run: a path as it is, a bare name on PATH.
 * @param {readonly (string | undefined)[]} names
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string | null} an absolute or given path
 */
export function findProgram(names, environment = process.env) {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter)
  const endings = process.platform === 'win32' ? ['.exe', ''] : ['']
  for (const name of names) {
    if (!name) continue
    const places = /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))
    const found = places.flatMap((p) => endings.map((e) => p + e)).find(isProgram)
    if (found) return found
  }
  return null
}
