import type { Audience, PostClass } from '@/domain/review/post-fields'

/** One drawing of the demo with what the library asks of a picture. */
export interface DemoPicture {
  readonly title: string
  /** What the picture shows, for people who do not see it. */
  readonly alt: string
  readonly class: PostClass
  readonly audiences: readonly Audience[]
  readonly tags: readonly string[]
  /** The whole SVG document, 1200 × 800, free of text and fonts. */
  readonly draw: () => string
}

export type PictureSet = Readonly<Record<string, DemoPicture>>
