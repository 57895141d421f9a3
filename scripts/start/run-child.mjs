import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { explainWrite, StartFailure } from './failure.mjs'

const TAIL_LINES = 40
const TETHER = fileURLToPath(new URL('./tether.mjs', import.meta.url))
/** @type {readonly ('SIGINT' | 'SIGTERM' | 'SIGHUP')[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/**
 * Hands the signals that ask this process to stop to `child` instead.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {{ stoppedBy: () => 'SIGINT' | 'SIGTERM' | 'SIGHUP' | null, release: () => void }}
 */
export function forwardSignals(child) {
  /** @type {'SIGINT' | 'SIGTERM' | 'SIGHUP' | null} */
  let received = null
  const handlers = SIGNALS.map((signal) => {
    const handler = () => {
      received = signal
      child.kill(signal)
    }
    process.on(signal, handler)
    return { signal, handler }
  })
  return {
    stoppedBy: () => received,
    release: () => handlers.forEach(({ signal, handler }) => process.off(signal, handler)),
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, error?: Error }>} `code` as a shell would give it
 */
export const exitOf = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, error }))
    child.once('close', (code, signal) =>
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0) }),
    )
  })

/**
 * Starts a Node program of ours, tethered, its output in lines.
 * @param {{ argv: readonly string[], cwd: string, env?: Record<string, string | undefined>, onLine: (line: string) => void }} options
 */
export function spawnTethered({ argv, cwd, env = process.env, onLine }) {
  const child = spawn(process.execPath, [TETHER, ...argv], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', onLine)
  }
  return child
}

/** The last lines of an output. @returns {{ push: (line: string) => void, lines: () => string[] }} */
export function tailKeeper() {
  /** @type {string[]} */
  const kept = []
  return {
    push(line) {
      if (line.trim() === '') return
      kept.push(line)
      if (kept.length > TAIL_LINES) kept.shift()
    },
    lines: () => [...kept],
  }
}

/**
 * Runs one Node program to its end, its whole output in `log`.
 * @param {{ argv: readonly string[], cwd: string, env?: Record<string, string | undefined>, log: string,
 *   onLine?: (line: string) => void, onStart?: (pid: number) => void }} options
 * @returns {Promise<{ code: number, tail: string[] }>}
 * @throws {StartFailure} when told to stop meanwhile, or when the log cannot be written
 */
export async function runLogged({ argv, cwd, env, log, onLine = () => {}, onStart = () => {} }) {
  const tail = tailKeeper()
  /** @type {unknown} */
  let logError = null
  /** @type {number | null} */
  let file = null
  try {
    mkdirSync(dirname(log), { recursive: true })
    file = openSync(log, 'w')
  } catch (error) {
    throw explainWrite(error, log)
  }
  const child = spawnTethered({
    argv,
    cwd,
    ...(env ? { env } : {}),
    onLine: (line) => {
      tail.push(line)
      onLine(line)
      try {
        if (file !== null && !logError) writeSync(file, `${line}\n`)
      } catch (error) {
        logError = error
        child.kill('SIGTERM')
      }
    },
  })
  if (child.pid !== undefined) onStart(child.pid)
  const signals = forwardSignals(child)
  const { code, error } = await exitOf(child)
  signals.release()
  closeSync(file)
  if (error) throw error
  const stopped = signals.stoppedBy()
  if (stopped) {
    throw new StartFailure(
      '已按您的要求停下，再运行一次会接着做。',
      'Stopped as asked; run it again to go on.',
      {
        exitCode: SIGNAL_CODES[stopped],
      },
    )
  }
  if (logError) throw explainWrite(logError, log)
  return { code, tail: tail.lines() }
}

/**
 * Runs a Node program in the foreground, in this terminal.
 * @param {{ argv: readonly string[], cwd: string, env?: Record<string, string | undefined>, stdin?: 'inherit' | 'ignore' }} options
 * @returns {Promise<number>} its exit code
 */
export async function runInForeground({ argv, cwd, env = process.env, stdin = 'inherit' }) {
  const child = spawn(process.execPath, argv, { cwd, env, stdio: [stdin, 'inherit', 'inherit'] })
  const signals = forwardSignals(child)
  const { code, error } = await exitOf(child)
  signals.release()
  if (error) throw error
  return code
}
