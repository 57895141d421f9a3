import type { RunOutcome } from '@/domain/media/run-outcome'

export interface RunLimits {
  /** Longest the run may take. */
  readonly wallMs: number
  /** Longest without any sign of progress. */
  readonly stallMs: number
  /** Time between asking to stop and ending by force. */
  readonly graceMs: number
}

/** How a running program is reached, whoever started it. */
export interface Reins {
  /** Sends a signal to the program and all it started; must not throw when it is gone. */
  readonly kill: (signal: 'SIGTERM' | 'SIGKILL') => void
}

export interface Supervision {
  /** To be called whenever the program shows progress. */
  readonly alive: () => void
  /** To be called once the program is gone. Says who stopped it, if we did. */
  readonly end: () => RunOutcome['stoppedBy']
}

/**
 * Watches one running program: stops it on the signal, when it makes no progress, or when its time is up.
 * It is asked first and killed after a grace period, since ffmpeg does not always listen.
 */
export function supervise(
  reins: Reins,
  limits: RunLimits,
  signal: AbortSignal | undefined,
): Supervision {
  let stoppedBy: RunOutcome['stoppedBy'] = null
  let force: NodeJS.Timeout | undefined
  const stop = (why: NonNullable<RunOutcome['stoppedBy']>) => {
    if (stoppedBy !== null) return
    stoppedBy = why
    reins.kill('SIGTERM')
    force = setTimeout(() => reins.kill('SIGKILL'), limits.graceMs)
  }
  const cancel = () => stop('cancel')
  const wall = setTimeout(() => stop('wall'), limits.wallMs)
  const stall = setTimeout(() => stop('stall'), limits.stallMs)
  if (signal?.aborted) cancel()
  else signal?.addEventListener('abort', cancel, { once: true })
  return {
    alive: () => {
      if (stoppedBy === null) stall.refresh()
    },
    end: () => {
      for (const timer of [wall, stall, force]) clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      return stoppedBy
    },
  }
}

/** Splits chunks into lines. An endless line is cut, so that a program cannot fill our memory. */
export function lineReader(onLine: (line: string) => void): {
  readonly push: (chunk: string) => void
  readonly flush: () => void
} {
  let rest = ''
  return {
    push: (chunk) => {
      const lines = (rest + chunk).split(/\r\n|\r|\n/)
      rest = (lines.pop() ?? '').slice(0, MAX_LINE)
      for (const line of lines) onLine(line)
    },
    flush: () => {
      if (rest !== '') onLine(rest)
      rest = ''
    },
  }
}

const MAX_LINE = 8192
/** What is kept of stderr: the end, where the reason is. */
const MAX_STDERR = 64 * 1024

/** Collects messages: the last part as text, and how many were errors. */
export function messageLog(): {
  readonly add: (line: string) => void
  readonly read: () => { stderr: string; errorLines: number }
} {
  let stderr = ''
  let errorLines = 0
  return {
    add: (line) => {
      const repeats = /Last message repeated (\d+) times/.exec(line)?.[1]
      if (repeats !== undefined) errorLines += Number(repeats)
      else if (/\[(error|fatal|panic)\]/.test(line)) errorLines += 1
      stderr = `${stderr}${line}\n`.slice(-MAX_STDERR)
    },
    read: () => ({ stderr, errorLines }),
  }
}
