import type { Genre } from '@/domain/review/post-fields'
import type { Lexicon } from './compile'
import type { Candidate } from './match'
import type { Scanned } from './scan'
import { Sentence } from './sentence'
import { liesIn, type Spans } from './text/spans'
import { SENTENCE_FIELDS } from './text/structure'
import type { Severity } from './types'

/** A finding in folded offsets, before it gets its words. */
export interface Judged {
  readonly rule: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
}

export interface JudgeInput {
  readonly scanned: Scanned
  readonly lexicon: Lexicon
  readonly genre: Genre
  /** True for a title: there a bait word counts alone. */
  readonly isTitle: boolean
  /** True when the whole text argues against such claims (title says 辟谣, 误区, 骗局 …). */
  readonly isDebunking: boolean
  /** Spans of the own house's names as given by the caller. */
  readonly ownNames: Spans
}

/** Codes whose assertion becomes an advertisement when tied to the own house (认定指南§6, §8). */
const BLOCK_WHEN_OWN = new Set(['CURE', 'RATE', 'SAFE', 'ABS', 'COMP', 'ENDO', 'MIL', 'GOV'])
/** Codes that context words (negation, refutation, question) never lift. */
const UNCONDITIONAL = new Set(['AI', 'PRIV'])
/** Codes a question does not lift. */
const ASKING_IS_NO_EXCUSE = new Set(['AI', 'PRIV', 'PROMO', 'FEAR', 'DISC'])
/** A heading word this near to the start of a line makes the line a list of errors. */
const HEADING_REACH = 8

export const codeOf = (rule: string): string => rule.slice(0, rule.indexOf('-'))

/** Weighs every candidate in its context; lawful ones fall away. */
export function judgeAll(candidates: readonly Candidate[], input: JudgeInput): Judged[] {
  const out: Judged[] = []
  let sentence: Sentence | null = null
  for (const candidate of candidates) {
    if (sentence?.range.index !== candidate.sentence.index)
      sentence = new Sentence(input.scanned, input.lexicon, candidate.sentence)
    const severity = judge(candidate, sentence, input)
    if (!severity) continue
    const { rule, start, end } = candidate
    out.push({ rule, severity, start, end })
    out.push(...companions(candidate, sentence, severity))
  }
  return corroborated(out, input)
}

function judge(candidate: Candidate, sentence: Sentence, input: JudgeInput): Severity | null {
  const code = codeOf(candidate.rule)
  if (!UNCONDITIONAL.has(code) && isExcused(candidate, sentence, input)) return null
  if (!meetsNeeds(candidate, sentence, input)) return null
  return severityOf(candidate, sentence, input)
}

function isExcused(candidate: Candidate, sentence: Sentence, input: JudgeInput): boolean {
  const { start, end, flags } = candidate
  const code = codeOf(candidate.rule)
  if (sentence.isNegated(start)) return true
  if (!flags.has('negated') && hasInnerNegation(sentence, candidate)) return true
  if (isUnderErrorHeading(sentence, input)) return true
  if (sentence.isDebunkedBefore(start)) return true
  if (sentence.isRefutedAfter(end)) return true
  if (!ASKING_IS_NO_EXCUSE.has(code) && sentence.isAsked(start, end) && !sells(sentence))
    return true
  const quoted = sentence.isQuoted(start, end)
  if (quoted && (input.isDebunking || sentence.has('debunk') || sentence.has('refute'))) return true
  if ((quoted || sentence.isReportedBefore(start)) && isRefutedLater(sentence, input)) return true
  if (code === 'DRUG' && sentence.has('selfWilled')) return true
  return lifted(candidate, sentence)
}

const sells = (sentence: Sentence) =>
  sentence.hasAny(['visit', 'visitLure', 'personal', 'bookHere', 'discount', 'buyLure'])

function hasInnerNegation(sentence: Sentence, { start, end, parts }: Candidate): boolean {
  for (const [from, to] of sentence.hitsOf('neg')) {
    if (from < start || to > end) continue
    let isOwn = parts.length === 0
    for (let i = 0; i < parts.length; i += 2)
      if (from >= parts[i]! && to <= parts[i + 1]!) isOwn = true
    if (!isOwn) return true
  }
  return false
}

/** 误区一：… or 谣言：… : the rest of the line is what the text argues against. */
function isUnderErrorHeading(sentence: Sentence, { scanned, lexicon }: JudgeInput): boolean {
  const { line } = sentence
  const heading = lexicon.partIds.get('heading') ?? -1
  const { data, length } = scanned.hits
  for (let i = firstHitFrom(scanned, line); i < length; i++) {
    const from = data[i * 3]!
    if (from - line > HEADING_REACH) return false
    if (!lexicon.entries[data[i * 3 + 2]!]!.parts.includes(heading)) continue
    const last = line + HEADING_REACH + 6
    for (let at = data[i * 3 + 1]!; at < last; at++) if (isColon(scanned, at)) return true
  }
  return false
}

/** Index of the first hit that starts at or after a place. */
function firstHitFrom({ hits }: Scanned, place: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits.data[middle * 3]! < place) low = middle + 1
    else high = middle
  }
  return low
}

