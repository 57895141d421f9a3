import { CHAR } from './character-tables'
import { unitAt, type Folded } from './fold'

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

/** One pass over the marks; what lies between them is Han and has no part in it but its length. */
export function structureOf(text: Folded): Structure {
  const { marks, markCount, length } = text
  const reading = new Reading(text)
  // Digits, and the hyphens and blanks between them, are read as one run.
  let done = 0
  for (let m = 0; m < markCount; m++) {
    const at = marks[m]!
    if (at < done) continue
    if (at - reading.sentenceStart >= MAX_SENTENCE) reading.cutBefore(at, done)
    done = reading.mark(at)
  }
  if (length - reading.sentenceStart >= MAX_SENTENCE) reading.cutBefore(length, done)
  reading.endSentence(length, 0)
  return reading.finished()
}

class Reading {
  readonly sentences: number[] = []
  readonly quotes: number[] = []
  readonly titles: number[] = []
  readonly digitRuns: DigitRun[] = []
  readonly numerals: number[] = []
  readonly noise: number[] = []
  sentenceStart = 0
  private lineStart = 0
  private quoteStart = -1
  private titleStart = -1
  private notHan = 0
  private blank = 0
  private spoken = 0

  constructor(private readonly text: Folded) {}

  endSentence(at: number, closing: number) {
    if (at > this.sentenceStart)
      this.sentences.push(this.sentenceStart, at, closing, this.lineStart)
    this.sentenceStart = at + 1
  }

  /** Cuts a sentence that has grown too long by `at`, the next mark; what is before `from` has been read. */
  cutBefore(at: number, from: number) {
    let cut = Math.max(from, this.sentenceStart + 2 * MAX_SENTENCE)
    for (; cut < at; cut = this.sentenceStart + 2 * MAX_SENTENCE) this.endSentence(cut, 0)
    const isLong = at - this.sentenceStart >= 2 * MAX_SENTENCE
    const isCutHere = isLong || this.text.kinds[at] === CHAR.clause
    if (isCutHere && at < this.text.length && at - this.sentenceStart >= MAX_SENTENCE)
      this.endSentence(at, 0)
  }

  /** Notes what a mark does; gives the place behind what was read. */
  mark(at: number): number {
    const { kinds } = this.text
    const kind = kinds[at]!
    if (kind === CHAR.digit) return this.digits(at)
    if (kind !== CHAR.han && kind !== CHAR.numeral) this.notHan++
    switch (kind) {
      case CHAR.numeral:
        if (kinds[at + 1] === CHAR.numeral && kinds[at - 1] !== CHAR.numeral) this.numerals.push(at)
        break
      case CHAR.latin:
        this.spoken++
        break
      case CHAR.sentence:
        this.endSentence(at, unitAt(this.text, at))
        this.noteDense(at)
        break
      case CHAR.newline:
        this.endSentence(at, 0)
        this.blank++
        this.lineStart = at + 1
        this.noteDense(at)
        break
      case CHAR.clause:
      case CHAR.parenClose:
        this.noteDense(at)
        break
      case CHAR.odd:
      case CHAR.space:
        if (kind === CHAR.space) this.blank++
        if (at > 0 && isHanKind(kinds[at - 1])) this.noise.push(at)
        break
      default:
        this.bracket(kind, at)
    }
    return at + 1
  }

  private bracket(kind: number, at: number) {
    if (closesWord(this.text.kinds, at)) this.noise.push(at)
    if (kind === CHAR.quoteOpen) this.quoteStart = at + 1
    else if (kind === CHAR.bookOpen) this.titleStart = at + 1
    else if (kind === CHAR.quoteClose) {
      this.noteDense(at)
      if (this.quoteStart >= 0 && at - this.quoteStart <= MAX_QUOTE)
        this.quotes.push(this.quoteStart, at)
      this.quoteStart = -1
    } else if (kind === CHAR.bookClose) {
      if (this.titleStart >= 0 && at - this.titleStart <= MAX_QUOTE)
        this.titles.push(this.titleStart, at)
      this.titleStart = -1
    }
  }

  private digits(at: number): number {
    const { kinds } = this.text
    const run = digitRunAt(this.text, at)
    if (run.digits.length >= 7) this.digitRuns.push(run)
    this.spoken += run.digits.length
    for (let k = at + 1; k < run.end; k++) if (kinds[k] === CHAR.space) this.blank++
    this.notHan += run.end - at
    return run.end
  }

  private noteDense(at: number) {
    if (isDense(this.text.kinds, at)) this.noise.push(at)
  }

  finished(): Structure {
    const { sentences, quotes, titles, digitRuns, numerals, noise } = this
    const { length } = this.text
    const han = length - this.notHan
    return {
      sentences,
      quotes,
      titles,
      digitRuns,
      han,
      visible: length - this.blank,
      spoken: this.spoken + han,
      numerals,
      noise,
    }
  }
}

function digitRunAt(text: Folded, start: number): DigitRun {
  const { kinds, length } = text
  let end = start
  let digits = ''
  for (let i = start; i < length && i - start < 40; i++) {
    if (kinds[i] === CHAR.digit) {
      digits += String.fromCharCode(unitAt(text, i))
      end = i + 1
    } else if (
      (unitAt(text, i) === HYPHEN || kinds[i] === CHAR.space) &&
      kinds[i + 1] === CHAR.digit
    ) {
      continue
    } else break
  }
  if (unitAt(text, end) === 0x78 && digits.length === 17)
    return { start, end: end + 1, digits: digits + 'x' }
  return { start, end, digits }
}

/** A mark or line end hides a word only where another one stands near; prose has none so near. */
export function isDense(kinds: Uint8Array, at: number): boolean {
  if (!isHanKind(kinds[at - 1])) return false
  if (!isHanKind(kinds[at + 1]))
    return (
      (kinds[at + 1] === CHAR.parenOpen || kinds[at + 1] === CHAR.quoteOpen) &&
      isHanKind(kinds[at + 2])
    )
  return (
    isMark(kinds[at - 2]) || isMark(kinds[at + 2]) || isMark(kinds[at - 3]) || isMark(kinds[at + 3])
  )
}

/** 神(药)，: an opening bracket around the last character of a word; behind others the closing one is noted. */
const closesWord = (kinds: Uint8Array, at: number): boolean =>
  (kinds[at] === CHAR.parenOpen
    ? kinds[at + 2] === CHAR.parenClose
    : kinds[at] === CHAR.quoteOpen && kinds[at + 2] === CHAR.quoteClose) &&
  isHanKind(kinds[at - 1]) &&
  isHanKind(kinds[at + 1]) &&
  !isHanKind(kinds[at + 3])

const isMark = (kind: number | undefined) =>
  kind !== undefined &&
  kind !== CHAR.han &&
  kind !== CHAR.numeral &&
  kind !== CHAR.digit &&
  kind !== CHAR.latin

/** True when the sentence's closing mark asks. */
export const endsAsking = (closing: number): boolean => closing === QUESTION || closing === 0xff1f
