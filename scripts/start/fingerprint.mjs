import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every file under `paths`, sorted, relative to `root` with forward slashes. A path that is not there is left out.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
function filesUnder(root, paths) {
  /** @type {string[]} */
  const found = []
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false })
    if (stat?.isFile()) found.push(path)
    if (stat?.isDirectory()) {
      for (const name of readdirSync(join(root, path))) {
        if (name !== '.DS_Store') visit(`${path}/${name}`)
      }
    }
  }
  for (const path of paths) visit(path)
  return found.sort()
}

/**
 * SHA-256 over the names and contents of all files under `paths`. Contents alone decide: a fresh clone, a copy and a
 * touched file give the same answer. A few hundred source files take some ten milliseconds, so nothing is cached.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string} hex
 */
export function fingerprint(root, paths) {
  const total = createHash('sha256')
  for (const path of filesUnder(root, paths)) {
    const content = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex')
    total.update(`${path}\0${content}\n`)
  }
  return total.digest('hex')
}
