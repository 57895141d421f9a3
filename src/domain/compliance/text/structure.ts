import { CHAR } from './character-tables'
import type { Folded } from './fold'

/** A run of digits as written, with hyphens and single spaces between groups of a phone number. */
export interface DigitRun {
  readonly start: number
  readonly end: number
  /** The digits alone. */
  readonly digits: string
}

/** Where sentences, quotes, titles and numbers lie in a folded text; flat, in text order. */
export interface Structure {
  /** start, end (exclusive, without the closing mark), closing unit and start of the line of every sentence. */
  readonly sentences: readonly number[]
  /** start, end pairs of what stands inside quotation marks. */
  readonly quotes: readonly number[]
  /** start, end pairs of what stands inside 《》. */
  readonly titles: readonly number[]
  readonly digitRuns: readonly DigitRun[]
  readonly han: number
  /** Characters that are not white space. */
  readonly visible: number
  /** Han characters, digits and latin letters: each is spoken. */
  readonly spoken: number
  /** Starts of Han numerals with another one behind them. */
  readonly numerals: readonly number[]
  /** Indices of odd characters or spaces that stand between two Han characters. */
  readonly noise: readonly number[]
}

/** Numbers per sentence in `Structure.sentences`. */
export const SENTENCE_FIELDS = 4
/** A sentence is cut here at the next comma, and at twice this anywhere, so that context stays bounded. */
const MAX_SENTENCE = 240
/** A quotation or title longer than this is taken for a forgotten closing mark. */
const MAX_QUOTE = 200
const HYPHEN = 0x2d
const QUESTION = 0x3f

const isHanKind = (kind: number | undefined) => kind === CHAR.han || kind === CHAR.numeral

/** One pass over the kinds of the characters. */
export function structureOf(text: Folded): Structure {
  const { kinds, codes, length } = text
  const sentences: number[] = []
  const quotes: number[] = []
  const titles: number[] = []
  const digitRuns: DigitRun[] = []
  const noise: number[] = []
  let sentenceStart = 0
  let lineStart = 0
  const endSentence = (at: number, closing: number) => {
    if (at > sentenceStart) sentences.push(sentenceStart, at, closing, lineStart)
    sentenceStart = at + 1
  }
  let quoteStart = -1
  let titleStart = -1
  const numerals: number[] = []
  let han = 0
  let blank = 0
  let spoken = 0
  for (let i = 0; i < length; i++) {
    const kind = kinds[i]!
    if (
      i - sentenceStart >= MAX_SENTENCE &&
      (kind === CHAR.clause || i - sentenceStart >= 2 * MAX_SENTENCE)
    ) {
      endSentence(i, 0)
    }
    if (kind === CHAR.han) {
      han++
      continue
    }
    switch (kind) {
      case CHAR.numeral:
        han++
        if (kinds[i + 1] === CHAR.numeral && kinds[i - 1] !== CHAR.numeral) numerals.push(i)
        break
      case CHAR.latin:
        spoken++
        break
      case CHAR.sentence:
        endSentence(i, codes[i]!)
        if (isDense(kinds, i)) noise.push(i)
        break
      case CHAR.newline:
        endSentence(i, 0)
        blank++
        lineStart = i + 1
        if (isDense(kinds, i)) noise.push(i)
        break
      case CHAR.quoteOpen:
        quoteStart = i + 1
        break
      case CHAR.quoteClose:
        if (quoteStart >= 0 && i - quoteStart <= MAX_QUOTE) quotes.push(quoteStart, i)
        quoteStart = -1
        break
      case CHAR.bookOpen:
        titleStart = i + 1
        break
      case CHAR.bookClose:
        if (titleStart >= 0 && i - titleStart <= MAX_QUOTE) titles.push(titleStart, i)
        titleStart = -1
        break
      case CHAR.digit: {
        const run = digitRunAt(text, i)
        if (run.digits.length >= 7) digitRuns.push(run)
        spoken += run.digits.length
        for (let k = i + 1; k < run.end; k++) if (kinds[k] === CHAR.space) blank++
        i = run.end - 1
        break
      }
      case CHAR.clause:
      case CHAR.parenClose:
        if (isDense(kinds, i)) noise.push(i)
        break
      case CHAR.odd:
      case CHAR.space:
        if (kind === CHAR.space) blank++
        if (i > 0 && isHanKind(kinds[i - 1])) noise.push(i)
        break
    }
  }
  endSentence(length, 0)
  return {
    sentences,
    quotes,
    titles,
    digitRuns,
    han,
    visible: length - blank,
    spoken: spoken + han,
    numerals,
    noise,
  }
}

function digitRunAt({ codes, kinds, length }: Folded, start: number): DigitRun {
  let end = start
  let digits = ''
  for (let i = start; i < length && i - start < 40; i++) {
    if (kinds[i] === CHAR.digit) {
      digits += String.fromCharCode(codes[i]!)
      end = i + 1
    } else if ((codes[i] === HYPHEN || kinds[i] === CHAR.space) && kinds[i + 1] === CHAR.digit) {
      continue
    } else break
  }
  if (codes[end] === 0x78 && digits.length === 17)
    return { start, end: end + 1, digits: digits + 'x' }
  return { start, end, digits }
}

/** A mark or line end hides a word only where another one stands near; prose has none so near. */
export function isDense(kinds: Uint8Array, at: number): boolean {
  if (!isHanKind(kinds[at - 1])) return false
  if (!isHanKind(kinds[at + 1])) return kinds[at + 1] === CHAR.parenOpen && isHanKind(kinds[at + 2])
  return (
    isMark(kinds[at - 2]) || isMark(kinds[at + 2]) || isMark(kinds[at - 3]) || isMark(kinds[at + 3])
  )
}

const isMark = (kind: number | undefined) =>
  kind !== undefined &&
  kind !== CHAR.han &&
  kind !== CHAR.numeral &&
  kind !== CHAR.digit &&
  kind !== CHAR.latin

/** True when the sentence's closing mark asks. */
export const endsAsking = (closing: number): boolean => closing === QUESTION || closing === 0xff1f
