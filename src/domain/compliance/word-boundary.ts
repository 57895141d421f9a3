import type { Candidate } from './match'
import type { Scanned } from './scan'
import { foldedSlice } from './text/fold'

/** Characters on either side of a hit that the segmenter sees. */
const WINDOW = 10
/** Longer words hardly ever arise across two others, and shorter ones are no two characters. */
const LONGEST = 2

/** Made at the first question: loading its dictionary takes longer than compiling half the tables. */
export class Segmenter {
  private made: Intl.Segmenter | null = null

  segment(text: string): Intl.Segments {
    this.made ??= new Intl.Segmenter('zh', { granularity: 'word' })
    return this.made.segment(text)
  }
}

export interface BoundaryInput {
  readonly segmenter: Segmenter
  readonly scanned: Scanned
  readonly boundaries: Boundaries
}

/** Answers of one text, by the place of the word: several rules may name one word. */
export type Boundaries = Map<number, boolean>

/**
 * True when a short word arose only across two others: 名医 in 多名|医生, 军医 in 空军|医院. Asked of hits that
 * would become findings, so the segmenter reads a few characters of a few sentences.
 */
export function crossesWords(
  { segmenter, scanned, boundaries }: BoundaryInput,
  { start, end, parts }: Candidate,
): boolean {
  if (parts.length > 0 || end - start !== LONGEST) return false
  let crosses = boundaries.get(start)
  if (crosses === undefined) {
    crosses = parted(segmenter, scanned, start)
    boundaries.set(start, crosses)
  }
  return crosses
}

function parted(segmenter: Segmenter, { text }: Scanned, start: number): boolean {
  const end = start + LONGEST
  const from = Math.max(0, start - WINDOW)
  const to = Math.min(text.length, end + WINDOW)
  const around = foldedSlice(text, from, to)
  const words = segmenter.segment(around)
  const first = words.containing(start - from)!
  const middle = start - from + 1
  if (first.index + first.segment.length !== middle) return false
  if (first.index < start - from) return true
  const second = words.containing(middle)!
  return second.index + second.segment.length > end - from
}
