import type { Size } from './frame'
import type { SourceProbe } from './probe'

export interface ExpectedOutput {
  readonly size: Size
  readonly seconds: number
  readonly hasSound: boolean
  readonly maxBytes: number | null
}

/** What is wrong with a finished file, in words for the log; `too_large` alone can be helped by fewer bits. */
export type OutputFault =
  | 'too_large'
  | 'no_picture'
  | 'wrong_codec'
  | 'wrong_size'
  | 'wrong_pixels'
  | 'turned'
  | 'wrong_length'
  | 'wrong_sound'
  | 'frames_missing'

/** Lengths may differ by this part, or by a few frames. */
const LENGTH_SHARE = 0.02
const LENGTH_SECONDS = 0.2

/**
 * Checks a finished MP4 against what was planned, from its own header and packets, because a run that ended with
 * 0 may still have lost half of the clip.
 */
export function judgeOutput(probe: SourceProbe, expected: ExpectedOutput): readonly OutputFault[] {
  const { video, audio, packets } = probe
  if (!video || !packets || packets.count === 0) return ['no_picture']
  const { size, seconds } = expected
  const slack = Math.max(LENGTH_SECONDS, seconds * LENGTH_SHARE)
  const length = packets.endSeconds - packets.firstSeconds
  const faults: [OutputFault, boolean][] = [
    ['wrong_codec', video.codec !== 'h264'],
    ['wrong_size', video.width !== size.width || video.height !== size.height],
    ['wrong_pixels', video.pixelFormat !== 'yuv420p' || video.pixelAspect !== 1],
    ['turned', video.rotation !== 0],
    ['wrong_length', Math.abs(length - seconds) > slack],
    ['wrong_sound', (audio !== null) !== expected.hasSound || (audio?.codec ?? 'aac') !== 'aac'],
    ['frames_missing', packets.count < length * video.fps * (1 - LENGTH_SHARE) - 2],
    ['too_large', expected.maxBytes !== null && probe.bytes > expected.maxBytes],
  ]
  return faults.filter(([, isFault]) => isFault).map(([name]) => name)
}
