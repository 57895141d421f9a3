import { playsPart, type Lexicon } from './lexicon'
import type { Scanned } from './scan'
import { CHAR } from './text/character-tables'
import { unitAt } from './text/fold'
import { covers } from './text/spans'
import { endsAsking, SENTENCE_FIELDS } from './text/structure'

/** How far a plain negation reaches, in characters, inside one clause. */
const NEGATION_REACH = 14
/** How far behind a claim its refutation may stand. */
const REFUTATION_REACH = 60
/** How far behind 无效 the money back may stand, in characters. */
const REFUND_REACH = 8

/** Who speaks for a house or a thing on sale refutes nothing by 其实 or 别上当. */
const SELLERS = ['own', 'we', 'product', 'goods', 'visitLure', 'personal', 'heirloom'] as const

/** Who, behind a debunking word, speaks of what is his: 别家来路不明，我们的药三天包好. */
const SPEAKING_FOR_A_HOUSE = ['own', 'we', 'visitLure'] as const

/** 、 parts words, not clauses. */
const ENUMERATION_COMMA = 0x3001

interface SentenceInput {
  readonly scanned: Scanned
  readonly lexicon: Lexicon
  readonly presence: Presence
}

const NONE: readonly (readonly [number, number])[] = []

/** Which parts occur in the sentence read last: part id → its number. One array serves a whole text. */
export class Presence {
  private readonly lastSeen: Int32Array
  private turn = 0

  constructor({ partIds }: Lexicon) {
    this.lastSeen = new Int32Array(partIds.size)
  }

  read({ hits }: Scanned, { kinds, kindOf }: Lexicon, [first, last]: readonly [number, number]) {
    this.turn++
    for (let i = first; i < last; i++) {
      const parts = kinds[kindOf[hits.data[i * 3 + 2]!]!]!
      for (let p = 0; p < parts.length; p++) this.lastSeen[parts[p]!] = this.turn
    }
  }

  has(part: number | undefined): boolean {
    return part !== undefined && this.lastSeen[part] === this.turn
  }
}

/**
 * One sentence with the hits that start in it, and the questions rules ask about it. Its presence must have read
 * it, and nothing after it.
 */
export class Sentence {
  readonly start: number
  readonly end: number
  readonly isQuestion: boolean
  readonly scanned: Scanned
  readonly lexicon: Lexicon
  private readonly presence: Presence
  /** What `hitsOf` found, by part. */
  private readonly found = new Map<number, readonly (readonly [number, number])[]>()

  constructor(
    { scanned, lexicon, presence }: SentenceInput,
    readonly range: { readonly index: number; readonly firstHit: number; readonly lastHit: number },
  ) {
    this.scanned = scanned
    this.lexicon = lexicon
    this.presence = presence
    const { sentences } = scanned.structure
    this.start = sentences[range.index * SENTENCE_FIELDS]!
    this.end = sentences[range.index * SENTENCE_FIELDS + 1]!
    this.isQuestion = endsAsking(sentences[range.index * SENTENCE_FIELDS + 2]!)
    presence.read(scanned, lexicon, [range.firstHit, range.lastHit])
  }

  has(name: string): boolean {
    return this.presence.has(this.lexicon.partIds.get(name))
  }

  hasAny(names: readonly string[]): boolean {
    for (let i = 0; i < names.length; i++) if (this.has(names[i]!)) return true
    return false
  }

  /** Start and end of every hit of a part in this sentence, in text order. */
  hitsOf(name: string): readonly (readonly [number, number])[] {
    const id = this.lexicon.partIds.get(name)
    if (id === undefined || !this.presence.has(id)) return NONE
    const known = this.found.get(id)
    if (known) return known
    const { data } = this.scanned.hits
    const found: [number, number][] = []
    this.found.set(id, found)
    for (let i = this.range.firstHit; i < this.range.lastHit; i++)
      if (playsPart(this.lexicon, data[i * 3 + 2]!, id))
        found.push([data[i * 3]!, data[i * 3 + 1]!])
    return found
  }

  /** The folded character at a place, '' outside the text. */
  characterAt(at: number): string {
    const { text } = this.scanned
    return at >= 0 && at < text.length ? String.fromCharCode(unitAt(text, at)) : ''
  }

