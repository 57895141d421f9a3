import { AUDIO_CODECS } from './whitelists'
import { probeAnswer, type RawPacket, type RawStream } from './probe-answer'
import { scanPackets, type PacketRow, type PacketScan } from './packet-scan'

/** Colour as phones record it: `pq` also covers HDR10, `hlg` also Dolby Vision profile 8.4. */
export type DynamicRange = 'sdr' | 'hlg' | 'pq'
export type Rotation = 0 | 90 | 180 | 270

export interface VideoStream {
  readonly index: number
  readonly codec: string
  readonly codecTag: string
  readonly profile: string | null
  readonly level: number | null
  /** Coded size in pixels, before rotation and pixel aspect. */
  readonly width: number
  readonly height: number
  /** Clockwise degrees a player turns the picture by. */
  readonly rotation: Rotation
  /** Pixel aspect, width over height. 1 for square pixels. */
  readonly pixelAspect: number
  readonly pixelFormat: string
  readonly bitDepth: number
  readonly matrix: string | null
  readonly isFullRange: boolean
  readonly dynamicRange: DynamicRange
  /** Dolby Vision profile number; profile 5 has no ordinary picture inside. */
  readonly dolbyProfile: number | null
  /** Frames per second: average, and the grid the container claims. */
  readonly fps: number
  readonly nominalFps: number
  readonly isInterlaced: boolean
  readonly bitsPerSecond: number | null
  /** Frames the header promises; null where the container does not say. */
  readonly promisedFrames: number | null
  readonly seconds: number | null
}

export interface AudioStream {
  readonly index: number
  readonly codec: string
  readonly profile: string | null
  readonly channels: number
  readonly sampleRate: number
  readonly language: string | null
  readonly isDefault: boolean
  readonly bitsPerSecond: number | null
  readonly seconds: number | null
}

/** What we know of an uploaded clip. `packets` is null until it has been read to its end. */
export interface SourceProbe {
  readonly container: string
  readonly bytes: number
  /** Seconds the header claims; see `clipSeconds` for the truth. */
  readonly headerSeconds: number | null
  /** Time stamp at which the file starts; ffmpeg counts from here. */
  readonly startSeconds: number
  readonly video: VideoStream | null
  readonly audio: AudioStream | null
  readonly videoStreams: number
  readonly audioStreams: number
  readonly streams: number
  readonly hasEncryptedStream: boolean
  readonly packets: PacketScan | null
}

/**
 * Reads the answer of `ffprobe -of json -show_format -show_streams`, with `-show_packets` or without. Tags are never trusted for anything
 * but the language of a sound track, so a tag that imitates probe output changes nothing.
 * @throws ZodError when it is not such an answer
 */
export function parseProbe(json: unknown): SourceProbe {
  const { format, streams, packets } = probeAnswer.parse(json)
  const videos = streams.filter((one) => one.codec_type === 'video' && !isCoverArt(one))
  const audios = streams.filter((one) => one.codec_type === 'audio')
  const main = [...videos].sort(byPicture)[0]
  const sound = [...audios].sort(bySound)[0]
  return {
    container: format.format_name ?? '',
    bytes: asNumber(format.size) ?? 0,
    headerSeconds: asNumber(format.duration),
    startSeconds: asNumber(format.start_time) ?? 0,
    video: main ? videoStream(main) : null,
    audio: sound ? audioStream(sound) : null,
    videoStreams: videos.length,
    audioStreams: audios.length,
    streams: streams.length,
    hasEncryptedStream: streams.some((one) => ENCRYPTED_TAGS.has(one.codec_tag_string ?? '')),
    packets: packets && main ? scanPackets(packets.map(packetRow), main.index) : null,
  }
}

function packetRow(raw: RawPacket): PacketRow {
  return {
    ...{ index: raw.stream_index, flags: raw.flags, isEncrypted: false },
    ...{ at: asNumber(raw.pts_time) ?? Number.NaN, lasts: asNumber(raw.duration_time) ?? 0 },
  }
}

/** Sample entries of Common Encryption and of bought films. */
const ENCRYPTED_TAGS = new Set(['encv', 'enca', 'drmi', 'drms'])

function isCoverArt(raw: RawStream): boolean {
  return raw.disposition?.['attached_pic'] === 1 || raw.disposition?.['timed_thumbnails'] === 1
}

function byPicture(a: RawStream, b: RawStream): number {
  const area = (raw: RawStream) => (raw.width ?? 0) * (raw.height ?? 0)
  const first = (raw: RawStream) => raw.disposition?.['default'] ?? 0
  return first(b) - first(a) || area(b) - area(a) || a.index - b.index
}