const isColon = ({ text }: Scanned, at: number) =>
  text.codes[at] === 0xff1a ||
  text.codes[at] === 0x3a ||
  text.codes[at] === 0x7c ||
  text.codes[at] === 0xff5c ||
  text.codes[at] === 0x3011

/** Refuted within the next two sentences of the text. */
function isRefutedLater(sentence: Sentence, { scanned, lexicon }: JudgeInput): boolean {
  const refute = lexicon.partIds.get('refute') ?? -1
  const debunk = lexicon.partIds.get('debunk') ?? -1
  const neg = lexicon.partIds.get('neg') ?? -1
  const { sentences } = scanned.structure
  const last = Math.min(sentence.range.index + 2, sentences.length / SENTENCE_FIELDS - 1)
  const end = sentences[last * SENTENCE_FIELDS + 1]!
  const { data, length } = scanned.hits
  for (let i = sentence.range.lastHit; i < length && data[i * 3]! < end; i++) {
    const { parts } = lexicon.entries[data[i * 3 + 2]!]!
    if (parts.includes(refute) || parts.includes(debunk) || parts.includes(neg)) return true
  }
  return false
}

/** Flags of a pattern that honest context lifts. */
function lifted({ flags, start, end }: Candidate, sentence: Sentence): boolean {
  if (flags.size === 0) return false
  if (flags.has('hedge')) {
    const [from, to] = sentence.clauseAround(start, end)
    if (sentence.hasInside('hedge', from, to)) return true
  }
  if (flags.has('mild') && sentence.has('mild')) return true
  if (flags.has('doctor') && sentence.has('doctorSays')) return true
  if (flags.has('if')) {
    for (const [from] of sentence.hitsOf('ifCase'))
      if (from < start && start - from < 12) return true
    for (const [from] of sentence.hitsOf('ifCase')) if (from >= end && from - end < 3) return true
  }
  if (flags.has('source') && isSourced(sentence)) return true
  if (flags.has('award') && sentence.has('award')) return true
  if (flags.has('official') && sentence.has('official')) return true
  if (flags.has('public') && sentence.has('publicFree')) return true
  return false
}

/** A named source in the sentence, or just before or behind it. */
export function isSourced(sentence: Sentence): boolean {
  const { scanned, lexicon, range } = sentence
  const { titles, sentences } = scanned.structure
  if (sentence.has('source')) return true
  const from = sentences[Math.max(0, range.index - 1) * SENTENCE_FIELDS]!
  const next = Math.min(range.index + 1, sentences.length / SENTENCE_FIELDS - 1)
  const to = sentences[next * SENTENCE_FIELDS + 1]!
  if (liesIn(titles, from, to + 1)) return true
  const source = lexicon.partIds.get('source') ?? -1
  const { data, length } = scanned.hits
  for (let i = range.firstHit - 1; i >= 0 && data[i * 3]! >= from; i--)
    if (lexicon.entries[data[i * 3 + 2]!]!.parts.includes(source)) return true
  for (let i = range.lastHit; i < length && data[i * 3]! < to; i++)
    if (lexicon.entries[data[i * 3 + 2]!]!.parts.includes(source)) return true
  return false
}

function hasSubject(sentence: Sentence, { ownNames }: JudgeInput): boolean {
  if (sentence.hasAny(['own', 'product', 'hospital'])) return true
  return liesIn(ownNames, sentence.start, sentence.end)
}

function isNear(sentence: Sentence, input: JudgeInput): boolean {
  return (
    input.genre === 'advertisement' ||
    hasSubject(sentence, input) ||
    sentence.hasAny(['we', 'visit', 'visitLure', 'personal', 'discount', 'ownMade', 'bookHere'])
  )
}

function meetsNeeds({ flags }: Candidate, sentence: Sentence, input: JudgeInput): boolean {
  if (flags.size === 0) return true
  if (flags.has('subject') && !hasSubject(sentence, input) && input.genre !== 'advertisement')
    return false
  if (flags.has('near') && !isNear(sentence, input)) return false
  if (flags.has('region') && !sentence.has('region')) return false
  if (flags.has('risk') && !sentence.has('riskWord')) return false
  if (flags.has('epi') && !sentence.hasAny(['ills', 'outbreak', 'placeClose'])) return false
  if (flags.has('person') && !sentence.hasAny(['person', 'patientNoun'])) return false
  if (flags.has('notService') && (input.genre === 'service' || input.genre === 'policy'))
    return false
  return true
}

function severityOf(candidate: Candidate, sentence: Sentence, input: JudgeInput): Severity | null {
  const { mode, rule, flags } = candidate
  const code = codeOf(rule)
  const promoted = isPromoted(candidate, sentence, input)
  if (mode === 'hard') return 'block'
  if (mode === 'quiet') return promoted ? 'warn' : null
  if (mode === 'soft') return promoted ? 'warn' : 'info'
  if (input.genre === 'advertisement' && code !== 'PROMO') return 'block'
  if (BLOCK_WHEN_OWN.has(code) && ownsClaim(sentence, input)) {
    if (input.genre === 'service' || input.genre === 'science') return 'block'
    if (input.genre === 'news' && code === 'RATE') return 'block'
  }
  if (code === 'PROMO' && flags.has('notService') && input.genre === 'statement') return 'info'
  return 'warn'
}

