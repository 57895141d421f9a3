import type { Candidate } from './match'
import { hasPart, type Scanned } from './scan'
import type { Sentence } from './sentence'
import { partsNamed, playsPart } from './lexicon'
import { FLAG, LIFTS } from './pattern-flags'
import { unitAt } from './text/fold'
import { liesIn, meets } from './text/spans'
import { SENTENCE_FIELDS } from './text/structure'
import { firstHitFrom, type JudgeInput } from './verdict'

/** Codes a question does not lift: 医保局都点赞了，你还在犹豫什么？ asks nothing. */
const ASKING_IS_NO_EXCUSE = new Set([
  'AI',
  'PRIV',
  'PROMO',
  'FEAR',
  'DISC',
  'COMP',
  'ENDO',
  'EPI',
  'GOV',
  'MIL',
])
/** Codes that words of swindling do not lift: 数据不会骗人 and 中医都是骗子 tell of no swindler. */
const SCAM_IS_NO_EXCUSE = new Set(['CITE', 'COMP'])
/** A heading word this near to the start of a line makes the line a list of errors. */
const HEADING_REACH = 8

/** True when the words around a claim make it lawful: denied, refuted, asked, reported, sourced. */
export function isExcused(candidate: Candidate, sentence: Sentence, input: JudgeInput): boolean {
  const { start, end, flags } = candidate
  const { code } = candidate
  if (code === 'DISC') return isMention(candidate, sentence, input)
  const isSaying = sentence.isQuoted(saidFrom(candidate), end)
  if (code === 'COMP' && sentence.hasAny(['own', 'we', 'visitLure']))
    return isSaying && sentence.isRefutedAfter(end)
  if (sentence.isNegated(start)) return true
  if (!SCAM_IS_NO_EXCUSE.has(code) && isScamStory(sentence, input) && !hasAnySeller(sentence))
    return true
  if ((flags & FLAG.negated) === 0 && hasInnerNegation(sentence, candidate)) return true
  if ((flags & FLAG.negated) === 0 && isBarelyDenied(sentence, candidate)) return true
  if (isUnderErrorHeading(sentence, input)) return true
  // Nobody who quotes a swindler disguises his words.
  if (!meets(input.scanned.disguised, start, end) && sentence.isDebunkedBefore(start)) return true
  if (sentence.isRefutedAfter(end)) return true
  if (!ASKING_IS_NO_EXCUSE.has(code) && sentence.isAsked(start, end) && !sells(sentence))
    return true
  const quoted = isSaying || sentence.isQuoted(start, end)
  if (code === 'SUPER' && sentence.hasBehind('unfounded', end)) return true
  if (code === 'SUPER' && isFolklore(candidate, sentence)) return true
  if (quoted && (input.isDebunking || sentence.has('debunk') || sentence.has('refute'))) return true
  const isReported = quoted || sentence.isReportedBefore(start)
  if (isReported && sentence.hasBehind('unfounded', end)) return true
  if (isReported && isRefutedLater(sentence, input)) return true
  if (quoted && isHearsayDenied(candidate, sentence)) return true
  if (code === 'DRUG' && sentence.has('selfWilled') && !sentence.has('permitted')) return true
  return lifted(candidate, sentence)
}

/** 民俗展介绍旧时喝符水的风俗: a word of rites in a tale of customs, with nobody who sells or claims. */
const isFolklore = ({ parts }: Candidate, sentence: Sentence) =>
  parts.length === 0 &&
  sentence.has('folklore') &&
  !hasAnySeller(sentence) &&
  !sentence.hasAny(['product', 'healStrong'])

/** Where the wording that counts begins: the last part of a pattern. */
const saidFrom = ({ start, parts }: Candidate) =>
  parts.length > 0 ? parts[parts.length - 2]! : start

/** A slur is excused only where the text speaks about the word: quoted, denied, or "do not call them so". */
function isMention(candidate: Candidate, sentence: Sentence, input: JudgeInput): boolean {
  const { start, end } = candidate
  if (sentence.isQuoted(saidFrom(candidate), end) || isUnderErrorHeading(sentence, input))
    return true
  if (hasInnerNegation(sentence, candidate) || isDeniedBeing(start, sentence)) return true
  if (sentence.isQuestion && sentence.has('catching')) return true
  if (sentence.has('naming') && (sentence.isNegated(start) || sentence.has('refute'))) return true
  for (const [, to] of sentence.hitsOf('neg')) if (to <= start && start - to <= 2) return true
  return sentence.isRefutedAfter(end)
}

/** How far before a slur the denial of it may stand: 不会让孩子…, 并不是…. */
const DENIED_REACH = 6

function isDeniedBeing(start: number, sentence: Sentence): boolean {
  for (const [from, to] of sentence.hitsOf('neg')) {
    if (to > start || start - to > DENIED_REACH || sentence.crossesClause(to, start)) continue
    if (
      /^(不[会是等代意]|并[非不])/.test(sentence.characterAt(from) + sentence.characterAt(from + 1))
    )
      return true
  }
  return false
}

const hasAnySeller = (sentence: Sentence) => sentence.hasAny(['own', 'we', 'visitLure', 'personal'])

/** The paragraph tells how swindlers work. */
function isScamStory(sentence: Sentence, { scanned, lexicon }: JudgeInput): boolean {
  if (!hasPart(scanned, lexicon, 'scam')) return false
  const scam = lexicon.partIds.get('scam') ?? -1
  const { data, length } = scanned.hits
  const from = Math.max(sentence.line, sentence.start - 200)
  for (let i = firstHitFrom(scanned, from); i < length && data[i * 3]! < sentence.end + 100; i++)
    if (playsPart(lexicon, data[i * 3 + 2]!, scam)) return true
  return false
}

