import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BOOT_MS = 10 * 60_000
const STOP_MS = 15_000
const POLL_MS = 250
const KEPT_LINES = 60

export interface ProductionServer {
  /** Without a trailing slash. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * The production build on a free port, with a fresh database and media folder of its own and the demo
 * in it. `databaseUrl`: another database than the embedded one; it should be empty.
 *
 * @throws Error when there is no build, or the server ends or never becomes well, with its last lines.
 */
export async function startProductionServer(
  options: { readonly databaseUrl?: string | undefined } = {},
): Promise<ProductionServer> {
  if (!existsSync(path.join(ROOT, '.next', 'BUILD_ID'))) {
    throw new Error('There is no production build (.next): run `npm run build` first.')
  }
  const directory = mkdtempSync(path.join(tmpdir(), 'yixuan-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const lines: string[] = []
  const server = spawnServer(port, {
    DATABASE_URL: options.databaseUrl ?? `file:${path.join(directory, 'yixuan.db')}`,
    MEDIA_DIR: path.join(directory, 'media'),
    PUBLIC_URL: url,
  })
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (text: Buffer) => {
      lines.push(...text.toString().split('\n'))
      lines.splice(0, lines.length - KEPT_LINES)
    })
  }
  const stop = async (): Promise<void> => {
    await endGroup(server)
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    await untilHealthy(url, server)
  } catch (error) {
    await stop()
    throw new Error(`${String(error)}\n${lines.join('\n')}`, { cause: error })
  }
  return { url, stop }
}

function spawnServer(port: number, settings: Record<string, string>): ChildProcess {
  const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  return spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: ROOT,
    // A group of its own, so that whatever the server starts ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_SECRET: 'the-secret-of-the-browser-tests',
      PORT: String(port),
      HOST: '127.0.0.1',
      TZ: 'Asia/Shanghai',
      WORKER: 'inline',
      SEED_DEMO: 'auto',
      ...settings,
    },
  })
}

async function untilHealthy(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + BOOT_MS
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended (code ${server.exitCode}).`)
    const response = await fetch(`${url}/api/health`).catch(() => null)
    await response?.arrayBuffer()
    if (response?.ok) return
    await sleep(POLL_MS)
  }
  throw new Error('The server never became well.')
}

async function endGroup(server: ChildProcess): Promise<void> {
  const { pid } = server
  if (pid === undefined || server.exitCode !== null) return
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  signalGroup(pid, 'SIGTERM')
  const deaf = setTimeout(() => signalGroup(pid, 'SIGKILL'), STOP_MS)
  await ended
  clearTimeout(deaf)
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended in the meantime.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
