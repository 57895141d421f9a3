import type { Size } from './frame'

/** Frames per second as an exact fraction. */
export interface FrameRate {
  readonly num: number
  readonly den: number
}

const STANDARD_RATES: readonly FrameRate[] = [
  { num: 24000, den: 1001 },
  { num: 24, den: 1 },
  { num: 25, den: 1 },
  { num: 30000, den: 1001 },
  { num: 30, den: 1 },
]

/**
 * The steady frame rate of all outputs: the clip's own where it is a standard one, half or a quarter of it for
 * 50, 60, 120 and 240, else 30. Platforms take 30 at most for granted; uneven clips become even.
 */
export function steadyRate(fps: number, isVariable: boolean): FrameRate {
  const divided = [1, 2, 4, 5, 8].map((by) => fps / by).find((value) => value <= 30.5) ?? 30
  if (isVariable && divided > 25.5) return { num: 30, den: 1 }
  const near = STANDARD_RATES.find((rate) => Math.abs(rateOf(rate) - divided) < 0.012)
  return near ?? { num: 30, den: 1 }
}

export function rateOf(rate: FrameRate): number {
  return rate.num / rate.den
}

/** Part of a size limit that is aimed at: the container and a generous encoder need the rest. */
const AIM = 0.96
/** Container overhead in kbit/s. */
const OVERHEAD_KBPS = 10

/**
 * Video bit rate in kbit/s with which `seconds` of picture and sound stay under `maxBytes`.
 * May be negative: then the sound alone is too much.
 */
export function videoKbpsFor(room: {
  readonly maxBytes: number
  readonly seconds: number
  readonly audioKbps: number
}): number {
  const total = (room.maxBytes * AIM * 8) / 1000 / room.seconds
  return Math.floor(total - room.audioKbps - OVERHEAD_KBPS)
}

/** Below how many kbit/s a picture of this short side turns to mush; then one step smaller looks better. */
const STEPS: readonly { readonly shortSide: number; readonly minKbps: number }[] = [
  { shortSide: 1080, minKbps: 2200 },
  { shortSide: 720, minKbps: 900 },
  { shortSide: 540, minKbps: 450 },
  { shortSide: 480, minKbps: 260 },
  { shortSide: 360, minKbps: 120 },
]

export interface SizedRate {
  readonly videoKbps: number
  readonly audioKbps: number
  readonly shortSide: number
}

/**
 * Picture size and bit rates for a rendition with a size limit; long clips step down to smaller pictures and
 * then to plainer sound. Null when even the smallest would not fit.
 */
export function rateForSize(wish: {
  readonly maxBytes: number
  readonly maxKbps: number
  readonly seconds: number
  readonly audioKbps: number
  readonly shortSide: number
}): SizedRate | null {
  for (const audioKbps of soundSteps(wish.audioKbps)) {
    const room = videoKbpsFor({ ...wish, audioKbps })
    const videoKbps = Math.min(room, wish.maxKbps)
    const isLast = audioKbps === soundSteps(wish.audioKbps).at(-1)
    if (videoKbps < 260 && !isLast) continue
    const step =
      STEPS.find((one) => one.shortSide <= wish.shortSide && videoKbps >= one.minKbps) ??
      (wish.shortSide < 360 && videoKbps >= 60 ? { shortSide: wish.shortSide } : null)
    if (!step) return null
    return { videoKbps, audioKbps, shortSide: Math.min(step.shortSide, wish.shortSide) }
  }
  return null
}

function soundSteps(audioKbps: number): readonly number[] {
  if (audioKbps === 0) return [0]
  return [audioKbps, ...[64, 48].filter((step) => step < audioKbps)]
}

/** After a rendition came out too large: the rate for the one repeat. */
export function correctedKbps(kbps: number, bytes: number, maxBytes: number): number {
  return Math.floor(kbps * (maxBytes / bytes) * 0.97)
}

/** Longest plausible output, to stop an encoder that runs away (`-fs`). Twice the capped rate plus a megabyte. */
export function runawayBytes(kbps: number, seconds: number): number {
  return Math.ceil((kbps * 1000 * seconds * 2) / 8 + 1_000_000)
}

/** A size with the given short side and the shape of `size`, even, never enlarged. */
export function withShortSide(size: Size, shortSide: number): Size {
  const short = Math.min(size.width, size.height)
  if (short <= shortSide) return size
  const round = (side: number) => 2 * Math.round((side * shortSide) / short / 2)
  return { width: round(size.width), height: round(size.height) }
}
