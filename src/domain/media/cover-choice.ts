import type { Size } from './frame'

/** What makes a frame a good cover, each 0…1. */
interface Merit {
  readonly light: number
  readonly contrast: number
  readonly detail: number
}

/**
 * Chooses a cover among frames given as grey pixels, one after another. Frames that are black, white, flat or
 * blurred lose; between good ones the earlier third of the clip wins, where the subject is usually shown.
 * @param pixels whole frames of `size`, 1 byte a pixel
 * @returns index of the frame, 0 when there is none
 */
export function chooseCover(pixels: Uint8Array, size: Size): number {
  const length = size.width * size.height
  const frames = Math.floor(pixels.length / length)
  let best = { index: 0, score: -1 }
  for (let index = 0; index < frames; index += 1) {
    const merit = judge(pixels.subarray(index * length, (index + 1) * length), size.width)
    const place = 1 - 0.15 * Math.abs(index / Math.max(1, frames - 1) - 1 / 3)
    const score = (0.25 + merit.contrast + merit.detail) * merit.light * place
    if (score > best.score) best = { index, score }
  }
  return best.index
}

function judge(frame: Uint8Array, width: number): Merit {
  let sum = 0
  let squares = 0
  let edges = 0
  for (const [at, value] of frame.entries()) {
    sum += value
    squares += value * value
    if (at % width > 0) edges += Math.abs(value - (frame[at - 1] ?? value))
    if (at >= width) edges += Math.abs(value - (frame[at - width] ?? value))
  }
  const mean = sum / frame.length
  const deviation = Math.sqrt(Math.max(0, squares / frame.length - mean * mean))
  const offMiddle = Math.abs(mean - 118) / 118
  return {
    light: Math.max(0.02, 1 - offMiddle * offMiddle),
    contrast: Math.min(1, deviation / 64),
    detail: Math.min(1, edges / frame.length / 24),
  }
}