  private partsClauses(at: number): boolean {
    const { text } = this.scanned
    return text.kinds[at] === CHAR.clause && unitAt(text, at) !== ENUMERATION_COMMA
  }

  /** True when a comma, colon or dash (not 、) stands in `from..to`. */
  crossesClause(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.partsClauses(i)) return true
    return false
  }

  /** Bounds of the clause (between commas) around a span. */
  clauseAround(start: number, end: number): readonly [number, number] {
    let from = start
    while (from > this.start && !this.partsClauses(from - 1)) from--
    let to = end
    while (to < this.end && !this.partsClauses(to)) to++
    return [from, to]
  }

  /** A negation that governs `start`: before it, in the same clause, near; or begun before it, as 不等于 is before 等于得癌. */
  isNegated(start: number): boolean {
    for (const [from, to] of this.hitsOf('neg'))
      if (
        from < start &&
        start - to <= NEGATION_REACH &&
        !this.crossesClause(to, start) &&
        !this.isDoubleNegation(from) &&
        !this.praisesByContrast(from, start)
      )
        return true
    return false
  }

  /** 没有任何医院能像我院这样…: nobody else is what it says. */
  praisesByContrast(from: number, start: number): boolean {
    for (const [at, to] of this.hitsOf('nothing'))
      if (at <= from && from < to)
        return this.hasInside('own', to, start) || this.hasInside('we', to, start)
    return false
  }

  /** 不是不…, 没有不…: two negations make a claim. */
  private isDoubleNegation(start: number): boolean {
    for (const [, to] of this.hitsOf('neg')) if (to === start) return true
    return false
  }

  hasInside(name: string, start: number, end: number): boolean {
    for (const [from, to] of this.hitsOf(name)) if (from >= start && to <= end) return true
    return false
  }

  /** A word before the claim that calls it false or somebody's trick, with no "we" in between. */
  isDebunkedBefore(start: number): boolean {
    for (const [from, to] of this.hitsOf('debunk')) {
      if (to > start || this.isNegatedClosely(from)) continue
      if (!SPEAKING_FOR_A_HOUSE.some((part) => this.hasInside(part, to, start))) return true
    }
    return false
  }

  isReportedBefore(start: number): boolean {
    for (const [, to] of this.hitsOf('reported')) if (to <= start) return true
    return false
  }

  /** A refutation after the claim, in the same sentence and near. */
  isRefutedAfter(end: number): boolean {
    for (const [from, to] of this.hitsOf('refute'))
      if (from >= end && from - end <= REFUTATION_REACH && !this.isNegatedClosely(from))
        if (!this.isNoRefutation(from, to)) return true
    return false
  }

  /** 无效退款 promises once more; 本院根治…，别再去别处上当 speaks of others. */
  private isNoRefutation(from: number, to: number): boolean {
    if (this.hasInside('refund', to, to + REFUND_REACH)) return true
    return (
      this.hasAny(SELLERS) &&
      this.hitsOf('refuteWeak').some(([start, end]) => start === from && end === to)
    )
  }

  /** A hit of a part behind a place, in the same sentence. */
  hasBehind(name: string, end: number): boolean {
    for (const [from] of this.hitsOf(name)) if (from >= end) return true
    return false
  }

  private isNegatedClosely(start: number): boolean {
    // 不耽误上班: a single 不 is too common a word to be a hit.
    if (this.characterAt(start - 1) === '不') return true
    for (const [, to] of this.hitsOf('neg')) if (to <= start && start - to <= 1) return true
    return false
  }

  isAsked(start: number, end: number): boolean {
    if (this.isQuestion) return true
    if (!this.has('ask')) return false
    const [from, to] = this.clauseAround(start, end)
    for (const [a, b] of this.hitsOf('ask')) if (a >= from && b <= to) return true
    return false
  }

  isQuoted(start: number, end: number): boolean {
    return covers(this.scanned.structure.quotes, start, end)
  }

  /** Start of the line the sentence stands in. */
  get line(): number {
    return this.scanned.structure.sentences[this.range.index * SENTENCE_FIELDS + 3]!
  }
}