const ownsClaim = (sentence: Sentence, { ownNames }: JudgeInput): boolean =>
  sentence.has('own') || liesIn(ownNames, sentence.start, sentence.end)

/** What turns a word that is lawful in itself into promotion. */
function isPromoted(
  { rule, start, end }: Candidate,
  sentence: Sentence,
  input: JudgeInput,
): boolean {
  const code = codeOf(rule)
  if (input.genre === 'advertisement') return code !== 'MIL' || hasSubject(sentence, input)
  switch (code) {
    case 'FEAR':
      return input.isTitle
    case 'ABS': {
      const [from, to] = [start - 12, end + 10]
      return (
        sentence.hasInside('own', from, to) ||
        sentence.hasInside('product', from, to) ||
        sentence.hasInside('we', from, to) ||
        (sentence.hasInside('region', from, to) &&
          sentence.hasInside('praised', from, to) &&
          !sentence.has('award'))
      )
    }
    case 'COMP':
    case 'MIL':
    case 'GOV':
    case 'EPI':
      return false
    case 'DRUG':
      return rule === 'DRUG-BUY' || rule === 'DRUG-NARCOTIC'
        ? sentence.hasAny(['buyLure', 'discount', 'visitLure'])
        : sentence.hasAny(['buyLure', 'visitLure', 'discount', 'personal'])
    case 'HF':
      return (
        (sentence.hasAny(['goods', 'product', 'discount', 'visitLure', 'personal', 'buyLure']) ||
          (rule === 'HF-TRIAL' && sentence.hasAny(['own', 'visit']))) &&
        !sentence.has('mild')
      )
    case 'RATE':
      return (
        (sentence.hasAny(['own', 'product', 'we']) || hasSubject(sentence, input)) &&
        sentence.hasAny(['pct', 'top', 'topWeak', 'noPeer', 'everyPct', 'visitLure'])
      )
    case 'ENDO':
      return (
        sentence.hasAny(['product', 'goods', 'we', 'visitLure']) ||
        (sentence.has('own') && input.genre === 'service')
      )
    case 'PROMO':
      return hasSubject(sentence, input) || sentence.hasAny(['we', 'visitLure'])
    case 'SAFE':
    case 'CURE':
    case 'SUPER':
    case 'TCM':
      return isNear(sentence, input) || sentence.hasAny(['sure', 'goods'])
    case 'RUMOR':
      return sentence.hasAny(['rumorGood', 'tamed', 'goods', 'product'])
    default:
      return isNear(sentence, input)
  }
}

/** A cure claimed for a herb, a food or a charm breaks further laws; each gets its own finding. */
function companions(
  { rule, start, end }: Candidate,
  sentence: Sentence,
  severity: Severity,
): Judged[] {
  if (severity === 'info') return []
  const out: Judged[] = []
  const code = codeOf(rule)
  const add = (other: string) => out.push({ rule: other, severity: 'warn', start, end })
  const isOutcome = code === 'CURE' || (code === 'SUPER' && rule === 'SUPER-MIRACLE')
  if (code === 'CURE' && sentence.has('tcm')) add('TCM-CLAIM')
  if (isOutcome && sentence.hasAny(['goods', 'dose'])) add('HF-CLAIM')
  if (code === 'CURE' && sentence.hasAny(['spirit', 'heirloom'])) add('SUPER-SPIRIT')
  if (code === 'HF' && sentence.has('rumorIdea')) add('RUMOR-IDEA')
  if (code === 'TCM') add('CURE-CLAIM')
  return out
}

/** A block needs a second sign: a subject, a sale, or another claim; a lone word in plain prose warns. */
function corroborated(found: readonly Judged[], input: JudgeInput): Judged[] {
  if (input.genre !== 'science' && input.genre !== 'news') return [...found]
  const serious = found.filter(({ severity }) => severity !== 'info')
  const spans = new Set(serious.map(({ start, rule }) => `${codeOf(rule)}${start >> 2}`))
  return found.map((one) =>
    one.severity === 'block' &&
    codeOf(one.rule) !== 'AI' &&
    spans.size < 2 &&
    !hasAnySubject(one, input)
      ? { ...one, severity: 'warn' }
      : one,
  )
}

function hasAnySubject({ start, end }: Judged, { scanned, lexicon }: JudgeInput): boolean {
  const wanted = [
    'own',
    'product',
    'we',
    'hospital',
    'goods',
    'visitLure',
    'personal',
    'discount',
  ].map((name) => lexicon.partIds.get(name) ?? -1)
  const { data, length } = scanned.hits
  for (let i = firstHitFrom(scanned, start - 40); i < length; i++) {
    if (data[i * 3]! > end + 40) return false
    if (lexicon.entries[data[i * 3 + 2]!]!.parts.some((part) => wanted.includes(part))) return true
  }
  return false
}
