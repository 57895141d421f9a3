import { z } from 'zod'

/** EBU R128 for speech on phones: nobody publishes a number in China, −16 LUFS is the podcast convention. */
export const TARGET = { integrated: -16, truePeak: -1.5, range: 11 } as const
/** Music under speech lies this far below it. */
export const MUSIC_BELOW_SPEECH = 18

/** What a measuring pass found; LUFS, dBTP, LU. */
export interface Loudness {
  readonly integrated: number
  readonly truePeak: number
  readonly range: number
  readonly threshold: number
  readonly offset: number
}

/** What to do to the sound. Decibels. */
export type LoudnessStep =
  | { readonly how: 'leave'; readonly isSilent: boolean }
  | { readonly how: 'gain'; readonly decibels: number }
  | { readonly how: 'limit'; readonly decibels: number }
  | { readonly how: 'normalise'; readonly measured: Loudness }

const figure = z.union([z.string(), z.number()]).transform(Number)
const answer = z.looseObject({
  input_i: figure,
  input_tp: figure,
  input_lra: figure,
  input_thresh: figure,
  target_offset: figure,
})

/**
 * Reads what `loudnorm=print_format=json` printed at the end of stderr.
 * @returns null when nothing was printed (no sound came through)
 */
export function parseLoudness(stderr: string): Loudness | null {
  const text = /\{[^{}]*"input_i"[^{}]*\}/.exec(stderr)?.[0]
  if (text === undefined) return null
  const parsed = answer.safeParse(JSON.parse(text))
  if (!parsed.success) return null
  const { input_i, input_tp, input_lra, input_thresh, target_offset } = parsed.data
  return {
    integrated: input_i,
    truePeak: input_tp,
    range: input_lra,
    threshold: input_thresh,
    offset: target_offset,
  }
}

/** Below this nobody hears anything, and lifting it would lift hiss. */
const SILENCE = -60

/**
 * The gentlest step that reaches the target: nothing, one gain for the whole clip (keeps every nuance), or,
 * where that would clip, loudness normalisation. Under 3 s the latter has nothing to measure with: gain and a limiter.
 */
export function loudnessStep(measured: Loudness | null, seconds: number): LoudnessStep {
  if (!measured || !Number.isFinite(measured.integrated) || measured.integrated < SILENCE) {
    return { how: 'leave', isSilent: true }
  }
  const decibels = Math.round((TARGET.integrated - measured.integrated) * 100) / 100
  if (Math.abs(decibels) <= 0.4 && measured.truePeak <= TARGET.truePeak + 0.5) {
    return { how: 'leave', isSilent: false }
  }
  if (measured.truePeak + decibels <= TARGET.truePeak) return { how: 'gain', decibels }
  return seconds < 3 ? { how: 'limit', decibels } : { how: 'normalise', measured }
}