/**
 * A track we can decode (phones add spatial sound beside the ordinary one); of these the default track,
 * then the Chinese one, then the one with most channels, then the first.
 */
function bySound(a: RawStream, b: RawStream): number {
  const score = (raw: RawStream) => [
    AUDIO_CODECS.has(raw.codec_name ?? '') ? 1 : 0,
    raw.disposition?.['default'] ?? 0,
    /^(zh|chi|zho|cmn)/.test(raw.tags?.['language'] ?? '') ? 1 : 0,
    raw.channels ?? 0,
    -raw.index,
  ]
  const [left, right] = [score(a), score(b)]
  for (const [at, value] of right.entries()) {
    const difference = value - (left[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function videoStream(raw: RawStream): VideoStream {
  const pixelFormat = raw.pix_fmt ?? ''
  const nominalFps = ratio(raw.r_frame_rate) ?? 0
  return {
    index: raw.index,
    codec: raw.codec_name ?? 'unknown',
    codecTag: raw.codec_tag_string ?? '',
    profile: raw.profile === undefined ? null : String(raw.profile),
    level: raw.level === undefined || raw.level < 0 ? null : raw.level,
    width: raw.width ?? 0,
    height: raw.height ?? 0,
    rotation: rotationOf(raw),
    pixelAspect: ratio(raw.sample_aspect_ratio?.replace(':', '/')) ?? 1,
    pixelFormat,
    bitDepth: bitDepthOf(pixelFormat),
    matrix: known(raw.color_space),
    isFullRange: raw.color_range === 'pc' || pixelFormat.startsWith('yuvj'),
    dynamicRange: dynamicRangeOf(raw),
    dolbyProfile:
      raw.side_data_list?.find((one) => one.dv_profile !== undefined)?.dv_profile ?? null,
    fps: ratio(raw.avg_frame_rate) ?? nominalFps,
    nominalFps,
    isInterlaced: ['tt', 'bb', 'tb', 'bt'].includes(raw.field_order ?? ''),
    bitsPerSecond: asNumber(raw.bit_rate),
    promisedFrames: asNumber(raw.nb_frames),
    seconds: asNumber(raw.duration),
  }
}

function audioStream(raw: RawStream): AudioStream {
  return {
    index: raw.index,
    codec: raw.codec_name ?? 'unknown',
    profile: raw.profile === undefined ? null : String(raw.profile),
    channels: raw.channels ?? 0,
    sampleRate: asNumber(raw.sample_rate) ?? 0,
    language: raw.tags?.['language'] ?? null,
    isDefault: raw.disposition?.['default'] === 1,
    bitsPerSecond: asNumber(raw.bit_rate),
    seconds: asNumber(raw.duration),
  }
}

function dynamicRangeOf(raw: RawStream): DynamicRange {
  if (raw.color_transfer === 'arib-std-b67') return 'hlg'
  if (raw.color_transfer === 'smpte2084') return 'pq'
  return 'sdr'
}

/** ffprobe gives counter-clockwise degrees in side data; older files carry a clockwise `rotate` tag. */
function rotationOf(raw: RawStream): Rotation {
  const matrix = raw.side_data_list?.find((one) => one.rotation !== undefined)?.rotation
  const clockwise = matrix === undefined ? Number(raw.tags?.['rotate'] ?? 0) : -matrix
  if (!Number.isFinite(clockwise)) return 0
  const quarter = (((Math.round(clockwise / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3
  return ([0, 90, 180, 270] as const)[quarter]
}

function bitDepthOf(pixelFormat: string): number {
  if (pixelFormat.startsWith('p010')) return 10
  const digits = /(?:p|gray)(9|1[0-6])(?:le|be)?$/.exec(pixelFormat)?.[1]
  return digits === undefined ? 8 : Number(digits)
}

function known(value: string | undefined): string | null {
  return value === undefined || value === 'unknown' || value === 'reserved' ? null : value
}

function asNumber(value: string | number | undefined): number | null {
  const number = Number(value ?? Number.NaN)
  return Number.isFinite(number) ? number : null
}

/** `30000/1001` as a number; null for `0/0`, `0/1` and anything else without a meaning. */
function ratio(text: string | undefined): number | null {
  const [over, under = '1'] = (text ?? '').split('/')
  const value = Number(over) / Number(under)
  return Number.isFinite(value) && value > 0 ? value : null
}
