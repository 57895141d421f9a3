import type { Genre } from '@/domain/review/post-fields'
import { codeOf } from './data/rule-code'
import { ENTRY, type Lexicon } from './lexicon'
import type { HintModel } from './hint-model'
import type { HintScore, HintSentence } from './hint-score'
import { findWords, type Scanned } from './scan'
import { foldedSlice, foldText } from './text/fold'
import { isOddIn } from './text/odd-writing'
import { endsAsking, SENTENCE_FIELDS } from './text/structure'
import { covers, liesIn, meets } from './text/spans'
import { claimKey, firstHitFrom, type Judged } from './verdict'

/** Shorter sentences say too little to guess from, in characters. */
const MIN_LENGTH = 8
/** Clauses that are read apart from their sentence are no shorter, in characters. */
const MIN_CLAUSES = 10
/** How far below the reach of a second look a sentence may stay whose clauses are read apart. */
const CLAUSE_REACH = 1.5
/** How much more unlawful they must sound: a sentence cut short lacks what makes it lawful. */
const CLAUSE_MARGIN = 1
const COMMA = '，'.charCodeAt(0)
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
 * A score below this speaks for an ordinary sentence: what a rule warns of in it becomes a remark. By writers the
 * model had not read, that took away four needless warnings in ten and one right one in two hundred.
 */
const LAWFUL_SCORE = -2
/** Codes whose findings are facts of the text, whatever the sentence sounds like. */
const FACTS = new Set(['PRIV', 'PROMO', 'AI', 'DISC', 'EPI', 'FEAR', 'ENDO', 'COMP'])

/**
 * The findings of the rules and the guesses of the model. Guesses are for sentences in which words and parts saw
 * nothing, or nothing of that code (always `warn`, rule `<code>-GUESS`); and what rules found in a sentence the model
 * holds for plain health science weighs less.
 */
export function withHints(input: HintInput): Judged[] {
  const { scanned, found } = input
  const { sentences } = scanned.structure
  const out = [...found].sort((a, b) => a.start - b.start)
  const known = out.length
  let first = 0
  /** The finding that reaches farthest: it may go on into the next sentence. */
  let farthest: Judged | null = null
  for (let s = 0; s < sentences.length; s += SENTENCE_FIELDS) {
    const start = sentences[s]!
    const end = sentences[s + 1]!
    const from = first
    const here: Judged[] = []
    if (farthest && farthest.end > start) here.push(farthest)
    for (; first < known && out[first]!.start < end; first++) {
      const one = out[first]!
      if (one.severity === 'info') continue
      here.push(one)
      if (!farthest || one.end > farthest.end) farthest = one
    }
    if (end - start < MIN_LENGTH) continue
    const sentence = { scanned, lexicon: input.lexicon, span: [start, end] } as const
    const score = input.sum.of(sentence)
    if (here.length > 0 && score < LAWFUL_SCORE) soften(out, [from, first], input)
    if (score < input.model.reach - CLAUSE_REACH || input.isDebunking) continue
    const isQuiet = here.length === 0
    for (const { code, span } of guessesIn(sentence, { input, at: s, score, isQuiet }))
      if (!here.some(({ rule }) => codeOf(rule) === code))
        out.push({ rule: `${code}-GUESS`, severity: 'warn', start: span[0], end: span[1] })
  }
  return out
}

interface Guess {
  readonly code: string
  readonly span: HintSentence['span']
}

interface Guessing {
  readonly input: HintInput
  /** Place of the sentence in the structure. */
  readonly at: number
  readonly score: number
  /** No rule warns of anything in it. */
  readonly isQuiet: boolean
}

/** Codes the model points out in a sentence or in most of its clauses, where a guess is in place. */
function guessesIn(sentence: HintSentence, { input, at, score, isQuiet }: Guessing): Guess[] {
  const { model, genre, unclaimed } = input
  if (isSilenced(input.scanned, input.lexicon, at)) return []
  let guess = guessFor(sentence, { input, score, least: model.threshold })
  for (const span of guess || !isQuiet ? [] : clausesOf(sentence)) {
    const part = { ...sentence, span }
    const least = model.threshold + CLAUSE_MARGIN
    guess ??= guessFor(part, { input, score: input.sum.of(part), least })
  }
  if (!guess || isExcepted(sentence)) return []
  const { codes, span } = guess
  return codes
    .filter(
      (code) =>
        !NOT_IN[genre]?.includes(code) && !unclaimed.has(claimKey(at / SENTENCE_FIELDS, code)),
    )
    .map((code) => ({ code, span }))
}

interface Asking {
  readonly input: HintInput
  readonly score: number
  readonly least: number
}

function guessFor(sentence: HintSentence, { input, score, least }: Asking) {
  if (score < input.model.nearby) return null
  const { codes, lift } = input.sum.kindsOf(sentence)
  return score + lift < least ? null : { codes, span: sentence.span }
}

/** A sentence without its last clause and without its first: what is lawful there says nothing of the rest. */
function clausesOf({ scanned, span }: HintSentence): HintSentence['span'][] {
  const { ids, alphabet } = scanned.text
  const [from, to] = span
  const isComma = (at: number) => alphabet.unit[ids[at]!] === COMMA
  let first = from
  while (first < to && !isComma(first)) first++
  let last = to - 1
  while (last > from && !isComma(last)) last--
  const parts: HintSentence['span'][] = [
    [from, last],
    [first + 1, to],
  ]
  return parts.filter(([start, end]) => end - start >= MIN_CLAUSES)
}

/** What is written in disguise is meant, and the model cannot read it. */
const isSoft = ({ rule, start, end }: Judged, { disguised, text }: Scanned) =>
  !FACTS.has(codeOf(rule)) && !meets(disguised, start, end) && !isOddIn(text, start, end)

/** In an advertisement every word counts. */
function soften(found: Judged[], [from, to]: readonly [number, number], input: HintInput) {
  if (input.genre === 'advertisement') return
  for (let i = from; i < to; i++) {
    const one = found[i]!
    if (one.severity === 'warn' && isSoft(one, input.scanned))
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
