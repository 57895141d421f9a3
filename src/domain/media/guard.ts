import { VideoFailure, videoWarning, type VideoWarning } from './failure-codes'
import type { PacketScan } from './packet-scan'
import type { SourceProbe, VideoStream } from './probe'
import { AUDIO_CODECS, VIDEO_CODECS } from './whitelists'

/** What an upload may be. One clip must not take the machine from everybody else. */
export interface SourceLimits {
  readonly maxBytes: number
  readonly maxSeconds: number
  readonly minSeconds: number
  readonly maxSide: number
  readonly minSide: number
  readonly maxPixels: number
  readonly maxFps: number
  readonly maxStreams: number
}

export const SOURCE_LIMITS: SourceLimits = {
  maxBytes: 2 * 1024 ** 3,
  maxSeconds: 300,
  minSeconds: 0.5,
  maxSide: 4096,
  minSide: 16,
  maxPixels: 4096 * 2304,
  maxFps: 240,
  maxStreams: 16,
}

/** A clip is refused when more than this part of what its header promises is missing. */
const LOST_SHARE = 0.02
const LOST_SECONDS = 0.3

export interface AcceptedSource {
  readonly probe: SourceProbe
  readonly video: VideoStream
  /** Real length in seconds, from the packets, counted from the start of the file. */
  readonly seconds: number
  readonly warnings: readonly VideoWarning[]
}

/**
 * Decides whether a clip is taken, from its header alone: cheap, before the file is read to its end.
 * @throws VideoFailure naming the cause
 */
export function judgeHeader(probe: SourceProbe, limits: SourceLimits = SOURCE_LIMITS): VideoStream {
  if (probe.bytes > limits.maxBytes) {
    throw new VideoFailure('VIDEO_TOO_LARGE', { bytes: probe.bytes, limit: limits.maxBytes })
  }
  if (probe.streams > limits.maxStreams) {
    throw new VideoFailure('VIDEO_TOO_MANY_STREAMS', { streams: probe.streams })
  }
  if (probe.hasEncryptedStream) throw new VideoFailure('VIDEO_ENCRYPTED')
  const { video } = probe
  if (!video) throw new VideoFailure('VIDEO_NO_PICTURE', { audioStreams: probe.audioStreams })
  if (!VIDEO_CODECS.has(video.codec)) {
    throw new VideoFailure('VIDEO_CODEC_REFUSED', { codec: video.codec })
  }
  if (video.dolbyProfile === 5) throw new VideoFailure('VIDEO_DOLBY_ONLY')
  judgePicture(video, limits)
  return video
}

function judgePicture(video: VideoStream, limits: SourceLimits): void {
  const { width, height } = video
  const size = { width, height }
  if (width === 0 || height === 0) throw new VideoFailure('VIDEO_UNREADABLE', size)
  // The header is whole, yet not one frame could be read.
  if (video.pixelFormat === '') throw new VideoFailure('VIDEO_CORRUPT', size)
  if (Math.max(width, height) > limits.maxSide || width * height > limits.maxPixels) {
    throw new VideoFailure('VIDEO_PICTURE_TOO_BIG', size)
  }
  if (Math.min(width, height) < limits.minSide) {
    throw new VideoFailure('VIDEO_PICTURE_TOO_SMALL', size)
  }
  if (video.fps > limits.maxFps * 1.01) {
    throw new VideoFailure('VIDEO_FPS_TOO_HIGH', { fps: Math.round(video.fps) })
  }
}

/**
 * Decides whether a clip is taken, once its packets have been read to the end.
 * @param probe with `packets`
 * @throws VideoFailure naming the cause
 */
export function judgeSource(
  probe: SourceProbe,
  limits: SourceLimits = SOURCE_LIMITS,
): AcceptedSource {
  const video = judgeHeader(probe, limits)
  const { packets } = probe
  if (!packets || packets.count === 0) throw new VideoFailure('VIDEO_CORRUPT', { frames: 0 })
  if (packets.isEncrypted) throw new VideoFailure('VIDEO_ENCRYPTED')
  const seconds = packets.endSeconds - Math.min(probe.startSeconds, packets.firstSeconds)
  if (isCutOff(probe, video, packets)) {
    throw new VideoFailure('VIDEO_TRUNCATED', {
      seconds: round(seconds),
      promisedSeconds: round(video.seconds ?? probe.headerSeconds ?? seconds),
    })
  }
  if (packets.damaged > packets.count / 2) {
    throw new VideoFailure('VIDEO_CORRUPT', { damaged: packets.damaged, frames: packets.count })
  }
  if (seconds > limits.maxSeconds + 1) {
    throw new VideoFailure('VIDEO_TOO_LONG', { seconds: round(seconds), limit: limits.maxSeconds })
  }
  if (seconds < limits.minSeconds) {
    throw new VideoFailure('VIDEO_TOO_SHORT', { seconds: round(seconds) })
  }
  if (packets.count / seconds > limits.maxFps * 1.05) {
    throw new VideoFailure('VIDEO_FPS_TOO_HIGH', { fps: Math.round(packets.count / seconds) })
  }
  return { probe, video, seconds, warnings: warningsFor(probe, packets) }
}

/**
 * MP4 counts its frames in the header, so a cut-off file has fewer than promised, whatever it says of its
 * length. Where frames are not counted, the length promised is compared with the last packet of any track.
 */
function isCutOff(probe: SourceProbe, video: VideoStream, packets: PacketScan): boolean {
  const frames = packets.count + packets.discarded
  if (video.promisedFrames !== null && video.promisedFrames > 0) {
    const missing = video.promisedFrames - frames
    return missing / video.promisedFrames > LOST_SHARE && missing / (video.fps || 25) > LOST_SECONDS
  }
  const promised = probe.headerSeconds
  if (promised === null || promised <= 0) return false
  const missing = promised - (packets.lastSeconds - probe.startSeconds)
  return missing / promised > LOST_SHARE && missing > LOST_SECONDS
}

function warningsFor(probe: SourceProbe, packets: PacketScan): VideoWarning[] {
  const warnings: VideoWarning[] = []
  const real = packets.lastSeconds - probe.startSeconds
  const claimed = probe.headerSeconds ?? real
  if (Math.abs(claimed - real) > Math.max(1, real * LOST_SHARE)) {
    warnings.push(videoWarning('VIDEO_HEADER_LIES', `${round(real)} 秒`))
  }
  if (packets.damaged > 0) warnings.push(videoWarning('VIDEO_DAMAGED'))
  if (!probe.audio) warnings.push(videoWarning('VIDEO_NO_AUDIO'))
  else if (!AUDIO_CODECS.has(probe.audio.codec)) warnings.push(videoWarning('VIDEO_AUDIO_DROPPED'))
  if (probe.audioStreams > 1) warnings.push(videoWarning('VIDEO_SEVERAL_AUDIO'))
  if (probe.videoStreams > 1) warnings.push(videoWarning('VIDEO_SEVERAL_PICTURES'))
  const { width, height } = probe.video ?? { width: 0, height: 0 }
  if (Math.min(width, height) < 540) {
    warnings.push(videoWarning('VIDEO_LOW_RESOLUTION', `${width}×${height}`))
  }
  return warnings
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100
}
