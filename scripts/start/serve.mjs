/* global AbortSignal */
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { explainOutput, StartFailure } from './failure.mjs'
import { localUrl } from './port.mjs'
import { exitOf, forwardSignals, spawnTethered, tailKeeper } from './run-child.mjs'

const POLL_MS = 200
const ANSWER_MS = 5_000
/** The first boot migrates and fills the demo; on a slow machine that takes a few minutes, never this long. */
const BOOT_MS = 10 * 60_000
const STOP_MS = 20_000

/** @param {string} url @returns {Promise<boolean>} */
async function isHealthy(url) {
  try {
    const answer = await fetch(`${url}/api/health`, {
      signal: AbortSignal.timeout(ANSWER_MS),
    })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}

/** @param {{ tail: string[], root: string, code: number, port: number }} death */
function explainDeath({ tail, root, code, port }) {
  if (tail.some((line) => line.includes('EADDRINUSE'))) {
    return new StartFailure(
      `端口 ${port} 刚被别的程序占用：请用 PORT 换一个端口。`,
      `Port ${port} has just been taken: set PORT to another one.`,
    )
  }
  return (
    explainOutput(tail, root) ??
    new StartFailure(
      `服务没能启动（退出码 ${code}），原因见上面几行。`,
      `The server ended while starting (exit code ${code}); its last lines are above.`,
      { detail: tail },
    )
  )
}

/**
 * @typedef {object} Server
 * @property {string} url where this machine reaches it
 * @property {() => boolean} wasStopped whether a signal asked us to end
 * @property {Promise<{ code: number }>} ended
 */

/**
 * Starts the production server and waits until it says it is well.
 * @param {{ root: string, environment: Record<string, string | undefined>, address: { port: number, host: string },
 *   progress: import('./progress.mjs').Progress }} options
 * @returns {Promise<Server>}
 * @throws {StartFailure} it ended, or was told to, or never became well
 */
export async function startServer({ root, environment, address, progress }) {
  const tail = tailKeeper()
  const child = spawnTethered({
    argv: [
      join(root, 'node_modules', 'next', 'dist', 'bin', 'next'),
      'start',
      '-p',
      String(address.port),
      '-H',
      address.host,
    ],
    cwd: root,
    env: {
      ...environment,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(address.port),
      HOST: address.host,
    },
    onLine: (line) => {
      tail.push(line)
      progress.note(`      ${line}`)
    },
  })
  const signals = forwardSignals(child)
  killIfDeaf(child)
  const ended = exitOf(child)
  /** @type {{ code: number } | null} */
  let death = null
  void ended.then((exit) => {
    death = exit
  })
  const url = localUrl(address)
  const deadline = Date.now() + BOOT_MS
  while (!(await isHealthy(url))) {
    const { code } = death ?? { code: null }
    if (signals.stoppedBy()) {
      await ended
      throw new StartFailure('已停止。', 'Stopped.', { exitCode: 0 })
    }
    if (code !== null) throw explainDeath({ tail: tail.lines(), root, code, port: address.port })
    if (Date.now() > deadline) {
      child.kill('SIGTERM')
      await ended
      throw new StartFailure(
        `服务 ${BOOT_MS / 60_000} 分钟内没有就绪，已停下；它最后的输出见上。`,
        `The server was not well within ${BOOT_MS / 60_000} minutes and was stopped; its last lines are above.`,
        { detail: tail.lines() },
      )
    }
    progress.live('等待服务就绪 · waiting for the server')
    await delay(POLL_MS)
  }
  return { url, ended, wasStopped: () => signals.stoppedBy() !== null }
}

/** A server that was asked to stop and does not is ended. @param {import('node:child_process').ChildProcess} child */
function killIfDeaf(child) {
  const begin = () => setTimeout(() => child.kill('SIGKILL'), STOP_MS).unref()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, begin)
}
