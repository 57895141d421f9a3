import type { Genre } from '@/domain/review/post-fields'
import { codeOf } from './data/rule-code'
import { ENTRY, type Lexicon } from './lexicon'
import type { HintModel } from './hint-model'
import { codesWithin, SECOND_GAP, type HintScore, type HintSentence } from './hint-score'
import { findWords, type Scanned } from './scan'
import { foldedSlice, foldText } from './text/fold'
import { endsAsking, SENTENCE_FIELDS } from './text/structure'
import { coveredIn, covers, liesIn } from './text/spans'
import { claimKey, firstHitFrom, type Judged } from './verdict'

/** Clauses that are read apart from their sentence are no shorter, in characters. */
const MIN_CLAUSES = 10
/** How far below the reach of a second look a sentence may stay whose clauses are read apart. */
export const CLAUSE_REACH = 1.5
/** How much more unlawful they must sound: a sentence cut short lacks what makes it lawful. */
const CLAUSE_MARGIN = 0.7
/** The same of two clauses out of more. */
const PAIR_MARGIN = 1.2
/** How much more unlawful a question, a title, a quotation or a sentence that argues must sound. */
const SILENCED_MARGIN = 2
/** How much more unlawful a sentence of a text that argues against claims must sound. */
const DEBUNKING_MARGIN = 2
/** Within so many sentences behind a quotation it is argued against. */
const REFUTED_WITHIN = 3
/** Asked, quoted and argued about everywhere in honest health science: 打疫苗会变笨吗？ 谣言：…. */
const TOLD_TO_REFUTE = 'RUMOR'
/** How much more unlawful a sentence must sound for a code that is mostly lawful in its genre. */
const GENRE_MARGIN = 1
/** How much less unlawful a sentence may sound in which a rule saw the same, but not what it asks for around it. */
const POSSIBLE_MARGIN = 1
/** How far behind the likeliest code that rule's may lie. */
const POSSIBLE_GAP = 0.5
/** A sentence this much more unlawful than it must sound is so beyond doubt; only of which kind may be in doubt. */
const SURE_MARGIN = 1
/** How far behind the likeliest code another one is named too, of such a sentence. */
const SURE_GAP = 0.7
const COMMA = '，'.charCodeAt(0)
/** Codes that are mostly lawful, or somebody else's matter, in a genre. */
const NOT_IN: Readonly<Partial<Record<Genre, readonly string[]>>> = {
  service: ['PROMO'],
  policy: ['PROMO', 'MI', 'GOV', 'EPI'],
  statement: ['PROMO', 'ENDO', 'EPI', 'COMP', 'MI'],
  news: ['GOV', 'ENDO', 'EPI'],
}

export interface HintInput {
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
  /** What the rules saw without what they ask for around it, in the order of the text. */
  readonly possible: readonly Judged[]
}

interface Guess {
  readonly code: string
  readonly span: HintSentence['span']
}

export interface Guessing {
  readonly input: HintInput
  /** Place of the sentence in the structure. */
  readonly at: number
  /** How unlawful the sentence sounds, before its likeliest code is asked. */
  readonly score: number
}

/** Of what rules held for possible in a sentence, what the model hears in it too. */
export function likelyIn(
  sentence: HintSentence,
  { input, score }: Guessing,
  possible: readonly Judged[],
): readonly Judged[] {
  const { nearby, threshold } = input.model
  if (possible.length === 0 || score < nearby - POSSIBLE_MARGIN) return []
  const kinds = input.sum.kindsOf(sentence)
  if (score + kinds.lift < threshold - POSSIBLE_MARGIN) return []
  const codes = codesWithin(kinds, POSSIBLE_GAP)
  return possible.filter(({ rule }) => codes.includes(codeOf(rule)))
}

/** How much more unlawful a sentence of so few characters, mostly a heading, must sound: it has little to go by. */
export const marginOfShort = (length: number): number => (length < 8 ? 1 : 0)

