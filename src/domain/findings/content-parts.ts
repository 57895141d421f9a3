import type { PlatformText } from '@/domain/channels/platform-text'
import type { Platform } from '@/domain/channels/platforms'
import type { ClipWords } from '@/domain/media/clip-words'
import type { SealedMaterial } from '@/domain/review/revision-content'

/** The parts of a post besides its text that residents read or hear. */
export const FINDING_FIELDS = [
  'title',
  'digest',
  'alt',
  'credit',
  'platformTitle',
  'platformDescription',
  'platformTopics',
  'card',
  'subtitle',
] as const
export type FindingPlace = (typeof FINDING_FIELDS)[number]

/** Whose words they are, where a post has several parts of a kind. */
export interface PartOwner {
  /** Of `alt` and `credit`: the material. */
  readonly material?: string
  /** Of `platformTitle`, `platformDescription` and `platformTopics`. */
  readonly platform?: Platform
  /** Of `card` and `subtitle`: the clip. */
  readonly video?: string
}

export interface ContentPart extends PartOwner {
  readonly field: Exclude<FindingPlace, 'title'>
  readonly text: string
}

/** The words of one clip, by its id. */
export type CheckedClip = ClipWords & { readonly id: string }

export interface PartsOf {
  readonly digest: string | null
  readonly materials: Readonly<Record<string, SealedMaterial>>
  readonly platformTexts: readonly PlatformText[]
  readonly videos: readonly CheckedClip[]
}

/**
 * Everything beside title and body that says something, in a fixed order. Topics, cards and subtitles stand line
 * by line: a denial in one subtitle does not excuse the next.
 */
export function partsOf({ digest, materials, platformTexts, videos }: PartsOf): ContentPart[] {
  const parts: ContentPart[] = [
    { field: 'digest', text: digest ?? '' },
    ...Object.entries(materials).flatMap(([material, { alt, credit }]): ContentPart[] => [
      { field: 'alt', text: alt, material },
      { field: 'credit', text: credit ?? '', material },
    ]),
    ...platformTexts.flatMap(({ platform, title, description, topics }): ContentPart[] => [
      { field: 'platformTitle', text: title, platform },
      { field: 'platformDescription', text: description, platform },
      { field: 'platformTopics', text: topics.join('\n'), platform },
    ]),
    ...videos.flatMap(({ id, cards, subtitles }): ContentPart[] => [
      { field: 'card', text: cards.join('\n'), video: id },
      { field: 'subtitle', text: subtitles.map(({ text }) => text).join('\n'), video: id },
    ]),
  ]
  return parts.filter(({ text }) => text.trim() !== '')
}
