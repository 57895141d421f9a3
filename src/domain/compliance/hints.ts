import type { Genre } from '@/domain/review/post-fields'
import { codeOf } from './data/rule-code'
import { ENTRY, type Lexicon } from './lexicon'
import type { HintModel } from './hint-model'
import type { HintScore, HintSentence } from './hint-score'
import { findWords, type Scanned } from './scan'
import { foldedSlice, foldText } from './text/fold'
import { endsAsking, SENTENCE_FIELDS } from './text/structure'
import { covers, liesIn } from './text/spans'
import { claimKey, firstHitFrom, type Judged } from './verdict'

/** Shorter sentences say too little to guess from, in characters. */
const MIN_LENGTH = 8
/** Codes that are lawful, or somebody else's matter, in a genre. */
const NOT_IN: Readonly<Partial<Record<Genre, readonly string[]>>> = {
  service: ['PROMO'],
  policy: ['PROMO', 'MI', 'GOV', 'EPI'],
  statement: ['PROMO', 'ENDO', 'EPI', 'COMP', 'MI'],
  news: ['GOV', 'ENDO', 'EPI'],
}

interface HintInput {
  readonly model: HintModel
  readonly sum: HintScore
  readonly scanned: Scanned
  readonly lexicon: Lexicon
  readonly genre: Genre
  readonly isDebunking: boolean
  /** What the rules found; a sentence they speak about needs no guess. */
  readonly found: readonly Judged[]
  /** What the rules saw and hold for no claim; no guess says otherwise. */
  readonly unclaimed: ReadonlySet<string>
}

/**
 * A score below this speaks for an ordinary sentence: what a rule warns of in it becomes a remark. By writers the model
 * had not read, that takes away six needless warnings in ten and one right one in sixty.
 */
const LAWFUL_SCORE = -1
/** Codes whose findings are facts of the text, whatever the sentence sounds like. */
const FACTS = new Set(['PRIV', 'PROMO', 'AI', 'DISC'])

/**
 * The findings of the rules and the guesses of the model. Guesses are for sentences in which words and parts saw
 * nothing (always `warn`, rule `<code>-GUESS`); and a lone `warn` in a sentence the model holds for plain health
 * science becomes `info`.
 */
export function withHints(input: HintInput): Judged[] {
  const { model, sum, scanned, found, unclaimed } = input
  const { sentences } = scanned.structure
  const out = [...found].sort((a, b) => a.start - b.start)
  const known = out.length
  let first = 0
  let reach = -1
  for (let s = 0; s < sentences.length; s += SENTENCE_FIELDS) {
    const start = sentences[s]!
    const end = sentences[s + 1]!
    const from = first
    let isKnown = reach > start
    let canSoften = false
    for (; first < known && out[first]!.start < end; first++) {
      const one = out[first]!
      if (one.severity === 'info') continue
      isKnown = true
      canSoften ||= isSoft(one, scanned)
      reach = Math.max(reach, one.end)
    }
    if (end - start < MIN_LENGTH) continue
    if (isKnown ? !canSoften : input.isDebunking || endsAsking(sentences[s + 2]!)) continue
    const sentence = { scanned, lexicon: input.lexicon, span: [start, end] } as const
    const score = sum.of(sentence)
    if (isKnown && score < LAWFUL_SCORE) soften(out, { from, to: first, scanned })
    if (isKnown || score < model.nearby || isSilenced(scanned, input.lexicon, s)) continue
    const { codes, lift } = sum.kindsOf(sentence)
    if (score + lift < model.threshold || isExcepted(sentence)) continue
    for (const code of codes)
      if (
        !NOT_IN[input.genre]?.includes(code) &&
        !unclaimed.has(claimKey(s / SENTENCE_FIELDS, code))
      )
        out.push({ rule: `${code}-GUESS`, severity: 'warn', start, end })
  }
  return out
}

/** What is written in disguise is meant; and the model cannot read it. */
const isSoft = ({ severity, rule, start, end }: Judged, { disguised }: Scanned) =>
  severity === 'warn' &&
  !FACTS.has(codeOf(rule)) &&
  !disguised.some(([from, to]) => from < end && to > start)

interface Softened {
  readonly from: number
  readonly to: number
  readonly scanned: Scanned
}

function soften(found: Judged[], { from, to, scanned }: Softened) {
  for (let i = from; i < to; i++) {
    const one = found[i]!
    if (isSoft(one, scanned)) found[i] = { ...one, severity: 'info' }
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
  for (let i = firstHitFrom({ hits }, start); i < length && data[i * 3]! < end; i++)
    if ((lexicon.flags[data[i * 3 + 2]!]! & ENTRY.silencing) !== 0) return true
  return false
}

/** True when most of a sentence is wordings that are always allowed; `hits` no longer holds them. */
function isExcepted({ scanned, lexicon, span }: HintSentence): boolean {
  const { text } = scanned
  const [start, end] = span
  const sentence = foldText(foldedSlice(text, start, end), text.alphabet)
  const { data, length } = findWords(sentence, lexicon)
  let allowed = 0
  let reach = 0
  for (let i = 0; i < length; i++) {
    if ((lexicon.flags[data[i * 3 + 2]!]! & ENTRY.allowed) === 0) continue
    allowed += Math.max(0, data[i * 3 + 1]! - Math.max(reach, data[i * 3]!))
    reach = Math.max(reach, data[i * 3 + 1]!)
  }
  return allowed * 2 > end - start
}
