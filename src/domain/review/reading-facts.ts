import { visibleText } from '@/domain/content/visible-text'
import type { RevisionContent } from './revision-content'

/** The house's short post, in characters of text. */
export const SHORT_POST = 500

/** Characters an unhurried adult reads a minute, on a phone, of everyday Chinese; an estimate of ours. */
const READING_SPEED = 300

/** What can be counted in a revision without any judgement. */
export interface ReadingFacts {
  /** Characters of the text without white space; a letter or digit counts as one. */
  readonly characters: number
  /** Whole minutes, at least one. */
  readonly minutes: number
  readonly pictures: number
  /** Ids of pictures without a description. */
  readonly missingAlt: readonly string[]
  readonly sourcesWithoutYear: readonly string[]
}

export function readingFacts(
  content: Pick<RevisionContent, 'body' | 'materials' | 'sources'>,
): ReadingFacts {
  const text = content.body ? visibleText(content.body) : ''
  const characters = [...text.replace(/\s/gu, '')].length
  const pictures = Object.entries(content.materials)
  return {
    characters,
    minutes: Math.max(1, Math.round(characters / READING_SPEED)),
    pictures: pictures.length,
    missingAlt: pictures.flatMap(([id, { alt }]) => (alt.trim() === '' ? [id] : [])),
    sourcesWithoutYear: content.sources.flatMap(({ title, year }) =>
      year === null ? [title] : [],
    ),
  }
}
