import { availableParallelism } from 'node:os'
import { SOURCE_LIMITS } from '@/domain/media/guard'
import { OWN_DECODERS, OWN_DEMUXERS, PROTOCOLS } from '@/domain/media/whitelists'
import { whitelistOptions } from './ffprobe'
import type { FfmpegCommand } from './runner'

/** Which part of which file is read, and how forgivingly. */
export interface SourceRequest {
  readonly file: string
  readonly start: number
  /** Null reads to the end, or to the longest clip we take. */
  readonly seconds: number | null
  /** Reads over damage instead of stopping at it. */
  readonly isForgiving: boolean
}

type Input = FfmpegCommand['inputs'][number]

/** How the picture of a source is read. */
export interface ReadingWay {
  /** The reader turns it, at full size; otherwise our own graph does, after scaling. */
  readonly turns: boolean
  /** Leaves out the frames that no other frame needs, and the smoothing of block edges. */
  readonly isHasty: boolean
}

/** One thread more than ffmpeg would take: reading waits for no one then while a frame is shrunk. */
const hastyOptions = (): readonly string[] => [
  ...['-skip_frame', 'noref', '-skip_loop_filter', 'all'],
  ...['-threads', String(availableParallelism() + 2)],
]

/** A file somebody gave us. */
export function sourceInput(
  source: SourceRequest,
  { turns, isHasty }: ReadingWay = { turns: false, isHasty: false },
): Input {
  const { file, start, seconds, isForgiving } = source
  return {
    options: [
      ...whitelistOptions(),
      ...(isForgiving ? ['-err_detect', 'ignore_err', '-fflags', '+discardcorrupt+genpts'] : []),
      ...(isHasty ? hastyOptions() : []),
      ...(turns ? [] : ['-noautorotate']),
      ...(start > 0 ? ['-ss', String(start)] : []),
      ...['-t', String(seconds ?? SOURCE_LIMITS.maxSeconds + 1)],
    ],
    file,
  }
}

/** A file of our own making, or material that was accepted before: logo, music, filmstrip. */
export function ownInput(file: string, more: readonly string[] = []): Input {
  return {
    options: [
      ...['-protocol_whitelist', PROTOCOLS],
      ...['-format_whitelist', OWN_DEMUXERS],
      ...['-codec_whitelist', OWN_DECODERS],
      ...more,
    ],
    file,
  }
}
