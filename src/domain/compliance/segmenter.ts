import { foldedSlice, type Folded } from './text/fold'

/** Characters on either side of a hit that the segmenter sees. */
const WINDOW = 10

/** Windows whose answer is kept; a post asks about a handful. */
const MOST_KEPT = 4096

/** Where words begin in a window of a text, and where in it the hit stands. Its end is a break as well. */
interface Around {
  readonly breaks: ReadonlySet<number>
  readonly at: number
}

/**
 * Made at the first question: loading its dictionary takes longer than compiling half the tables. An answer costs as
 * much as reading a hundred characters, and a post is read again after every pause in writing, so answers are kept.
 */
export class Segmenter {
  private made: Intl.Segmenter | null = null
  private readonly answers = new Map<string, ReadonlySet<number>>()

  around(text: Folded, start: number, end: number): Around {
    const from = Math.max(0, start - WINDOW)
    const window = foldedSlice(text, from, Math.min(text.length, end + WINDOW))
    return { breaks: this.breaksOf(window), at: start - from }
  }

  /**
   * True when no word reaches over an end of a hit and the hit itself is no word of the dictionary: 跟治 in 跟|治|癫痫
   * and not in 跟|治疗. So falls apart what was written for its sound or its shape.
   */
  isLoose(text: Folded, start: number, end: number): boolean {
    const { breaks, at } = this.around(text, start, end)
    if (!breaks.has(at) || !breaks.has(at + end - start)) return false
    for (let i = at + 1; i < at + end - start; i++) if (breaks.has(i)) return true
    return false
  }

  /** Where words begin in a short text, and its end. */
  breaksOf(text: string): ReadonlySet<number> {
    const known = this.answers.get(text)
    if (known !== undefined) return known
    this.made ??= new Intl.Segmenter('zh', { granularity: 'word' })
    const breaks = new Set([text.length])
    for (const { index } of this.made.segment(text)) breaks.add(index)
    if (this.answers.size === MOST_KEPT) this.answers.clear()
    this.answers.set(text, breaks)
    return breaks
  }
}
