import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderFilters, renderGraph } from '@/domain/media/filter-graph'
import { measureFilters, scanFilters } from '@/domain/media/sound-graph'
import type { Size } from '@/domain/media/frame'
import { loudnessFilters, EVEN_SOUND } from '@/domain/media/sound-graph'
import type { LoudnessStep } from '@/domain/media/loudness'
import { jpegFilters, smallFilter, stillChains } from '@/domain/media/picture-graph'
import { TRACK_FILE } from '@/domain/media/plan-texts'
import type { OutputPlan, TranscodePlan } from '@/domain/media/plan-types'
import { posterGraph } from '@/domain/media/poster-plan'
import { prepareFilters } from '@/domain/media/prepare-graph'
import type { PosterProfile } from '@/domain/media/profiles'
import type { Focus } from '@/domain/media/frame'
import { AUDIO_OPTIONS, MP4_OPTIONS } from './encode-options'
import { ownInput, sourceInput, type SourceRequest } from './input-options'
import type { FfmpegCommand } from './runner'

/** Names inside the working directory. */
const FILM_PATTERN = 'film-%03d.jpg'
export const GREY_FILE = 'film.grey'
export const COVER_FILE = 'cover.jpg'
const STRIP_OPTIONS = ['-c:v', 'mjpeg', '-q:v', '5', '-f', 'image2'] as const
const STILL_OPTIONS = ['-c:v', 'mjpeg', '-q:v', '2', '-f', 'image2'] as const

/** Measures one sound track of an upload, or (no index) material of ours; the figures come on stderr. */
export function measureCommand(
  source: SourceRequest,
  audioIndex: number | null,
  how: 'scan' | 'measure',
): FfmpegCommand {
  const filters = how === 'scan' ? scanFilters() : measureFilters()
  return {
    inputs: [audioIndex === null ? ownInput(source.file) : sourceInput(source)],
    graph: null,
    outputs: [
      {
        options: [
          ...['-map', `0:${audioIndex ?? 'a:0'}`, '-vn', '-sn', '-dn'],
          ...['-af', renderFilters(filters), '-f', 'null'],
        ],
        // The null format opens no file; the name only has to be there.
        file: join(tmpdir(), 'nothing'),
      },
    ],
    logLevel: 'info',
  }
}

/** Copies the picture of the source as it is; the sound is copied, brought to loudness, or left out. */
export function copyCommand(wish: {
  readonly source: SourceRequest
  readonly plan: TranscodePlan
  readonly output: OutputPlan
  readonly loudness: LoudnessStep | null
  readonly folder: string
}): FfmpegCommand {
  const { source, plan, output, loudness, folder } = wish
  const { sound } = output
  const audioIndex = plan.sound?.audioIndex
  const hasSound = sound.from !== 'none' && audioIndex !== undefined && audioIndex !== null
  const audio = !hasSound
    ? ['-an']
    : sound.from === 'source'
      ? ['-map', `0:${audioIndex}`, '-c:a', 'copy']
      : [
          ...['-map', `0:${audioIndex}`],
          ...['-af', renderFilters([...EVEN_SOUND, ...loudnessFilters(loudness)])],
          ...AUDIO_OPTIONS(sound.kbps),
        ]
  const track = output.hasSubtitleTrack
  return {
    inputs: [sourceInput(source), ...(track ? [ownInput(join(folder, TRACK_FILE))] : [])],
    graph: null,
    outputs: [
      {
        options: [
          ...['-map', `0:${plan.shared.videoIndex}`, '-c:v', 'copy', ...audio],
          ...(track ? subtitleOptions(1) : []),
          ...MP4_OPTIONS,
        ],
        file: join(folder, output.file),
      },
    ],
    logLevel: 'error',
  }
}

/** The soft subtitle track of an MP4, marked Chinese. */
export function subtitleOptions(input: number): readonly string[] {
  return ['-map', `${input}:s`, '-c:s', 'mov_text', '-metadata:s:s:0', 'language=chi']
}

/** Puts a picture that was encoded once into another package, with other sound or none. */
export function remuxCommand(wish: {
  readonly picture: string
  readonly sound: string | null
  readonly output: OutputPlan
  readonly folder: string
}): FfmpegCommand {
  const { picture, sound, output, folder } = wish
  const inputs = [ownInput(join(folder, picture))]
  const options = ['-map', '0:v:0', '-c:v', 'copy']
  if (sound !== null) {
    options.push('-map', `${inputs.length}:a:0`, '-c:a', 'copy')
    inputs.push(ownInput(join(folder, sound)))
  } else options.push('-an')
  if (output.hasSubtitleTrack) {
    options.push(...subtitleOptions(inputs.length))
    inputs.push(ownInput(join(folder, TRACK_FILE)))
  }
  return {
    inputs,
    graph: null,
    outputs: [{ options: [...options, ...MP4_OPTIONS], file: join(folder, output.file) }],
    logLevel: 'error',
  }
}

