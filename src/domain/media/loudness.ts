import { z } from 'zod'

/** EBU R128 for speech on phones: nobody publishes a number in China, −16 LUFS is the podcast convention. */
export const TARGET = { integrated: -16, truePeak: -1.5, range: 11 } as const
/** Music under speech lies this far below it. */
export const MUSIC_BELOW_SPEECH = 18

/** What a quick scan finds; LUFS, dBTP. */
export interface LoudnessScan {
  readonly integrated: number
  readonly truePeak: number
}

/** What normalising needs to know besides; LU, LUFS. Measuring it costs twice the scan. */
export interface Loudness extends LoudnessScan {
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

const SCAN = /I:\s+(\S+) LUFS[\s\S]*Peak:\s+(\S+) dBFS/

/**
 * Reads the summary that `ebur128=peak=true` prints at the end of stderr.
 * @returns null when nothing was printed (no sound came through)
 */
export function parseScan(stderr: string): LoudnessScan | null {
  const match = SCAN.exec(stderr.slice(stderr.lastIndexOf('Summary:')))
  return match ? { integrated: Number(match[1]), truePeak: Number(match[2]) } : null
}

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
 * The gentlest step that reaches the target: nothing, or one gain for the whole clip (keeps every nuance). Where that
 * would clip: under 3 s, too short to be measured further, gain and a limiter; else null, and the clip is measured
 * for {@link normaliseStep}.
 */
export function gentleStep(scan: LoudnessScan | null, seconds: number): LoudnessStep | null {
  if (!scan || !Number.isFinite(scan.integrated) || scan.integrated < SILENCE) {
    return { how: 'leave', isSilent: true }
  }
  const decibels = Math.round((TARGET.integrated - scan.integrated) * 100) / 100
  if (Math.abs(decibels) <= 0.4 && scan.truePeak <= TARGET.truePeak + 0.5) {
    return { how: 'leave', isSilent: false }
  }
  if (scan.truePeak + decibels <= TARGET.truePeak) return { how: 'gain', decibels }
  return seconds < 3 ? { how: 'limit', decibels } : null
}

/** Loudness normalisation; a measuring pass that found nothing leaves the sound as it is. */
export function normaliseStep(measured: Loudness | null): LoudnessStep {
  return measured && Number.isFinite(measured.integrated)
    ? { how: 'normalise', measured }
    : { how: 'leave', isSilent: false }
}
