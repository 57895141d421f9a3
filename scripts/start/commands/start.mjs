import { ensureBuild } from '../build.mjs'
import { accountTable, demoPassword, isDemoThere } from '../demo-accounts.mjs'
import { ensureDependencies } from '../dependencies.mjs'
import { ensureDotEnv, readEnvironment } from '../dot-env.mjs'
import { StartFailure } from '../failure.mjs'
import { ensureWritable } from '../folder.mjs'
import { ensurePortFree, readAddress } from '../port.mjs'
import { createProgress } from '../progress.mjs'
import { projectRoot } from '../project-root.mjs'
import { startServer } from '../serve.mjs'

const DOT_ENV_SAID = {
  created: '已生成 .env 和随机密钥 · made .env with a random secret',
  'secret-added': '.env 里没有密钥，已补上 · added the missing PAYLOAD_SECRET to .env',
  kept: '使用现有的 .env · using the .env that is there',
}

/** @param {string} root @param {import('../progress.mjs').Progress} progress */
async function configure(root, progress) {
  progress.step('读取配置，检查端口', 'configuration and port')
  const made = ensureDotEnv(root)
  const environment = readEnvironment(root)
  const address = readAddress(environment)
  await ensurePortFree(address)
  progress.done(`${DOT_ENV_SAID[made]}；PORT=${address.port}`)
  return { environment, address }
}

/** @param {{ url: string, environment: Record<string, string | undefined>, progress: import('../progress.mjs').Progress }} options */
async function welcome({ url, environment, progress }) {
  progress.note('')
  progress.note(
    `医宣已就绪，请在浏览器打开 · Yixuan is ready, open ${environment['PUBLIC_URL'] || url}/admin`,
  )
  const password = demoPassword(environment)
  if (environment['SEED_DEMO'] !== 'never' && (await isDemoThere(url, password))) {
    for (const line of accountTable(password)) progress.note(line)
  }
  progress.note('按 Ctrl+C 停止 · press Ctrl+C to stop')
}

/** `npm start`: from a bare clone to a running desk. @returns {Promise<number>} the exit code */
export async function main() {
  const root = projectRoot
  const progress = createProgress({ total: 6 })
  progress.step('检查运行环境', 'checking this machine')
  ensureWritable(root)
  progress.done(`Node.js ${process.versions.node}，${root}`)

  const { environment, address } = await configure(root, progress)

  progress.step('检查依赖', 'dependencies (package-lock.json)')
  const isInstalled = await ensureDependencies(root, progress)
  progress.done(isInstalled ? '依赖已安装 · installed' : '依赖没有变化 · unchanged')

  progress.step('检查构建', 'production build')
  const isBuilt = await ensureBuild({ root, environment, progress })
  progress.done(isBuilt ? '构建完成 · built' : '源码没有变化，沿用上次的构建 · unchanged')

  progress.step('启动服务：升级数据库、准备数据、启动后台任务', 'server: migrations, data, worker')
  const server = await startServer({ root, environment, address, progress })
  progress.done(`服务健康 · ${server.url}/api/health`)

  progress.step('就绪', 'ready')
  await welcome({ url: server.url, environment, progress })

  const { code } = await server.ended
  if (server.wasStopped()) {
    progress.note('已停止 · stopped')
    return 0
  }
  throw new StartFailure(
    `服务意外退出（退出码 ${code}），原因见上面几行；再运行一次 npm start 即可恢复。`,
    `The server ended by itself (exit code ${code}); see the lines above and run npm start again.`,
  )
}
