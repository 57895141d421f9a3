import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { explainWrite } from './failure.mjs'

/** Where our own logs, locks and caches live; git-ignored. @param {string} root */
export const stateFolder = (root) => join(root, '.yixuan')

/**
 * Proves that the project's folder takes a file.
 * @param {string} root
 * @throws {StartFailure} read-only or full
 */
export function ensureWritable(root) {
  const probe = join(stateFolder(root), `probe-${process.pid}`)
  try {
    mkdirSync(stateFolder(root), { recursive: true })
    writeFileSync(probe, 'x')
    rmSync(probe)
  } catch (error) {
    throw explainWrite(error, root)
  }
}

/** @param {string} path */
function discard(path) {
  try {
    rmSync(path, { force: true })
  } catch {
    // The folder that refused the file also refuses this; the first error is the one to tell.
  }
}

/**
 * Writes a whole file or nothing: a reader, or a crash, never meets half of it.
 * @param {string} path
 * @param {string} content
 * @param {number} [mode]
 * @throws {StartFailure} read-only or full
 */
export function writeAtomically(path, content, mode = 0o644) {
  const draft = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, content, { mode })
    renameSync(draft, path)
  } catch (error) {
    discard(draft)
    throw explainWrite(error, path)
  }
}
