import { join } from 'node:path'
import { renderGraph } from '@/domain/media/filter-graph'
import type { LoudnessStep } from '@/domain/media/loudness'
import { pictureGraph } from '@/domain/media/picture-graph'
import { TRACK_FILE } from '@/domain/media/plan-texts'
import type { OutputPlan, SharedPicture, TranscodePlan } from '@/domain/media/plan-types'
import { soundGraph } from '@/domain/media/sound-graph'
import { filmOutputs, subtitleOptions } from './commands'
import { AUDIO_OPTIONS, MP4_OPTIONS, pictureOptions } from './encode-options'
import { ownInput, sourceInput, type SourceRequest } from './input-options'
import type { FfmpegCommand } from './runner'

export interface EncodeWish {
  readonly plan: TranscodePlan
  readonly source: SourceRequest
  readonly folder: string
  /** Outputs to encode in this pass: one per picture. */
  readonly outputs: readonly OutputPlan[]
  /** Sounds to write as files of their own, for packages that are put together afterwards. */
  readonly loose: readonly number[]
  readonly withFilm: boolean
  readonly withSound: boolean
  readonly speech: LoudnessStep | null
  readonly music: LoudnessStep | null
  readonly logoFile: string | null
  readonly musicFile: string | null
}

export function looseSoundFile(kbps: number): string {
  return `sound-${kbps}.mp4`
}

/** One pass over the source: decode once, prepare once, encode each picture and each sound once. */
export function encodeCommand(wish: EncodeWish): FfmpegCommand {
  const { plan, source, folder, outputs, withFilm } = wish
  const wanted = new Set(
    outputs.flatMap(({ picture }) => (picture.from === 'encode' ? [picture.id] : [])),
  )
  const pictures = plan.pictures.filter(({ id }) => wanted.has(id))
  const sound = wish.withSound ? plan.sound : null
  const inputs = [sourceInput(source, { turns: readerTurns(wish), isHasty: plan.shared.isHasty })]
  const add = (input: (typeof inputs)[number]) => inputs.push(input) - 1
  const needsLogo = pictures.some((picture) => picture.logo !== null)
  const logoInput = needsLogo && wish.logoFile !== null ? add(ownInput(wish.logoFile)) : null
  const musicInput =
    sound?.hasMusic && wish.musicFile !== null
      ? add(ownInput(wish.musicFile, ['-stream_loop', '-1']))
      : null
  const trackInput = outputs.some((output) => output.hasSubtitleTrack)
    ? add(ownInput(join(folder, TRACK_FILE)))
    : null
  const voices = sound ? soundTargets(wish) : []
  const filmStep = withFilm ? plan.film.step : null
  const { speech, music } = wish
  const graph = [
    ...pictureGraph({ shared: sharedFor(wish), pictures, filmStep, logoInput }),
    ...(sound && voices.length > 0
      ? soundGraph({
          ...{ sound, speech, music, musicInput, seconds: plan.seconds },
          to: voices.map(({ label }) => label),
        })
      : []),
  ]
  return {
    inputs,
    graph: renderGraph(graph),
    outputs: [
      ...outputs.map((output) => renditionOutput(output, wish, { voices, trackInput })),
      ...voices.filter(({ key }) => key === null).map((voice) => looseOutput(voice, folder)),
      ...(withFilm ? filmOutputs(folder, { pace: [] }) : []),
    ],
    logLevel: 'error',
  }
}

/**
 * A graph with one single input stream makes ffmpeg put that stream's turn on every output, on top of ours. Then,
 * and only then, the reader turns the picture: at full size, which costs more.
 */
function readerTurns(wish: EncodeWish): boolean {
  const isSpoken = wish.withSound && wish.plan.sound !== null && soundTargets(wish).length > 0
  return wish.plan.shared.rotation !== 0 && !isSpoken
}

function sharedFor(wish: EncodeWish): SharedPicture {
  const { shared } = wish.plan
  return readerTurns(wish) ? { ...shared, rotation: 0, coded: shared.canvas } : shared
}

interface Voice {
  readonly label: string
  readonly kbps: number
  /** Output it belongs to; null for a file of its own. */
  readonly key: string | null
}

function soundTargets({ outputs, loose }: EncodeWish): readonly Voice[] {
  const own = outputs.flatMap(({ key, sound }) =>
    sound.from === 'encode' ? [{ label: `a_${key}`, kbps: sound.kbps, key }] : [],
  )
  return [...own, ...loose.map((kbps) => ({ label: `a_${kbps}`, kbps, key: null }))]
}

function renditionOutput(
  output: OutputPlan,
  { plan, folder }: EncodeWish,
  parts: { readonly voices: readonly Voice[]; readonly trackInput: number | null },
): FfmpegCommand['outputs'][number] {
  const id = output.picture.from === 'encode' ? output.picture.id : ''
  const picture = plan.pictures.find((one) => one.id === id)
  if (!picture) throw new TypeError(`no picture for ${output.key}`)
  const voice = parts.voices.find(({ key }) => key === output.key)
  const track = output.hasSubtitleTrack && parts.trackInput !== null
  return {
    options: [
      ...['-map', `[v_${picture.id}]`, ...pictureOptions(picture, plan.seconds)],
      ...(voice ? ['-map', `[${voice.label}]`, ...AUDIO_OPTIONS(voice.kbps)] : []),
      ...(track ? subtitleOptions(parts.trackInput) : []),
      ...['-t', String(plan.seconds), ...MP4_OPTIONS],
    ],
    file: join(folder, output.file),
  }
}

function looseOutput(voice: Voice, folder: string): FfmpegCommand['outputs'][number] {
  return {
    options: ['-map', `[${voice.label}]`, ...AUDIO_OPTIONS(voice.kbps), ...MP4_OPTIONS],
    file: join(folder, looseSoundFile(voice.kbps)),
  }
}