/** Codes the model points out in a sentence or, where no rule warns of anything in it, in most of its clauses. */
export function guessesIn(sentence: HintSentence, asked: Guessing, isQuiet: boolean): Guess[] {
  const { input, at, score } = asked
  const { threshold } = input.model
  const least = threshold + marginOfShort(sentence.span[1] - sentence.span[0])
  let guess = guessFor(sentence, input, { score, least })
  for (const { span, margin } of guess || !isQuiet ? [] : clausesOf(sentence)) {
    const part = { ...sentence, span }
    guess ??= guessFor(part, input, { score: input.sum.of(part), least: threshold + margin })
  }
  const asks = marginOf(asked)
  if (!guess || guess.margin < asks || isExcepted(sentence)) return []
  const { codes, span, margin } = guess
  const isMeant = (code: string) =>
    (margin >= GENRE_MARGIN || !NOT_IN[input.genre]?.includes(code)) &&
    (asks === 0 || code !== TOLD_TO_REFUTE) &&
    !input.unclaimed.has(claimKey(at / SENTENCE_FIELDS, code))
  return codes.filter(isMeant).map((code) => ({ code, span }))
}

/** How far above the threshold a guess must lie where the sentence stands. */
function marginOf({ input, at }: Guessing): number {
  const { scanned, lexicon } = input
  const isTold = isSilenced(scanned, lexicon, at) || isQuotedToRefute(scanned, lexicon, at)
  const silenced = isTold ? SILENCED_MARGIN : 0
  return Math.max(silenced, input.isDebunking ? DEBUNKING_MARGIN : 0)
}

interface Hearing {
  readonly score: number
  readonly least: number
}

/** What the model says of a sentence or clause that sounds so unlawful at least, and by how much it sounds more so. */
function guessFor(
  sentence: HintSentence,
  { model, sum }: HintInput,
  { score, least }: Hearing,
): (Pick<Guess, 'span'> & { readonly codes: readonly string[]; readonly margin: number }) | null {
  if (score < model.nearby) return null
  const kinds = sum.kindsOf(sentence)
  const margin = score + kinds.lift - least
  if (margin < 0) return null
  const codes = codesWithin(kinds, margin < SURE_MARGIN ? SECOND_GAP : SURE_GAP)
  return { codes, margin, span: sentence.span }
}

interface Clauses {
  readonly span: HintSentence['span']
  /** How much more unlawful than a whole sentence they must sound. */
  readonly margin: number
}

/**
 * A sentence without its last clause and without its first, and every two neighbours of its clauses: what is lawful
 * beside them says nothing of them.
 */
function clausesOf({ scanned, span }: HintSentence): Clauses[] {
  const { ids, alphabet } = scanned.text
  const [from, to] = span
  /** Where clauses begin; behind the last one, where another would. */
  const begins = [from]
  for (let i = from; i < to; i++) if (alphabet.unit[ids[i]!] === COMMA) begins.push(i + 1)
  begins.push(to + 1)
  const count = begins.length - 1
  const parts: Clauses[] = []
  const add = (first: number, last: number, margin: number) => {
    const part = [begins[first]!, begins[last]! - 1] as const
    if (part[1] - part[0] >= MIN_CLAUSES) parts.push({ span: part, margin })
  }
  if (count < 2) return parts
  add(0, count - 1, CLAUSE_MARGIN)
  add(1, count, CLAUSE_MARGIN)
  for (let first = 0; count > 3 && first < count - 1; first++) add(first, first + 2, PAIR_MARGIN)
  return parts
}

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

/** “隔壁老李喝蜂蜜水…”，常听人这样说。…目前没有证据…: mostly a quotation, and argued against soon after. */
function isQuotedToRefute({ structure, hits }: Scanned, { flags }: Lexicon, at: number): boolean {
  const { sentences, quotes } = structure
  const [start, end] = [sentences[at]!, sentences[at + 1]!]
  if (coveredIn(quotes, start, end) * 2 < end - start) return false
  const last = Math.min(at + REFUTED_WITHIN * SENTENCE_FIELDS, sentences.length - SENTENCE_FIELDS)
  const { data, length } = hits
  for (let i = firstHitFrom({ hits }, end); i < length && data[i * 3]! < sentences[last + 1]!; i++)
    if ((flags[data[i * 3 + 2]!]! & ENTRY.silencing) !== 0) return true
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
