import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { StartFailure } from './failure.mjs'

/**
 * npm's own program, to be run by this Node: on Windows `npm` is a batch file that needs a shell.
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string}
 * @throws {StartFailure} there is no npm
 */
export function findNpm(environment = process.env) {
  const beside = dirname(process.execPath)
  const onPath = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter)
  const candidates = [
    environment['npm_execpath'] ?? '',
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...onPath.map((folder) => join(folder, 'npm')),
    ...onPath.map((folder) => join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')),
  ]
  for (const candidate of candidates) {
    if (candidate === '' || !existsSync(candidate)) continue
    const real = realpathSync(candidate)
    if (real.endsWith('npm-cli.js')) return real
  }
  throw new StartFailure(
    '找不到 npm：它随 Node.js 一起安装，请重新安装 Node.js 后再试。',
    'npm was not found: it comes with Node.js; install Node.js again.',
  )
}
