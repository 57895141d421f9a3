import type { Genre } from '@/domain/review/post-fields'
import type { Lexicon } from './lexicon'
import type { Scanned } from './scan'
import type { Spans } from './text/spans'
import type { Severity } from './types'
import type { Segmenter } from './segmenter'
import type { Boundaries } from './word-boundary'

/** A finding in folded offsets, before it gets its words. */
export interface Judged {
  readonly rule: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
}

export interface JudgeInput {
  readonly scanned: Scanned
  readonly lexicon: Lexicon
  readonly genre: Genre
  readonly segmenter: Segmenter
  readonly boundaries: Boundaries
  /** True for a title: there a bait word counts alone. */
  readonly isTitle: boolean
  /** True when the whole text argues against such claims (title says 辟谣, 误区, 骗局 …). */
  readonly isDebunking: boolean
  /** Spans of the own house's names as given by the caller. */
  readonly ownNames: Spans
}

/** Names a sentence, by its place in the structure, and a code of which a wording in it claims nothing. */
export const claimKey = (sentence: number, code: string): string => `${sentence} ${code}`

/** Index of the first hit that starts at or after a place. */
export function firstHitFrom({ hits }: Pick<Scanned, 'hits'>, place: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits.data[middle * 3]! < place) low = middle + 1
    else high = middle
  }
  return low
}
