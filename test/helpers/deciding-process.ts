import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'

const LEXICAL_FIRST = new URL('../../scripts/start/lexical-first.mjs', import.meta.url).href

/** A process of `decide-for-ever.ts` that has decided at least once. */
export interface DecidingProcess {
  /** Resolves when it no longer runs, as if the machine stood still. Linux. */
  freeze(): Promise<void>
  thaw(): void
  /** Ends it with no warning. Throws when it had ended by itself before. */
  kill(): Promise<void>
}

export async function decidingProcess(
  program: string,
  posts: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<DecidingProcess> {
  const child = spawn(process.execPath, ['--import', LEXICAL_FIRST, program, ...posts], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings },
  })
  let said = ''
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString()
        if (said.includes('ready\n')) resolve()
      })
    }
  })
  const ended = once(child, 'close') as Promise<[number | null, string | null]>
  const ownEnd = ended.then(([code]) => {
    throw new Error(`The process ended by itself (${code}): ${said}`)
  })
  ownEnd.catch(() => undefined)
  const killChild = () => child.kill('SIGKILL')
  process.once('exit', killChild)
  child.once('close', () => process.off('exit', killChild))
  await Promise.race([ready, ownEnd])
  return {
    async freeze() {
      child.kill('SIGSTOP')
      while (child.exitCode === null && !isStopped(child.pid ?? 0)) await nextTurn()
      if (child.exitCode !== null) await ownEnd
    },
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL')
      const [code, signal] = await ended
      if (signal !== 'SIGKILL') throw new Error(`It had ended by itself (${code}): ${said}`)
    },
  }
}

/** Every thread of it: a write to the disk that has begun is then over. */
function isStopped(pid: number): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).every((thread) => {
      const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).startsWith('T')
    })
  } catch {
    // It, or one of its threads, is just going.
    return false
  }
}
