import { areDependenciesFresh, ensureDependencies } from './dependencies.mjs'
import { ensureDotEnv, readEnvironment } from './dot-env.mjs'
import { ensureBuild, isBuildFresh } from './build.mjs'
import { ensureWritable } from './folder.mjs'
import { createProgress } from './progress.mjs'

/**
 * What every command but `npm start` needs first: dependencies and `.env`. Says something only if there is something
 * to do, so that the output stays the command's own.
 * @param {string} root
 * @returns {Promise<Record<string, string | undefined>>} the environment to run with
 */
export async function prepare(root) {
  ensureWritable(root)
  if (!areDependenciesFresh(root)) {
    const progress = createProgress({ total: 1 })
    progress.step('安装依赖', 'installing the dependencies')
    await ensureDependencies(root, progress)
    progress.done('依赖已安装 · installed')
  }
  ensureDotEnv(root)
  return readEnvironment(root)
}

/**
 * A production build of the sources as they are now.
 * @param {{ root: string, environment: Record<string, string | undefined>, isForced?: boolean }} options
 */
export async function prepareBuild({ root, environment, isForced = false }) {
  if (!isForced && isBuildFresh(root)) return
  const progress = createProgress({ total: 1 })
  progress.step('生产构建', 'production build')
  await ensureBuild({ root, environment, progress, isForced })
  progress.done('构建完成 · built')
}
