import type { PicturePlan } from '@/domain/media/plan-types'
import { rateOf, runawayBytes } from '@/domain/media/rates'

/**
 * Every MP4 of ours: index in front, nothing of the phone's metadata (place, device, names of tracks), no time
 * code track, the same bytes for the same input.
 */
export const MP4_OPTIONS: readonly string[] = [
  ...['-map_metadata', '-1', '-map_metadata:s', '-1', '-map_chapters', '-1'],
  ...['-write_tmcd', '0', '-movflags', '+faststart', '-fflags', '+bitexact'],
  ...['-max_muxing_queue_size', '1024', '-f', 'mp4'],
]

export function AUDIO_OPTIONS(kbps: number): readonly string[] {
  return ['-c:a', 'aac', '-b:a', `${kbps}k`, '-ar', '48000', '-ac', '2', '-flags:a', '+bitexact']
}

/** One H.264 encode; `seconds` is the length of the output. */
export function pictureOptions(picture: PicturePlan, seconds: number): readonly string[] {
  const { h264, rate } = picture
  const fps = rateOf(rate)
  const gop = Math.max(1, Math.round(fps * h264.gopSeconds))
  const flags = h264.isPlain ? '+bitexact+cgop' : '+bitexact'
  return [
    ...['-c:v', 'libx264', '-preset', h264.preset, '-profile:v', h264.profile],
    ...['-level:v', h264.level, '-pix_fmt', 'yuv420p', '-g', String(gop), '-flags:v', flags],
    ...(h264.isPlain ? ['-x264-params', 'b-pyramid=none:open-gop=0'] : []),
    ...rateOptions(picture),
    ...['-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-colorspace', 'bt709', '-color_range', 'tv'],
    ...['-fs', String(runawayBytes(ceiling(picture) + 400, seconds))],
  ]
}

function rateOptions({ bits }: PicturePlan): readonly string[] {
  const cap = (kbps: number, buffer: number) => ['-maxrate', `${kbps}k`, '-bufsize', `${buffer}k`]
  switch (bits.mode) {
    case 'quality':
      return ['-crf', String(bits.crf), ...cap(bits.maxKbps, bits.maxKbps * 2)]
    case 'constant':
      return ['-b:v', `${bits.kbps}k`, ...cap(bits.kbps, bits.kbps)]
    case 'average':
      return [
        ...['-b:v', `${bits.kbps}k`],
        ...cap(Math.round(bits.kbps * 1.3), Math.round(bits.kbps * 2)),
      ]
  }
}

function ceiling({ bits }: PicturePlan): number {
  return bits.mode === 'quality' ? bits.maxKbps : bits.kbps
}
