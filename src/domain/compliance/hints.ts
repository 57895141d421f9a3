import type { Genre } from '@/domain/review/post-fields'
import { codeOf } from './data/rule-code'
import type { Lexicon } from './compile'
import { gramRoom, gramsOf } from './hint-features'
import { featureOf, type HintModel } from './hint-model'
import type { Scanned } from './scan'
import { endsAsking, SENTENCE_FIELDS } from './text/structure'
import { covers, liesIn } from './text/spans'
import { firstHitFrom, type Judged } from './verdict'

/** Shorter sentences say too little to guess from, in characters. */
const MIN_LENGTH = 8
/** A second code is named too when it is nearly as likely. */
const SECOND_SHARE = 0.45
/** Words that argue against a claim; a guess cannot tell what they govern, so it keeps silent. */
const SILENCING = ['debunk', 'refute', 'scam', 'heading'] as const
/** Codes that are lawful, or somebody else's matter, in a genre. */
const NOT_IN: Readonly<Partial<Record<Genre, readonly string[]>>> = {
  service: ['PROMO'],
  policy: ['PROMO', 'MI', 'GOV', 'EPI'],
  statement: ['PROMO', 'ENDO', 'EPI', 'COMP', 'MI'],
  news: ['GOV', 'ENDO', 'EPI'],
}

interface HintInput {
  readonly model: HintModel
  readonly scanned: Scanned
  readonly lexicon: Lexicon
  readonly genre: Genre
  readonly isDebunking: boolean
  /** What the rules found; a sentence they speak about needs no guess. */
  readonly found: readonly Judged[]
}

/** A score below this speaks for an ordinary sentence: what a rule warns of in it becomes a remark. */
const LAWFUL_SCORE = -2.0
/** Codes whose findings are facts of the text, whatever the sentence sounds like. */
const FACTS = new Set(['PRIV', 'PROMO', 'AI', 'DISC'])

/**
 * The findings of the rules and the guesses of the model. Guesses are for sentences in which words and parts saw
 * nothing (always `warn`, rule `<code>-GUESS`); and a lone `warn` in a sentence the model holds for plain health
 * science becomes `info`.
 */
export function withHints(input: HintInput): Judged[] {
  const { model, scanned, found } = input
  const { sentences } = scanned.structure
  const out = [...found].sort((a, b) => a.start - b.start)
  const known = out.length
  const sum = new FeatureSum(model)
  let first = 0
  let reach = -1
  for (let s = 0; s < sentences.length; s += SENTENCE_FIELDS) {
    const start = sentences[s]!
    const end = sentences[s + 1]!
    const from = first
    let isKnown = reach > start
    for (; first < known && out[first]!.start < end; first++)
      if (out[first]!.severity !== 'info') {
        isKnown = true
        reach = Math.max(reach, out[first]!.end)
      }
    if (end - start < MIN_LENGTH || (isKnown && from === first)) continue
    sum.read(scanned, input.lexicon, [start, end])
    const score = sum.score()
    if (isKnown && score < LAWFUL_SCORE) soften(out, from, first)
    if (isKnown || score < model.threshold || input.isDebunking) continue
    if (isSilenced(scanned, input.lexicon, s)) continue
    for (const code of sum.codes())
      if (!NOT_IN[input.genre]?.includes(code))
        out.push({ rule: `${code}-GUESS`, severity: 'warn', start, end })
  }
  return out
}

function soften(found: Judged[], from: number, to: number) {
  for (let i = from; i < to; i++) {
    const one = found[i]!
    if (one.severity === 'warn' && !FACTS.has(codeOf(one.rule)))
      found[i] = { ...one, severity: 'info' }
  }
}

/** True for the rules that are guesses of the model. */
export const isGuess = (rule: string): boolean => rule === `${codeOf(rule)}-GUESS`

/** True for a question, a title, a quotation and a sentence that argues; `at` is its place in the structure. */
export function isSilenced({ structure, hits }: Scanned, lexicon: Lexicon, at: number): boolean {
  const { sentences, titles, quotes } = structure
  const start = sentences[at]!
  const end = sentences[at + 1]!
  if (endsAsking(sentences[at + 2]!)) return true
  if (liesIn(titles, start, end) || covers(quotes, start, end)) return true
  const { data, length } = hits
  const silencing = SILENCING.map((name) => lexicon.partIds.get(name) ?? -1)
  for (let i = firstHitFrom({ hits }, start); i < length && data[i * 3]! < end; i++)
    if (lexicon.entries[data[i * 3 + 2]!]!.parts.some((part) => silencing.includes(part)))
      return true
  return false
}

/** The features of one sentence, each counted once. */
class FeatureSum {
  private readonly seen: Int32Array
  private readonly present: Int32Array
  private grams = new Int32Array(gramRoom(64))
  private count = 0
  private sentence = 0
  private total = 0

  constructor(private readonly model: HintModel) {
    this.seen = new Int32Array(model.weights.length)
    this.present = new Int32Array(model.weights.length)
  }

  read(scanned: Scanned, lexicon: Lexicon, [from, to]: readonly [number, number]) {
    const { slots, features } = this.model
    this.count = 0
    this.total = 0
    this.sentence++
    if (this.grams.length < gramRoom(to - from)) this.grams = new Int32Array(gramRoom(to - from))
    const count = gramsOf(scanned.text, [from, to], this.grams)
    for (let i = 0; i < count; i++) this.add(featureOf(slots, this.grams[i]!))
    const { data, length } = scanned.hits
    for (let i = firstHitFrom(scanned, from); i < length && data[i * 3]! < to; i++) {
      const { parts } = lexicon.entries[data[i * 3 + 2]!]!
      for (let p = 0; p < parts.length; p++) this.add(features[parts[p]!]!)
    }
  }

  private add(feature: number) {
    if (feature < 0 || this.seen[feature] === this.sentence) return
    this.seen[feature] = this.sentence
    this.present[this.count++] = feature
    this.total += this.model.weights[feature]!
  }

  score(): number {
    const { bias, scale } = this.model
    return bias + (scale * this.total) / Math.sqrt(this.count || 1)
  }

  /** The likeliest code, and the next one when it is nearly as likely. */
  codes(): string[] {
    const { codes, codeBias, codeWeights, codeScale } = this.model
    const known = this.present
      .subarray(0, this.count)
      .filter((i) => i * codes.length < codeWeights.length)
    const step = codeScale / Math.sqrt(known.length || 1)
    const chances = codes.map((_, code) => {
      let total = 0
      for (let i = 0; i < this.count; i++)
        total += codeWeights[this.present[i]! * codes.length + code] ?? 0
      return Math.exp(codeBias[code]! + step * total)
    })
    const order = codes.map((_, code) => code).sort((a, b) => chances[b]! - chances[a]!)
    const [best, next] = [order[0]!, order[1]!]
    return chances[next]! >= SECOND_SHARE * chances[best]!
      ? [codes[best]!, codes[next]!]
      : [codes[best]!]
  }
}
