import { progressReader } from '@/domain/media/progress'
import { runProcess } from './run-process'
import { assertPlain, globalOptions, type FfmpegCommand, type FfmpegRunner } from './runner'

/** The arguments of a command, in ffmpeg's order: global, inputs, graph, outputs. */
export function commandArguments(command: FfmpegCommand): readonly string[] {
  return [
    ...globalOptions(command),
    '-y',
    '-progress',
    'pipe:1',
    ...command.inputs.flatMap(({ options, file }) => [...options, '-i', file]),
    ...(command.graph === null ? [] : ['-filter_complex', command.graph]),
    ...command.outputs.flatMap(({ options, file }) => [...options, file]),
  ]
}

/** Runs ffmpeg by a plain spawn: own process group, own environment, tied to the life of the worker. */
export const spawnRunner: FfmpegRunner = async (command, options) => {
  assertPlain(command)
  const read = progressReader(options.expectedSeconds)
  const { binary, cwd, limits, signal, onProgress } = options
  const outcome = await runProcess({
    binary,
    args: commandArguments(command),
    cwd,
    limits,
    signal,
    onLine: (line) => {
      const progress = read(line)
      if (progress) onProgress?.(progress)
    },
  })
  const { exitCode, signal: killedBy, stoppedBy, stderr, errorLines } = outcome
  return { exitCode, signal: killedBy, stoppedBy, stderr, errorLines }
}
