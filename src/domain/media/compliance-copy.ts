import type { ClipEdit } from './edit'
import { displaySize } from './frame'
import type { AcceptedSource } from './guard'
import type { RenditionProfile } from './profiles'

/** Key frames further apart than this make seeking and cutting in on a platform slow. */
const MAX_KEY_GAP_SECONDS = 10

/**
 * True when the clip's own picture already is what the profile asks for, so that its track is copied: about a
 * hundredth of the work of an encode, and no loss. Anything doubtful is encoded.
 */
export function canCopyPicture(
  source: AcceptedSource,
  profile: RenditionProfile,
  edit: ClipEdit,
): boolean {
  const { video, probe } = source
  const { packets } = probe
  if (edit.trim || edit.intro || edit.outro) return false
  if (profile.hasLogo && edit.hasLogo) return false
  if (profile.subtitles === 'burnt' && edit.cues.length > 0) return false
  if (!packets || packets.damaged > 0 || packets.discarded > 0 || packets.isVariable) return false
  if (packets.longestKeyGap > MAX_KEY_GAP_SECONDS) return false
  if (Math.abs(packets.firstSeconds - probe.startSeconds) > 0.1) return false
  return (
    /^(mov|matroska)/.test(probe.container) &&
    video.codec === 'h264' &&
    /^(constrained )?baseline$|^main$|^high$/i.test(video.profile ?? '') &&
    video.pixelFormat === 'yuv420p' &&
    !video.isFullRange &&
    video.dynamicRange === 'sdr' &&
    (video.matrix === null || video.matrix === 'bt709') &&
    video.rotation === 0 &&
    video.pixelAspect === 1 &&
    !video.isInterlaced &&
    isLevelAtMost(video.level, profile.h264.level) &&
    video.fps <= (profile.maxFps ?? 30) + 0.5 &&
    video.fps >= 14 &&
    hasFrame(source, profile) &&
    fitsRate(source, profile)
  )
}

function isLevelAtMost(level: number | null, limit: string): boolean {
  return level !== null && level <= Math.round(Number(limit) * 10)
}

function hasFrame({ video }: AcceptedSource, { frame }: RenditionProfile): boolean {
  const { width, height } = displaySize(video)
  if (width !== video.width || height !== video.height) return false
  if (frame.shape === 'box') return width === frame.width && height === frame.height
  const [long, short] = [Math.max(width, height), Math.min(width, height)]
  return long <= frame.longSide && short <= frame.shortSide
}

function fitsRate({ probe, seconds, video }: AcceptedSource, { rate }: RenditionProfile): boolean {
  const kbps = (video.bitsPerSecond ?? (probe.bytes * 8) / seconds) / 1000
  switch (rate.mode) {
    case 'quality':
      return kbps <= rate.maxKbps
    case 'size':
      return kbps <= rate.maxKbps && probe.bytes <= rate.maxBytes * 0.97
    case 'constant':
      return false
  }
}

/** True when the clip's sound may stay as it is: plain AAC, at most stereo, already at the right loudness. */
export function canCopySound(
  source: AcceptedSource,
  profile: RenditionProfile,
  isLoudEnough: boolean,
): boolean {
  const { audio } = source.probe
  if (!audio || profile.audioKbps === null || !isLoudEnough) return false
  return (
    audio.codec === 'aac' &&
    (audio.profile === 'LC' || audio.profile === null) &&
    audio.channels >= 1 &&
    audio.channels <= 2 &&
    [44_100, 48_000].includes(audio.sampleRate) &&
    (audio.bitsPerSecond ?? 0) <= profile.audioKbps * 1500
  )
}
