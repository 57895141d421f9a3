import { filter, type Chain, type Filter } from './filter-graph'
import { MUSIC_BELOW_SPEECH, TARGET, type LoudnessStep } from './loudness'
import type { SharedSound } from './plan-types'

export interface SoundWish {
  readonly sound: SharedSound
  readonly speech: LoudnessStep | null
  readonly music: LoudnessStep | null
  /** Input number of the music; needed when `sound.hasMusic`. */
  readonly musicInput: number | null
  /** Length of the output, seconds. */
  readonly seconds: number
  /** Labels to deliver to, one per encode. */
  readonly to: readonly string[]
}

/** 48 kHz stereo without gaps, from time zero: late sound is preceded by silence, holes are filled. */
export const EVEN_SOUND: readonly Filter[] = [
  filter('aresample', { async: 1, first_pts: 0, osr: 48_000 }),
  filter('aformat', { sample_fmts: 'fltp', channel_layouts: 'stereo' }),
]

/** The whole sound side of a pass: evened out, brought to one loudness, mixed with music, given to each output. */
export function soundGraph(wish: SoundWish): Chain[] {
  const { sound, seconds, to } = wish
  const last: Filter[] = [
    ...(sound.delayMs > 0
      ? [filter('adelay', { delays: `${sound.delayMs}|${sound.delayMs}` })]
      : []),
    filter('atrim', { end: seconds }),
    ...(to.length > 1 ? [filter('asplit', { outputs: to.length })] : []),
  ]
  if (!sound.hasMusic) {
    return [{ from: [speechLabel(sound)], filters: [...speechFilters(wish), ...last], to }]
  }
  if (wish.musicInput === null) throw new TypeError('music is wanted and there is none')
  const music = [...EVEN_SOUND, ...loudnessFilters(wish.music), ...fade(wish)]
  const from = [`${wish.musicInput}:a`]
  if (sound.audioIndex === null) return [{ from, filters: [...music, ...last], to }]
  const lower = filter('volume', { volume: `-${MUSIC_BELOW_SPEECH}dB` })
  return [
    { from, filters: [...music, lower], to: ['music'] },
    { from: [speechLabel(sound)], filters: speechFilters(wish), to: ['speech'] },
    {
      from: ['speech', 'music'],
      // amix halves each of two inputs; old builds cannot be told not to.
      filters: [
        filter('amix', { inputs: 2, duration: 'longest', dropout_transition: 0 }),
        filter('volume', { volume: 2 }),
        limiter(),
        ...last,
      ],
      to,
    },
  ]
}

function speechLabel(sound: SharedSound): string {
  return `0:${sound.audioIndex ?? 'a'}`
}

function speechFilters({ speech }: SoundWish): Filter[] {
  return [...EVEN_SOUND, ...loudnessFilters(speech)]
}

/** Two-pass: the figures of the measuring pass go in, so that speech is lifted by one steady gain where it can be. */
export function loudnessFilters(step: LoudnessStep | null): Filter[] {
  if (step === null) return []
  switch (step.how) {
    case 'leave':
      return []
    case 'gain':
      return [filter('volume', { volume: `${step.decibels}dB` })]
    case 'limit':
      return [filter('volume', { volume: `${step.decibels}dB` }), limiter()]
    case 'normalise':
      return [
        filter('loudnorm', {
          I: TARGET.integrated,
          TP: TARGET.truePeak,
          LRA: TARGET.range,
          measured_I: step.measured.integrated,
          measured_TP: step.measured.truePeak,
          measured_LRA: step.measured.range,
          measured_thresh: step.measured.threshold,
          offset: step.measured.offset,
          linear: 'true',
        }),
        // loudnorm works at 192 kHz and would leave the sound there.
        filter('aresample', { osr: 48_000 }),
        filter('aformat', { sample_fmts: 'fltp', channel_layouts: 'stereo' }),
      ]
  }
}

function limiter(): Filter {
  return filter('alimiter', { limit: 0.84, level: 'false' })
}

/** Music ends softly with the clip. */
function fade({ seconds, sound }: SoundWish): Filter[] {
  const length = seconds - sound.delayMs / 1000
  const out = Math.min(1.5, length / 4)
  return [
    filter('atrim', { end: length }),
    filter('afade', { t: 'out', st: Math.max(0, length - out), d: out }),
  ]
}

/** The quick scan that is enough for most clips. Its summary comes at the end of stderr. */
export function scanFilters(): Filter[] {
  return [...EVEN_SOUND, filter('ebur128', { peak: 'true', framelog: 'verbose' })]
}

/** The measuring pass before normalising. Its JSON comes at the end of stderr. */
export function measureFilters(): Filter[] {
  return [
    ...EVEN_SOUND,
    filter('loudnorm', {
      I: TARGET.integrated,
      TP: TARGET.truePeak,
      LRA: TARGET.range,
      print_format: 'json',
    }),
  ]
}
