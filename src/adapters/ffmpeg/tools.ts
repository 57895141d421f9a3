import { VideoFailure } from '@/domain/media/failure-codes'
import { judgeRun } from '@/domain/media/run-outcome'
import type { RunOutcome } from '@/domain/media/run-outcome'
import type { RunProgress } from '@/domain/media/progress'
import { findBinaries, type Binaries, type BinarySearch } from './binaries'
import { askCapabilities, type Capabilities } from './capabilities'
import type { FfmpegCommand, FfmpegRunner } from './runner'
import { spawnRunner } from './spawn-runner'
import type { RunLimits } from './supervise'

/** Everything a conversion needs of the machine. Made once at start and handed down. */
export interface VideoTools {
  readonly binaries: Binaries
  readonly capabilities: Capabilities
  readonly runner: FfmpegRunner
}

/**
 * Finds ffmpeg and asks what it can do.
 * @param runner the plain one by default: it can end a whole process group and hides our environment
 * @throws VideoFailure VIDEO_TOOL_MISSING, VIDEO_TOOL_LACKS
 */
export async function openVideoTools(
  search: BinarySearch,
  runner: FfmpegRunner = spawnRunner,
): Promise<VideoTools> {
  const binaries = findBinaries(search)
  const capabilities = await askCapabilities(binaries)
  if (!capabilities.canEncode) {
    throw new VideoFailure('VIDEO_TOOL_LACKS', { missing: capabilities.missing.join(', ') })
  }
  return { binaries, capabilities, runner }
}

export interface RunContext {
  readonly cwd: string
  readonly expectedSeconds: number
  readonly limits: RunLimits
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: (progress: RunProgress) => void
}

/** Runs one command that has no second way of being done. @throws VideoFailure */
export async function runOrFail(
  tools: VideoTools,
  command: FfmpegCommand,
  context: RunContext,
): Promise<RunOutcome> {
  const outcome = await tools.runner(command, { binary: tools.binaries.ffmpeg, ...context })
  const verdict = judgeRun(outcome)
  if (verdict) throw new VideoFailure(verdict.code, { reason: lastWords(outcome, context.cwd) })
  return outcome
}

/** The end of what ffmpeg said, without our paths; for the log, never for people. */
export function lastWords(outcome: RunOutcome, folder: string): string {
  return outcome.stderr.replaceAll(folder, '').trim().slice(-400)
}
