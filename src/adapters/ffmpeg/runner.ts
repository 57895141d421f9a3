import { accessSync, constants } from 'node:fs'
import { VideoFailure } from '@/domain/media/failure-codes'
import type { RunProgress } from '@/domain/media/progress'
import type { RunOutcome } from '@/domain/media/run-outcome'
import type { RunLimits } from './supervise'

/**
 * One ffmpeg command as data. Options are whole arguments, never a line to be split; files are absolute
 * paths of our own making, or basenames in the working directory for what filters open themselves.
 */
export interface FfmpegCommand {
  readonly inputs: readonly { readonly options: readonly string[]; readonly file: string }[]
  readonly graph: string | null
  readonly outputs: readonly { readonly options: readonly string[]; readonly file: string }[]
  /** `error` counts damage; `info` is needed where a filter prints its figures. */
  readonly logLevel: 'error' | 'info'
}

export interface RunOptions {
  /** Absolute path of ffmpeg. */
  readonly binary: string
  readonly cwd: string
  /** Length of the output in seconds: what progress is measured against. */
  readonly expectedSeconds: number
  readonly limits: RunLimits
  readonly onProgress?: (progress: RunProgress) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Runs one command to its end. Two implementations pass the same tests: a plain `spawn` and fluent-ffmpeg.
 * How it ended is in the answer; only a program that cannot be started is thrown.
 */
export type FfmpegRunner = (command: FfmpegCommand, options: RunOptions) => Promise<RunOutcome>

/** Options every run begins with. */
export function globalOptions(command: FfmpegCommand): readonly string[] {
  return [
    '-hide_banner',
    '-nostdin',
    '-nostats',
    '-loglevel',
    `repeat+level+${command.logLevel}`,
    // No picture we accept needs a single block of memory larger than this.
    '-max_alloc',
    String(1024 ** 3),
  ]
}

/**
 * The last check before a program is started: an argument is one value, a file is never read as an option.
 * @throws TypeError
 */
export function assertPlain(command: FfmpegCommand): void {
  const files = [...command.inputs, ...command.outputs].map(({ file }) => file)
  for (const file of files) {
    if (!file.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(file)) {
      throw new TypeError(`not an absolute path: ${file}`)
    }
  }
  const all = [...command.inputs, ...command.outputs].flatMap(({ options }) => options)
  for (const option of all) {
    if (/[\0\r\n]/.test(option)) throw new TypeError('an option holds a control character')
  }
}

/**
 * A program that cannot be run is found out before it is started: fluent-ffmpeg throws past every handler then.
 * @throws VideoFailure VIDEO_TOOL_MISSING
 */
export function assertProgram(binary: string): void {
  try {
    accessSync(binary, constants.X_OK)
  } catch (cause) {
    throw new VideoFailure('VIDEO_TOOL_MISSING', { missing: binary }, { cause })
  }
}
