import type { ClipEdit } from './edit'
import type { VideoFailureCode, VideoWarning } from './failure-codes'
import type { AcceptedSource } from './guard'
import type { DynamicRange } from './probe'
import { displaySize } from './frame'
import type { SniffedContainer } from './sniff'

export type VideoStatus = 'queued' | 'processing' | 'ready' | 'failed'

/** What people and platforms need to know of an upload. Sizes as a player shows it, upright. */
export interface ClipProbe {
  readonly container: string
  readonly width: number
  readonly height: number
  readonly seconds: number
  readonly fps: number
  readonly videoCodec: string
  readonly audioCodec: string | null
  readonly dynamicRange: DynamicRange
  readonly rotation: number
  readonly bytes: number
}

/** `url` is where those who may read the clip find the file; it names the bytes, so it never shows others. */
interface StoredFile {
  readonly key: string
  readonly url: string
  readonly sha256: string
  readonly bytes: number
  readonly width: number
  readonly height: number
}

export interface StoredRendition extends StoredFile {
  readonly label: string
  readonly seconds: number
  readonly videoCodec: string
  readonly audioCodec: string | null
}

export type StoredPoster = StoredFile

/** A small frame to choose the cover from; `at` in seconds of the upload. */
export interface StoredFrame {
  readonly at: number
  readonly url: string
  readonly sha256: string
  readonly isCover: boolean
}

/** What can be watched now: the upload itself, the quick preview, or a finished rendition. */
export interface StoredPlay {
  readonly kind: 'source' | 'quick_preview' | 'rendition'
  readonly url: string
  readonly mime: string
}

/** What stands in `failure`: why it failed, or, while it waits for another try, why the last one did not work. */
export interface StoredFailure {
  readonly code: VideoFailureCode
  readonly message: string
}

/** An edit that was there before, newest last; going back to it costs nothing while its files are there. */
export interface PastEdit {
  readonly edit: ClipEdit
  /** When it was replaced, as an ISO date. */
  readonly at: string
  /** Who replaced it. */
  readonly byName: string
}

/** What an editor shows of the clip as it was uploaded, whatever was cut from it since. */
export interface OriginalClip {
  readonly film: readonly StoredFrame[]
  readonly play: StoredPlay | null
}

/** A clip as its document stores it; ids are strings. */
export interface StoredClip {
  readonly id: string
  readonly title: string
  readonly status: VideoStatus
  /** Counts starts; whoever works for an earlier one has nothing more to say. */
  readonly run: number
  readonly sha256: string
  readonly container: SniffedContainer
  readonly profiles: readonly string[]
  readonly probe: ClipProbe | null
  readonly play: StoredPlay | null
  readonly renditions: readonly StoredRendition[]
  readonly posters: readonly StoredPoster[]
  readonly film: readonly StoredFrame[]
  readonly animation: { readonly url: string; readonly sha256: string } | null
  readonly warnings: readonly VideoWarning[]
  /** What people changed about it; `NO_EDIT` for the clip as it was uploaded. */
  readonly edit: ClipEdit
  /** Counts edits; who saves one names the number they began from. */
  readonly editVersion: number
  readonly editHistory: readonly PastEdit[]
  /** Kept with the first edit; null before it. */
  readonly original: OriginalClip | null
  readonly failure: StoredFailure | null
  /** Hashes of files that a submit has sealed; they stay, whatever is made of the clip later. */
  readonly sealedFiles: readonly string[]
  readonly isSealed: boolean
  readonly isLive: boolean
}

export function clipProbe({ probe, video, seconds }: AcceptedSource): ClipProbe {
  const { width, height } = displaySize(video)
  return {
    container: probe.container,
    width,
    height,
    seconds: Math.round(seconds * 1000) / 1000,
    fps: Math.round(video.fps * 1000) / 1000,
    videoCodec: video.codec,
    audioCodec: probe.audio?.codec ?? null,
    dynamicRange: video.dynamicRange,
    rotation: video.rotation,
    bytes: probe.bytes,
  }
}

/** Content types of uploads, by what their first bytes say. */
export const CONTAINER_MIME: Readonly<Record<SniffedContainer, string>> = {
  mp4: 'video/mp4',
  matroska: 'video/webm',
  avi: 'video/x-msvideo',
  mpegts: 'video/mp2t',
  flv: 'video/x-flv',
}

/**
 * True when every browser of today plays the upload as it is: H.264 with AAC in MP4, or VP8/VP9 in WebM. HEVC and
 * HDR play in some only.
 */
export function playsInBrowsers({ video, probe }: AcceptedSource): boolean {
  if (video.dynamicRange !== 'sdr' || video.bitDepth !== 8 || video.pixelFormat !== 'yuv420p') {
    return false
  }
  const sound = probe.audio?.codec ?? null
  if (probe.container.startsWith('mov')) {
    return video.codec === 'h264' && (sound === null || sound === 'aac' || sound === 'mp3')
  }
  if (probe.container.startsWith('matroska')) {
    const isWeb = video.codec === 'vp8' || video.codec === 'vp9'
    return isWeb && (sound === null || sound === 'opus' || sound === 'vorbis')
  }
  return false
}

/** Where a file of a clip is found; `name` is `<sha256>.<extension>`. */
export const clipFileUrl = (clip: string, name: string): string =>
  `/api/videos/${clip}/files/${name}`