/**
 * The filmstrip when nothing is encoded: key frames only, small at once. One thread: with several, frames that nobody
 * wants are begun.
 */
export function keyFrameCommand(
  source: SourceRequest,
  plan: TranscodePlan,
  folder: string,
): FfmpegCommand {
  const stills = [...prepareFilters(plan.shared).filter(({ name }) => name !== 'fps')]
  const input = sourceInput(source)
  return {
    inputs: [{ ...input, options: ['-skip_frame', 'nokey', '-threads', '1', ...input.options] }],
    graph: renderGraph([
      {
        from: [`0:${plan.shared.videoIndex}`],
        filters: [{ name: 'framestep', args: { step: plan.film.step } }, ...stills],
        to: ['stills'],
      },
      ...stillChains(STRIP_SIDE),
    ]),
    outputs: filmOutputs(folder, {
      pace: ['-vsync', 'passthrough'],
      film: { name: STRIP_PATTERN, options: STRIP_OPTIONS },
    }),
    logLevel: 'error',
  }
}

interface FilmWish {
  readonly pace: readonly string[]
  readonly film?: { readonly name: string; readonly options: readonly string[] }
}

export function filmOutputs(
  folder: string,
  { pace, film = { name: FILM_PATTERN, options: STILL_OPTIONS } }: FilmWish,
): FfmpegCommand['outputs'] {
  return [
    { options: ['-map', '[film]', ...pace, ...film.options], file: join(folder, film.name) },
    {
      options: ['-map', '[grey]', ...pace, '-c:v', 'rawvideo', '-f', 'rawvideo'],
      file: join(folder, GREY_FILE),
    },
  ]
}

/** One frame at a time chosen by hand. */
export function stillCommand(
  source: SourceRequest,
  plan: TranscodePlan,
  folder: string,
): FfmpegCommand {
  return {
    inputs: [sourceInput(source)],
    graph: renderGraph([
      {
        from: [`0:${plan.shared.videoIndex}`],
        filters: [
          ...prepareFilters(plan.shared).filter(({ name }) => name !== 'fps'),
          ...jpegFilters(),
        ],
        to: ['still'],
      },
    ]),
    outputs: [
      {
        options: ['-map', '[still]', '-frames:v', '1', ...STILL_OPTIONS, '-update', '1'],
        file: join(folder, COVER_FILE),
      },
    ],
    logLevel: 'error',
  }
}

export function posterFile(key: string): string {
  return `poster-${key}.jpg`
}

/** All posters from one still. */
export function postersCommand(wish: {
  readonly folder: string
  readonly still: string
  readonly size: Size
  readonly posters: readonly PosterProfile[]
  readonly focus: Focus
  readonly quality: number
}): FfmpegCommand {
  const { folder, posters, quality } = wish
  return {
    inputs: [ownInput(join(folder, wish.still))],
    graph: renderGraph(posterGraph(wish.size, posters, wish.focus)),
    outputs: posters.map(({ key }) => ({
      options: [
        ...['-map', `[v_${key}]`, '-frames:v', '1', '-c:v', 'mjpeg', '-q:v', String(quality)],
        ...['-map_metadata', '-1', '-f', 'image2', '-update', '1'],
      ],
      file: join(folder, posterFile(key)),
    })),
    logLevel: 'error',
  }
}

/** Small frames for choosing a cover; from the second run on read from these. */
const STRIP_PATTERN = 'strip-%03d.jpg'
export const ANIMATION_FILE = 'animation.webp'
const STRIP_SIDE = 320

export function stripCommand(folder: string): FfmpegCommand {
  return {
    inputs: [ownInput(join(folder, FILM_PATTERN), ['-framerate', '2'])],
    graph: null,
    outputs: [
      {
        options: [
          ...['-map', '0:v', '-vf', renderFilters([smallFilter(STRIP_SIDE)])],
          ...['-map_metadata', '-1', ...STRIP_OPTIONS],
        ],
        file: join(folder, STRIP_PATTERN),
      },
    ],
    logLevel: 'error',
  }
}

/** A small moving preview from the filmstrip, for lists. */
export function animationCommand(folder: string): FfmpegCommand {
  return {
    inputs: [ownInput(join(folder, STRIP_PATTERN), ['-framerate', '2'])],
    graph: null,
    outputs: [
      {
        options: [
          ...['-map', '0:v'],
          ...['-c:v', 'libwebp', '-lossless', '0', '-q:v', '60', '-loop', '0'],
          ...['-map_metadata', '-1', '-f', 'webp'],
        ],
        file: join(folder, ANIMATION_FILE),
      },
    ],
    logLevel: 'error',
  }
}