const sells = (sentence: Sentence) =>
  sentence.hasAny(['visit', 'visitLure', 'personal', 'bookHere', 'discount', 'buyLure'])

function hasInnerNegation(sentence: Sentence, { start, end, parts }: Candidate): boolean {
  for (const [from, to] of [...sentence.hitsOf('neg'), ...sentence.hitsOf('turnedRound')]) {
    if (from < start || to > end) continue
    let isOwn = parts.length === 0
    for (let i = 0; i < parts.length; i += 2)
      if (from >= parts[i]! && to <= parts[i + 1]!) isOwn = true
    if (!isOwn) return true
  }
  return false
}

/** With what words of healing begin; before other words a bare 不 belongs to the claim: 贴上就不疼. */
const HEALING_VERBS = '治防抗降补通'

/** 阿胶不治贫血, 手串不防癌: a bare 不 right before what a thing is said to do. */
function isBarelyDenied(sentence: Sentence, { parts }: Candidate): boolean {
  for (let i = 2; i < parts.length; i += 2) {
    const at = parts[i]!
    const isHealing = HEALING_VERBS.includes(sentence.characterAt(at) || '无')
    if (isHealing && sentence.characterAt(at - 1) === '不' && at > parts[i - 1]!) return true
  }
  return false
}

/** 误区一：… or 谣言：… : the rest of the line is what the text argues against. */
function isUnderErrorHeading(sentence: Sentence, { scanned, lexicon }: JudgeInput): boolean {
  if (!hasPart(scanned, lexicon, 'heading')) return false
  const { line } = sentence
  const heading = lexicon.partIds.get('heading') ?? -1
  const { data, length } = scanned.hits
  for (let i = firstHitFrom(scanned, line); i < length; i++) {
    const from = data[i * 3]!
    if (from - line > HEADING_REACH) return false
    if (!playsPart(lexicon, data[i * 3 + 2]!, heading)) continue
    const last = line + HEADING_REACH + 6
    for (let at = data[i * 3 + 1]!; at < last; at++) if (isColon(scanned, at)) return true
  }
  return false
}

const COLONS = [0xff1a, 0x3a, 0x7c, 0xff5c, 0x3011]
const isColon = ({ text }: Scanned, at: number) => COLONS.includes(unitAt(text, at))

/** 网上说“六针断根”，目前还做不到: told as hearsay, with a negation behind it. */
function isHearsayDenied({ start, end }: Candidate, sentence: Sentence): boolean {
  if (hasAnySeller(sentence) || sentence.hasAny(['product', 'hospital'])) return false
  return sentence.isReportedBefore(start) && sentence.hasBehind('neg', end)
}

/** Refuted within the next two sentences of the text. */
function isRefutedLater(sentence: Sentence, { scanned, lexicon }: JudgeInput): boolean {
  const arguing = partsNamed(lexicon, ['refute', 'debunk', 'neg', 'doubt'])
  const { sentences } = scanned.structure
  const last = Math.min(sentence.range.index + 2, sentences.length / SENTENCE_FIELDS - 1)
  const end = sentences[last * SENTENCE_FIELDS + 1]!
  const { data, length } = scanned.hits
  for (let i = sentence.range.lastHit; i < length && data[i * 3]! < end; i++) {
    const entry = data[i * 3 + 2]!
    if (arguing.some((part) => playsPart(lexicon, entry, part))) return true
  }
  return false
}

/** Flags of a pattern that honest context lifts. */
function lifted({ flags, start, end }: Candidate, sentence: Sentence): boolean {
  if ((flags & LIFTS) === 0) return false
  if ((flags & FLAG.hedge) !== 0 && sentence.has('hedge')) {
    // A hedge anywhere before the claim counts, unless the sentence speaks for a house or a product.
    const [from, to] = sentence.clauseAround(start, end)
    const isSpokenFor = sentence.hasAny(['own', 'we', 'product', 'goods', 'hospital'])
    if (sentence.hasInside('hedge', isSpokenFor ? from : sentence.start, to)) return true
  }
  if ((flags & FLAG.mild) !== 0 && sentence.has('mild')) return true
  if ((flags & FLAG.doctor) !== 0 && sentence.has('doctorSays')) return true
  if ((flags & FLAG.if) !== 0) {
    for (const [from] of sentence.hitsOf('ifCase'))
      if (from < start && start - from < 12) return true
    for (const [from] of sentence.hitsOf('ifCase')) if (from >= end && from - end < 3) return true
  }
  if ((flags & FLAG.source) !== 0 && isSourced(sentence)) return true
  if ((flags & FLAG.award) !== 0 && sentence.has('award')) return true
  if ((flags & FLAG.official) !== 0 && sentence.has('official')) return true
  if ((flags & FLAG.vaccinated) !== 0 && sentence.hasAny(['vaccine', 'doctorSays'])) return true
  if ((flags & FLAG.medicated) !== 0 && sentence.hasAny(['doctorSays', 'medicine'])) return true
  if ((flags & FLAG.public) !== 0 && sentence.has('publicFree')) return true
  if ((flags & FLAG.advised) !== 0 && sentence.has('adviser')) return true
  if ((flags & FLAG.ownData) !== 0 && sentence.has('own')) return true
  if ((flags & FLAG.inspect) !== 0 && sentence.has('inspector')) return true
  return false
}

/** A named source in the sentence, or just before or behind it. */
function isSourced(sentence: Sentence): boolean {
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
    if (playsPart(lexicon, data[i * 3 + 2]!, source)) return true
  for (let i = range.lastHit; i < length && data[i * 3]! < to; i++)
    if (playsPart(lexicon, data[i * 3 + 2]!, source)) return true
  return false
}
