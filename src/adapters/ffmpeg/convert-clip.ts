import { tmpdir } from 'node:os'
import { NO_EDIT, type ClipEdit } from '@/domain/media/edit'
import { isVideoFailure, videoWarning } from '@/domain/media/failure-codes'
import type { AcceptedSource, SourceLimits } from '@/domain/media/guard'
import {
  gentleStep,
  normaliseStep,
  parseLoudness,
  parseScan,
  type LoudnessStep,
} from '@/domain/media/loudness'
import { planTranscode } from '@/domain/media/plan'
import {
  DEFAULT_PROFILES,
  QUICK_PREVIEW,
  type PosterProfile,
  type RenditionProfile,
} from '@/domain/media/profiles'
import { timeLimits } from '@/domain/media/run-outcome'
import { AUDIO_CODECS } from '@/domain/media/whitelists'
import { measureCommand } from './commands'
import { acceptSource } from './ffprobe'
import type { FinishedClip } from './finished-clip'
import { runPlan, type ClipProgress } from './run-plan'
import { runOrFail, type VideoTools } from './tools'

export interface ConvertRequest {
  /** Absolute path of the upload, under a name of ours. */
  readonly file: string
  readonly workFolder: string
  readonly outputFolder: string
  readonly profiles?: readonly RenditionProfile[]
  readonly posters?: readonly PosterProfile[]
  readonly edit?: ClipEdit
  /** Needed when the edit wants a logo: a PNG that was accepted as material. */
  readonly logoFile?: string | null
  /** Needed when the edit wants music: a sound file that was accepted as material. */
  readonly musicFile?: string | null
  readonly limits?: SourceLimits
  readonly onAccepted?: (source: AcceptedSource) => Promise<void> | void
  readonly onProgress?: (progress: ClipProgress) => void
  readonly signal?: AbortSignal
}

/**
 * The whole way of one upload: sniff, probe, judge, measure the sound, plan, run, verify, move to its place.
 * @throws VideoFailure naming the cause; nothing is left behind
 */
export async function convertClip(
  tools: VideoTools,
  request: ConvertRequest,
): Promise<FinishedClip> {
  const { file, signal, limits } = request
  const source = await acceptSource({
    ...{ ffprobe: tools.binaries.ffprobe, file, signal },
    ...(limits ? { limits } : {}),
  })
  await request.onAccepted?.(source)
  return convertAccepted(tools, source, request)
}

/** As {@link convertClip}, for a source that was probed and judged already. */
export async function convertAccepted(
  tools: VideoTools,
  source: AcceptedSource,
  request: ConvertRequest,
): Promise<FinishedClip> {
  const { edit = NO_EDIT, musicFile = null, logoFile = null, signal } = request
  const speech = await measureSpeech(tools, { source, edit, file: request.file, signal })
  const music = musicFile === null ? null : await measureMusic(tools, musicFile, signal)
  const silent = speech?.how === 'leave' && speech.isSilent ? [videoWarning('VIDEO_SILENT')] : []
  const old = tools.binaries.from === 'bundled' ? [videoWarning('VIDEO_OLD_TOOL')] : []
  const make = (allowCopy: boolean) =>
    runPlan(tools, {
      plan: planTranscode({
        ...{ source, edit, features: tools.capabilities, loudness: speech, allowCopy },
        profiles: request.profiles ?? DEFAULT_PROFILES,
        ...(request.posters ? { posters: request.posters } : {}),
      }),
      source: { ...source, warnings: [...source.warnings, ...silent, ...old] },
      ...{ sourceFile: request.file, speech, edit, logoFile, music, signal },
      workFolder: request.workFolder,
      outputFolder: request.outputFolder,
      onProgress: request.onProgress,
    })
  try {
    return await make(true)
  } catch (error) {
    // A copy that does not come out as planned is encoded after all.
    if (isVideoFailure(error) && error.details['wasCopied'] === true) return make(false)
    throw error
  }
}

/** A small clip a reviewer can watch at once, for sources that browsers do not play. No covers, no sound work. */
export async function quickPreview(
  tools: VideoTools,
  source: AcceptedSource,
  request: ConvertRequest,
): Promise<FinishedClip> {
  return runPlan(tools, {
    plan: planTranscode({
      ...{ source, profiles: [QUICK_PREVIEW], posters: [], features: tools.capabilities },
      loudness: null,
      isHasty: true,
    }),
    ...{ source, sourceFile: request.file, speech: null, edit: NO_EDIT },
    ...{ logoFile: null, music: null, signal: request.signal, onProgress: request.onProgress },
    workFolder: request.workFolder,
    outputFolder: request.outputFolder,
  })
}

interface SpeechRequest {
  readonly source: AcceptedSource
  readonly edit: ClipEdit
  readonly file: string
  readonly signal: AbortSignal | undefined
}

/** Null when there is no sound to measure. A measuring pass that fails leaves the sound as it is. */
async function measureSpeech(
  tools: VideoTools,
  { source, edit, file, signal }: SpeechRequest,
): Promise<LoudnessStep | null> {
  const { audio } = source.probe
  if (!audio || !AUDIO_CODECS.has(audio.codec)) return null
  if (edit.sound === 'mute' || edit.sound === 'replace') return null
  const start = edit.trim?.start ?? 0
  const seconds = edit.trim ? edit.trim.end - edit.trim.start : null
  return measure(tools, {
    ...{ file, start, seconds, audioIndex: audio.index, signal },
    length: seconds ?? source.seconds,
  })
}

async function measureMusic(
  tools: VideoTools,
  file: string,
  signal: AbortSignal | undefined,
): Promise<{ file: string; loudness: LoudnessStep }> {
  const wish = { file, start: 0, seconds: null, audioIndex: null, length: 60, signal }
  return { file, loudness: await measure(tools, wish) }
}

async function measure(
  tools: VideoTools,
  wish: {
    readonly file: string
    readonly start: number
    readonly seconds: number | null
    readonly audioIndex: number | null
    readonly length: number
    readonly signal: AbortSignal | undefined
  },
): Promise<LoudnessStep> {
  const { file, start, seconds, audioIndex, length, signal } = wish
  const listen = async (how: 'scan' | 'measure') => {
    const source = { file, start, seconds, isForgiving: true }
    const outcome = await runOrFail(tools, measureCommand(source, audioIndex, how), {
      cwd: tmpdir(),
      expectedSeconds: length,
      limits: { ...timeLimits(length, 0), graceMs: 5_000 },
      signal,
    })
    return outcome.stderr
  }
  const step = gentleStep(parseScan(await listen('scan')), length)
  return step ?? normaliseStep(parseLoudness(await listen('measure')))
}
