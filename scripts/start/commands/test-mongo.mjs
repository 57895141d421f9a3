import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { StartFailure } from '../failure.mjs'
import { findProgram } from '../find-program.mjs'
import { prepare } from '../prepare.mjs'
import { projectRoot } from '../project-root.mjs'
import { testEnvironment } from '../test-environment.mjs'
import { runVitest } from '../vitest.mjs'

/** @param {string} reason */
const noMongod = (reason) =>
  new StartFailure(
    `没有可用的 mongod（${reason}）：请安装 MongoDB，或把 MONGOMS_SYSTEM_BINARY 设为 mongod 的路径。`,
    `No usable mongod (${reason}): install MongoDB or set MONGOMS_SYSTEM_BINARY to its path.`,
  )

/** The library's own download, kept in its cache. @returns {Promise<string>} */
async function downloadMongod() {
  const require = createRequire(join(projectRoot, 'package.json'))
  const library = await import(pathToFileURL(require.resolve('mongodb-memory-server-core')).href)
  const { MongoBinary } = library.default ?? library
  console.log('没有找到 mongod，正在下载 · no mongod here, downloading one')
  try {
    return await MongoBinary.getPath()
  } catch (error) {
    throw noMongod(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
}

/** @param {Record<string, string | undefined>} environment @returns {Promise<string>} a mongod that runs */
async function findMongod(environment) {
  const named = environment['MONGOMS_SYSTEM_BINARY']
  if (named && !findProgram([named])) throw noMongod(`MONGOMS_SYSTEM_BINARY=${named} 不能运行`)
  const path = named ?? findProgram(['mongod']) ?? (await downloadMongod())
  const trial = spawnSync(path, ['--version'], { encoding: 'utf8' })
  if (trial.status !== 0) {
    throw noMongod(`${path}: ${(trial.stderr || String(trial.error ?? '')).trim().split('\n')[0]}`)
  }
  return path
}

/** `npm run test:mongo`: the integration suite on a real replica set; never passes by skipping. @returns {Promise<number>} */
export async function main() {
  await prepare(projectRoot)
  const environment = testEnvironment()
  const mongod = await findMongod(environment)
  return runVitest({
    root: projectRoot,
    projects: ['int'],
    environment: { ...environment, TEST_DATABASE: 'mongo', MONGOMS_SYSTEM_BINARY: mongod },
  })
}
