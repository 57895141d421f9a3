import type { Candidate } from './match'
import type { Scanned } from './scan'
import { CHAR } from './text/character-tables'
import type { Segmenter } from './segmenter'

/** Longer words hardly ever arise across two others, and shorter ones are no two characters. */
const LONGEST = 2

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
  // Between marks stands the word alone.
  if (!isHan(text.kinds[start - 1]) && !isHan(text.kinds[end])) return false
  const { breaks, at } = segmenter.around(text, start, end)
  // The two characters belong to two words, one of which is longer.
  return breaks.has(at + 1) && (!breaks.has(at) || !breaks.has(at + 2))
}

const isHan = (kind: number | undefined) => kind === CHAR.han || kind === CHAR.numeral
