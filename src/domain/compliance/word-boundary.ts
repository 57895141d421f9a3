import type { Candidate } from './match'
import type { Scanned } from './scan'
import { CHAR } from './text/character-tables'
import { foldedSlice } from './text/fold'

/** Characters on either side of a hit that the segmenter sees. */
const WINDOW = 10
/** Longer words hardly ever arise across two others, and shorter ones are no two characters. */
const LONGEST = 2

/** Windows whose answer is kept; a post asks about a handful. */
const MOST_KEPT = 4096

/**
 * Made at the first question: loading its dictionary takes longer than compiling half the tables. An answer costs as
 * much as reading a hundred characters, and a post is read again after every pause in writing, so answers are kept.
 */
export class Segmenter {
  private made: Intl.Segmenter | null = null
  private readonly answers = new Map<string, boolean>()

  /** True when the two characters at a place of a text belong to two words, one of which is longer. */
  parts(text: string, start: number): boolean {
    const key = start === WINDOW ? text : `${start} ${text}`
    const known = this.answers.get(key)
    if (known !== undefined) return known
    this.made ??= new Intl.Segmenter('zh', { granularity: 'word' })
    const words = this.made.segment(text)
    const second = words.containing(start + 1)!
    const answer =
      second.index === start + 1 &&
      (second.segment.length > 1 || words.containing(start)!.index < start)
    if (this.answers.size === MOST_KEPT) this.answers.clear()
    this.answers.set(key, answer)
    return answer
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
  // Between marks stands the word alone.
  if (!isHan(text.kinds[start - 1]) && !isHan(text.kinds[end])) return false
  const from = Math.max(0, start - WINDOW)
  const around = foldedSlice(text, from, Math.min(text.length, end + WINDOW))
  return segmenter.parts(around, start - from)
}

const isHan = (kind: number | undefined) => kind === CHAR.han || kind === CHAR.numeral
