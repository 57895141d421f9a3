import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { within, type Report } from './figures'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const START = { seconds: 10, megabytes: 600 }
const PORT = Number(process.env['BENCH_PORT'] ?? 4205)
const GIVE_UP_MS = 15 * 60_000
/** The tree is weighed when it has been idle for so long. */
const IDLE_MS = 15_000

/** `npm start` twice on one folder: the second is timed and, once idle, weighed. */
export async function run(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'yixuan-bench-start-'))
  try {
    await (await started(folder)).stop()
    const second = await started(folder)
    try {
      await pause(IDLE_MS)
      const tree = weigh(second.pid)
      const total = tree.reduce((sum, { rss }) => sum + rss, 0)
      return {
        title: 'The second start, and the weight of the idle desk',
        how:
          'From `npm start` to the first 200 of /api/health, on SQLite with the demo inside; then, idle for' +
          ` ${IDLE_MS / 1000} s, the resident memory of npm and everything below it (/proc, shared pages counted each time).`,
        head: ['figure', 'value'],
        rows: [
          ['second start', within(second.seconds, START.seconds, 's')],
          ['resident memory of the tree', within(total, START.megabytes, 'MB')],
          ...tree.map(({ name, rss }) => [`· ${name}`, `${rss.toFixed(0)} MB`]),
        ],
      }
    } finally {
      await second.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function started(folder: string) {
  const begin = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      // As a person would start it.
      NODE_ENV: 'production',
      PORT: String(PORT),
      HOST: '127.0.0.1',
      DATABASE_URL: `file:${join(folder, 'yixuan.db')}`,
      MEDIA_DIR: join(folder, 'media'),
      PAYLOAD_SECRET: 'the-secret-of-the-benchmarks',
    },
  })
  const { pid } = child
  if (pid === undefined) throw new Error('npm start did not begin')
  while (!(await isWell())) {
    if (child.exitCode !== null) throw new Error(`npm start ended (code ${child.exitCode})`)
    if (performance.now() - begin > GIVE_UP_MS) throw new Error('npm start never became well')
    await pause(50)
  }
  return { pid, seconds: (performance.now() - begin) / 1000, stop: () => ended(child, pid) }
}

const isWell = (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${PORT}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  )

async function ended(child: ChildProcess, pid: number): Promise<void> {
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.kill(-pid, 'SIGTERM')
  await exit
  while (await isWell()) await pause(100)
}

/** Name and resident megabytes of a process and all below it (Linux). */
function weigh(root: number): { name: string; rss: number }[] {
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = /^PPid:\s+(\d+)/m.exec(statusOf(Number(entry)))?.[1]
    if (parent) parents.set(Number(entry), Number(parent))
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid)
    return pid === root || (parent !== undefined && isBelow(parent))
  }
  return [...parents.keys()].filter(isBelow).map((pid) => {
    const status = statusOf(pid)
    return {
      name: /^Name:\s+(.+)/m.exec(status)?.[1] ?? String(pid),
      rss: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
    }
  })
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
