import type { ChildProcess } from 'node:child_process'
import ffmpeg, { type FfmpegCommand as FluentCommand } from 'fluent-ffmpeg'
import { VideoFailure } from '@/domain/media/failure-codes'
import { isProgressLine, progressReader } from '@/domain/media/progress'
import type { RunOutcome } from '@/domain/media/run-outcome'
import { lowerPriority } from './run-process'
import {
  assertPlain,
  assertProgram,
  globalOptions,
  type FfmpegCommand,
  type FfmpegRunner,
} from './runner'
import { messageLog, supervise } from './supervise'

/**
 * The only file that knows fluent-ffmpeg (2.1.3, archived in 2025). What it would get wrong is not used:
 * options go in one by one (its list form splits at blanks), never `format` or `codec` (it asks ffmpeg for lists it
 * cannot read in newer versions), no 'progress' listener (it throws on our own progress lines, killing the
 * process), no `timeout` and no `kill` (one SIGTERM, and nothing at all before the start), no ffprobe.
 */
export const fluentRunner: FfmpegRunner = async (command, options) => {
  assertPlain(command)
  assertProgram(options.binary)
  const fluent = assemble(command, options)
  const log = messageLog()
  const read = progressReader(options.expectedSeconds)
  const child: { current: ChildProcess | null } = { current: null }
  const wanted: { kill: 'SIGTERM' | 'SIGKILL' | null } = { kill: null }
  const kill = (signal: 'SIGTERM' | 'SIGKILL') => {
    wanted.kill = signal
    child.current?.kill(signal)
  }
  const watch = supervise({ kill }, options.limits, options.signal)
  fluent.on('start', () => {
    child.current = processOf(fluent)
    lowerPriority(child.current?.pid)
    // A stop that came before there was a process.
    if (wanted.kill) child.current?.kill(wanted.kill)
  })
  fluent.on('stderr', (line: string) => {
    if (!isProgressLine(line)) return log.add(line)
    watch.alive()
    const progress = read(line)
    if (progress) options.onProgress?.(progress)
  })
  try {
    const end = await ended(fluent, child)
    return { ...end, stoppedBy: watch.end(), ...log.read() }
  } finally {
    watch.end()
  }
}

function assemble(
  command: FfmpegCommand,
  options: { readonly binary: string; readonly cwd: string },
): FluentCommand {
  const fluent = ffmpeg({ cwd: options.cwd, logger: undefined }).setFfmpegPath(options.binary)
  for (const [at, { file, options: list }] of command.inputs.entries()) {
    fluent.input(file)
    // fluent puts "global" options nowhere else than in front of the first input's.
    const own = at === 0 ? [...globalOptions(command), '-progress', 'pipe:2', ...list] : list
    addEach(own, (first, second, ...rest) => fluent.inputOptions(first, second, ...rest))
  }
  if (command.graph !== null) fluent.complexFilter(command.graph)
  for (const { file, options: list } of command.outputs) {
    fluent.output(file)
    addEach(list, (first, second, ...rest) => fluent.outputOptions(first, second, ...rest))
  }
  return fluent
}

/** fluent takes two or more arguments as they are and splits a single one at its blank: never give it one. */
function addEach(
  options: readonly string[],
  add: (first: string, second: string, ...rest: string[]) => unknown,
): void {
  const [first, second, ...rest] = options
  if (first === undefined) return
  if (second === undefined) throw new TypeError('fluent-ffmpeg splits a single option')
  add(first, second, ...rest)
}

/** The process is a field that the types do not show. */
function processOf(fluent: FluentCommand): ChildProcess | null {
  return (fluent as FluentCommand & { ffmpegProc?: ChildProcess }).ffmpegProc ?? null
}

function ended(
  fluent: FluentCommand,
  child: { readonly current: ChildProcess | null },
): Promise<Pick<RunOutcome, 'exitCode' | 'signal'>> {
  return new Promise((resolve, reject) => {
    fluent.once('end', () => resolve({ exitCode: 0, signal: null }))
    fluent.once('error', (cause: Error) => {
      const { current } = child
      if (!current || isMissing(cause)) {
        reject(new VideoFailure('VIDEO_TOOL_MISSING', {}, { cause }))
        return
      }
      resolve({ exitCode: current.exitCode, signal: current.signalCode })
    })
    fluent.run()
  })
}

function isMissing(cause: Error): boolean {
  return 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'EACCES')
}
