import type { Audience } from '@/domain/review/post-fields'
import { CHAR } from '@/domain/compliance/text/character-tables'
import { rawEnd, rawStart, unitAt, type Folded } from '@/domain/compliance/text/fold'

/** Slow speech for an elderly audience or a loudspeaker, and a news reader's pace, in Han characters a minute. */
export const SPEAKING_RATE = { slow: 180, normal: 240 } as const
/** Silent reading of easy Chinese by adults, characters a minute; on the careful side. */
export const READING_RATE = 350
/** A sentence longer than this is long (Han characters). */
export const LONG_SENTENCE = 40

export interface Target {
  /** Median sentence, Han characters. */
  readonly sentence: number
  readonly clause: number
  /** Share of long sentences, 0–1. */
  readonly longShare: number
}

/** A place in the text with its size, for underlining. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly han: number
}

/** Measured components, each with its target; there is no grade (no formula is validated for this material). */
export interface Readability {
  readonly han: number
  readonly sentences: number
  readonly medianSentence: number
  readonly medianClause: number
  readonly longShare: number
  readonly longSentences: readonly Place[]
  /** Han characters outside level 1 of 通用规范汉字表, per 100 Han. */
  readonly rarePercent: number
  readonly rareCharacters: readonly { readonly character: string; readonly start: number }[]
  /** Technical units as written (mmHg, mmol/L …). */
  readonly units: readonly { readonly text: string; readonly start: number }[]
  readonly readingSeconds: number
  readonly speakingSeconds: number
  readonly speakingRate: number
  /** What makes a text hard to follow by ear: brackets, long numbers, latin words. */
  readonly loudspeaker: { readonly isFit: boolean; readonly obstacles: number }
  readonly targets: Target
  readonly isOnTarget: {
    readonly sentence: boolean
    readonly clause: boolean
    readonly longShare: boolean
  }
}

const DEFAULT_TARGET: Target = { sentence: 25, clause: 12, longShare: 0.15 }
const EASY_TARGET: Target = { sentence: 20, clause: 10, longShare: 0.1 }
const UNITS =
  /mmol\/l|mmhg|μmol\/l|umol\/l|mg\/dl|g\/l|ml\/min|iu\/l|u\/l|ng\/ml|kpa|毫米汞柱|毫摩尔每升/gi
/** More obstacles to the ear than this per 100 Han and a listener loses the thread. */
const OBSTACLES_PER_100 = 3

/** The components of readability of a text for its audiences. */
export function readabilityOf(text: Folded, audiences: readonly Audience[]): Readability {
  const measured = measure(text)
  const isElderly = audiences.includes('elderly')
  const targets = isElderly ? EASY_TARGET : DEFAULT_TARGET
  const speakingRate = isElderly ? SPEAKING_RATE.slow : SPEAKING_RATE.normal
  const { han, sentenceLengths, clauseLengths, longSentences, rareCharacters, obstacles } = measured
  const medianSentence = median(sentenceLengths)
  const medianClause = median(clauseLengths)
  const longShare = sentenceLengths.length === 0 ? 0 : longSentences.length / sentenceLengths.length
  return {
    han,
    sentences: sentenceLengths.length,
    medianSentence,
    medianClause,
    longShare,
    longSentences,
    rarePercent: han === 0 ? 0 : (100 * measured.rare) / han,
    rareCharacters,
    units: measured.mayHoldUnit || text.raw.includes('毫') ? unitsIn(text) : [],
    readingSeconds: Math.ceil((han * 60) / READING_RATE),
    speakingSeconds: Math.ceil((measured.spoken * 60) / speakingRate),
    speakingRate,
    loudspeaker: {
      isFit: obstacles * 100 <= han * OBSTACLES_PER_100 && longShare <= targets.longShare,
      obstacles,
    },
    targets,
    isOnTarget: {
      sentence: medianSentence <= targets.sentence,
      clause: medianClause <= targets.clause,
      longShare: longShare <= targets.longShare,
    },
  }
}

function measure(text: Folded): Measuring {
  const { kinds, marks, markCount, length } = text
  const out = new Measuring(text)
  // Han characters of the clause, and how far they are counted: what lies between two marks is Han.
  let clause = 0
  let counted = 0
  for (let m = 0; m < markCount; m++) {
    const at = marks[m]!
    const kind = kinds[at]!
    clause += at - counted
    counted = at + 1
    if (kind === CHAR.han || kind === CHAR.numeral) {
      clause++
      if (text.alphabet.isCommon[text.ids[at]!] === 0) out.noteRare(at)
    } else if (kind === CHAR.clause) {
      out.endClause(clause)
      clause = 0
    } else if (kind === CHAR.sentence || kind === CHAR.newline) {
      out.endSentence(at, clause)
      clause = 0
    } else if (kind === CHAR.digit) out.spoken++
    else if (kind === CHAR.latin) {
      out.spoken++
      if (kinds[at - 1] !== CHAR.latin) out.obstacles++
      out.mayHoldUnit ||= endsUnit(unitAt(text, at), unitAt(text, at + 1))
    } else if (kind === CHAR.parenOpen) out.obstacles++
  }
  out.endSentence(length, clause + length - counted)
  out.spoken += out.han
  return out
}

/** What every unit written in latin holds: a letter and a stroke, `hg` or `pa`. */
const endsUnit = (letter: number, next: number): boolean =>
  next === 0x2f || (letter === 0x68 && next === 0x67) || (letter === 0x70 && next === 0x61)

class Measuring {
  han = 0
  rare = 0
  /** Han characters plus digits and latin letters, each spoken as one syllable or more. */
  spoken = 0
  obstacles = 0
  /** False when no unit is written in latin letters. */
  mayHoldUnit = false
  readonly sentenceLengths: number[] = []
  readonly clauseLengths: number[] = []
  readonly longSentences: Place[] = []
  readonly rareCharacters: { character: string; start: number }[] = []
  private readonly seen = new Set<number>()
  private sentence = 0
  private start = 0

  constructor(private readonly text: Folded) {}

  noteRare(at: number) {
    this.rare++
    const code = unitAt(this.text, at)
    if (this.seen.has(code)) return
    this.seen.add(code)
    const start = rawStart(this.text, at)
    this.rareCharacters.push({ character: String.fromCharCode(code), start })
  }

  endClause(han: number) {
    if (han > 0) this.clauseLengths.push(han)
    this.sentence += han
  }

  endSentence(at: number, clause: number) {
    this.endClause(clause)
    const { text, start, sentence: han } = this
    if (han > 0) this.sentenceLengths.push(han)
    this.han += han
    if (han > LONG_SENTENCE)
      this.longSentences.push({ start: rawStart(text, start), end: rawEnd(text, at), han })
    this.sentence = 0
    this.start = at + 1
  }
}

/** By counting: lengths are small whole numbers. */
function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  let longest = 0
  for (let i = 0; i < values.length; i++) if (values[i]! > longest) longest = values[i]!
  const counts = new Uint32Array(longest + 1)
  for (const value of values) counts[value]!++
  const at = (place: number): number => {
    let seen = 0
    for (let value = 0; value <= longest; value++) {
      seen += counts[value]!
      if (seen > place) return value
    }
    return longest
  }
  const middle = values.length >> 1
  return values.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2
}

function unitsIn({ raw }: Folded) {
  return Array.from(raw.matchAll(UNITS), (match) => ({ text: match[0], start: match.index }))
}
