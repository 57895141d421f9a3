import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants, setPriority, tmpdir } from 'node:os'
import type { RunOutcome } from '@/domain/media/run-outcome'
import { VideoFailure } from '@/domain/media/failure-codes'
import { assertProgram } from './runner'
import { lineReader, messageLog, supervise, type RunLimits } from './supervise'

export interface ProcessRequest {
  /** Absolute path of the program. */
  readonly binary: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly limits: RunLimits
  readonly signal?: AbortSignal | undefined
  /** Each line of stdout; without it stdout is collected, up to `maxStdout` bytes. */
  readonly onLine?: (line: string) => void
  readonly maxStdout?: number
}

export interface ProcessOutcome extends RunOutcome {
  readonly stdout: string
}

const IS_WINDOWS = process.platform === 'win32'
/** On Linux a program of ours dies with the worker, even when that is killed without warning. */
const SETPRIV = '/usr/bin/setpriv'
const DEFAULT_MAX_STDOUT = 64 * 1024 * 1024

/**
 * Starts one program in its own process group, at low priority, with none of our secrets in its environment,
 * and waits for it. Never throws for how it ends.
 * @throws VideoFailure VIDEO_TOOL_MISSING when it cannot be started at all
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessOutcome> {
  assertProgram(request.binary)
  const child = start(request)
  const log = messageLog()
  const stderr = lineReader(log.add)
  const watch = supervise(
    { kill: (signal) => killGroup(child, signal) },
    request.limits,
    request.signal,
  )
  const out = collector(request, () => watch.alive())
  child.stdout?.setEncoding('utf8').on('data', out.push)
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    if (!request.onLine) watch.alive()
    stderr.push(chunk)
  })
  try {
    const end = await ended(child)
    stderr.flush()
    out.flush()
    return { ...end, stoppedBy: watch.end(), ...log.read(), stdout: out.text() }
  } finally {
    watch.end()
  }
}

function start({ binary, args, cwd }: ProcessRequest): ChildProcess {
  const mayTie = process.platform === 'linux' && existsSync(SETPRIV)
  const child = spawn(
    mayTie ? SETPRIV : binary,
    mayTie ? ['--pdeathsig', 'KILL', '--', binary, ...args] : [...args],
    {
      cwd: cwd ?? tmpdir(),
      detached: !IS_WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // Windows programs do not start without SystemRoot; elsewhere they need nothing of ours.
      ...(IS_WINDOWS ? {} : { env: { LANG: 'C.UTF-8', HOME: tmpdir(), NODE_ENV: 'production' } }),
    },
  )
  lowerPriority(child.pid)
  return child
}

/** Encoding must not make the panel slow. Refused in some containers, which is no reason to stop. */
export function lowerPriority(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    return
  }
}

function killGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  try {
    if (IS_WINDOWS) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // Gone already; its end is being awaited.
  }
}

function ended(child: ChildProcess): Promise<Pick<RunOutcome, 'exitCode' | 'signal'>> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => reject(new VideoFailure('VIDEO_TOOL_MISSING', {}, { cause })))
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })
}

function collector(request: ProcessRequest, alive: () => void) {
  const { onLine, maxStdout = DEFAULT_MAX_STDOUT } = request
  const chunks: string[] = []
  let length = 0
  const lines = onLine ? lineReader(onLine) : null
  return {
    push: (chunk: string) => {
      alive()
      if (lines) return lines.push(chunk)
      length += chunk.length
      if (length <= maxStdout) chunks.push(chunk)
    },
    flush: () => lines?.flush(),
    text: () => chunks.join(''),
  }
}
