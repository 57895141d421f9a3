import type { Candidate } from './match'
import { FLAG } from './pattern-flags'
import type { Sentence } from './sentence'
import { foldedSlice } from './text/fold'
import { covers } from './text/spans'

/** How far behind a denial of speech (不承诺 …) what is denied may stand, in characters, inside one clause. */
const DENIAL_REACH = 30
/** How far behind 没有任何… what it rules out may stand, in characters, inside one clause. */
const RULED_OUT_REACH = 40
/** How far a negation stands before a denial that it turns into a claim: 没有一家不承诺. */
const DOUBLE_REACH = 8
/** How far before a wording that is only supposed the supposing word may stand. */
const SUPPOSED_REACH = 12
/** How far behind "newest" the thing that is new may stand: 最新技术规范. */
const NORM_REACH = 8
/** How far behind a quoted wording may stand what was done about it, in characters. */
const RETRACTED_REACH = 24
/** How far behind an outcome may stand what shows that it was none, in characters. */
const UNDONE_REACH = 40
/** How far behind the words of a quotation its negation may stand: the closing mark lies between. */
const DISOWNED_REACH = 2
/** How far before a rate its subject may stand, in characters. */
const OFFICE_REACH = 24
/** Characters before a denial that make it a rhetorical question: 岂能不承诺, 谁不保证. */
const RHETORICAL = '能敢谁怎岂哪何'
/** What follows 第一 when it counts and does not rank: 第一批, 第一次, 第一时间, 第一人民医院. */
const COUNTED =
  '批次例届轮期线步天季课口针台份张座条场封趟组站节章版辑集篇部支首本项堂封笔幅片任年月周日号'
/** What stands between the numbers of a row: 第1、2、4周, 第1～3天. */
const LISTED = ['、', '～', '~', '-', '—', '至', '到', '和', '及']
const COUNTED_NAMES = new Set([
  '时间',
  '阶段',
  '人民',
  '附属',
  '中心',
  '中医',
  '医院',
  '中学',
  '小学',
])
const FIRST: readonly string[] = ['第一', '第1']

/** Who might mean the wording as praise of their own. */
const SPEAKERS = ['own', 'we', 'product', 'hospital'] as const
const HOUSES = [...SPEAKERS, 'goods'] as const
const LURES = ['visitLure', 'personal', 'bookHere', 'discount', 'buyLure'] as const

/** True when the wording is not claimed at all: denied, talked about, counted, dated, or office work. */
export function isNoClaim(candidate: Candidate, sentence: Sentence): boolean {
  if (candidate.code === 'ABS' && ABSOLUTE_BUT_PLAIN.some((is) => is(candidate, sentence)))
    return true
  if (isOfficeWork(candidate, sentence)) return true
  if (sentence.hasAny(LURES)) return false
  return (
    isUnsaid(candidate, sentence) ||
    isRuledOut(candidate, sentence) ||
    isSupposed(candidate, sentence) ||
    isUndone(candidate, sentence) ||
    isTalkedAbout(candidate, sentence)
  )
}

/** 不承诺治愈, 从未说过包治百病: who says so denies the claim, whoever else is named. */
function isUnsaid({ start, end, parts }: Candidate, sentence: Sentence): boolean {
  const at = parts.length > 0 ? parts[parts.length - 2]! : start
  for (const [from, to] of sentence.hitsOf('denial')) {
    // The negation of 不出现副作用 belongs to the claim itself.
    const isInside = from >= start && parts.length > 0 && from >= parts[0]! && from < parts[1]!
    if (from > at || at - to > DENIAL_REACH || isInside) continue
    if (crossesClauseOutsideQuotes(sentence, to, at) || isDoubled(sentence, from)) continue
    const [, clauseEnd] = sentence.clauseAround(start, end)
    if (!sentence.hasInside('refund', end, clauseEnd)) return true
  }
  return false
}

/** 目前没有任何药物可以让高血压断根; but not 没有一个治不好. */
function isRuledOut({ start, flags }: Candidate, sentence: Sentence): boolean {
  if ((flags & FLAG.negated) !== 0) return false
  for (const [from, to] of sentence.hitsOf('nothing')) {
    if (to > start || sentence.praisesByContrast(from, start)) continue
    if (start - to > RULED_OUT_REACH || sentence.crossesClause(to, start)) continue
    const between = foldedSlice(sentence.scanned.text, to, start)
    if (/能|可以|会|敢/.test(between) && !/[不没无]/.test(between)) return true
  }
  return false
}

/** 如果喝水能包治百病，医院早就关门了: supposed only to show that it is not so. */
const isSupposed = ({ start }: Candidate, sentence: Sentence): boolean =>
  sentence.hasBehind('contrary', start) &&
  sentence
    .hitsOf('supposing')
    .some(
      ([, to]) => to <= start && start - to <= SUPPOSED_REACH && !sentence.crossesClause(to, start),
    )

function crossesClauseOutsideQuotes(sentence: Sentence, from: number, to: number): boolean {
  const { quotes } = sentence.scanned.structure
  for (let i = from; i < to; i++)
    if (sentence.crossesClause(i, i + 1) && !covers(quotes, i, i + 1)) return true
  return false
}

function isDoubled(sentence: Sentence, start: number): boolean {
  const before = sentence.characterAt(start - 1)
  if (before !== '' && RHETORICAL.includes(before)) return true
  for (const [, to] of sentence.hitsOf('neg'))
    if (to <= start && start - to <= DOUBLE_REACH && !sentence.crossesClause(to, start)) return true
  return false
}

/** A quoted wording that is called a wording and kept from: 不使用“零风险”等说法, 看到“神医”这类招牌，别信. */
function isTalkedAbout({ start, end, parts }: Candidate, sentence: Sentence): boolean {
  const at = parts.length > 0 ? parts[parts.length - 2]! : start
  if (!sentence.isQuoted(at, end)) return false
  for (const [, to] of sentence.hitsOf('avoided'))
    if (to <= at && !crossesClauseOutsideQuotes(sentence, to, at)) return true
  for (const [from, to] of sentence.hitsOf('retracted')) {
    if (from >= end && from - end <= RETRACTED_REACH) return true
    if (to <= at && !crossesClauseOutsideQuotes(sentence, to, at)) return true
  }
  if (!sentence.hasAny(SPEAKERS) && sentence.hasBehind('doubt', end)) return true
  if (!sentence.hasAny(SPEAKERS) && isDisowned(end, sentence)) return true
  if (sentence.hasAny(HOUSES)) return false
  return sentence.has('mention') && sentence.hasAny(['neg', 'debunk', 'refute', 'avoided'])
}

/** “满意率98%”不是治愈率: a negation right behind the quotation. */
const isDisowned = (end: number, sentence: Sentence): boolean =>
  sentence.hitsOf('neg').some(([from]) => from >= end && from - end <= DISOWNED_REACH)

const HEALING = new Set(['CURE', 'HF', 'TCM', 'SUPER'])

/** 吃三天就不疼了，可溃疡还在: told as what deceives, unless a house or a product speaks. */
function isUndone({ code, end }: Candidate, sentence: Sentence): boolean {
  if (!HEALING.has(code)) return false
  if (sentence.hasAny(SPEAKERS)) return false
  return sentence.hitsOf('undone').some(([from]) => from >= end && from - end <= UNDONE_REACH)
}

/** 全市第一批, 全省第一张: a number in a row, not a rank. */
function isCounted({ start, end, parts }: Candidate, sentence: Sentence): boolean {
  if (isCountedAt(end, sentence)) return true
  for (let i = 1; i < parts.length; i += 2)
    if (parts[i]! > start && isCountedAt(parts[i]!, sentence)) return true
  return false
}

function isCountedAt(end: number, sentence: Sentence): boolean {
  if (!FIRST.includes(sentence.characterAt(end - 2) + sentence.characterAt(end - 1))) return false
  const next = sentence.characterAt(end)
  return (
    (next !== '' && COUNTED.includes(next)) ||
    (LISTED.includes(next) && /\d/.test(sentence.characterAt(end + 1))) ||
    COUNTED_NAMES.has(next + sentence.characterAt(end + 1))
  )
}

/** 最新技术规范: the rule is new, the technique is not praised. */
function isNorm({ start, end, parts }: Candidate, sentence: Sentence): boolean {
  const at = parts.length > 0 ? parts[parts.length - 2]! : start
  if (sentence.characterAt(at) + sentence.characterAt(at + 1) !== '最新') return false
  for (const [from] of sentence.hitsOf('norm'))
    if (from >= at && from - end <= NORM_REACH && !sentence.crossesClause(at, from)) return true
  return false
}

/** 本院唯一官方挂号渠道: a warning of false ones. */
function isChannel({ start, end }: Candidate, sentence: Sentence): boolean {
  if (sentence.characterAt(end - 2) + sentence.characterAt(end - 1) !== '唯一') return false
  for (const [from] of sentence.hitsOf('channel'))
    if (from >= start && from - end <= NORM_REACH && !sentence.crossesClause(end, from)) return true
  return false
}

const ABSOLUTE_BUT_PLAIN = [isCounted, isNorm, isChannel]

/** The pass rate of an examination, instruments that are all in order: no rate of healing. */
function isOfficeWork({ code, start, end }: Candidate, sentence: Sentence): boolean {
  if (code !== 'RATE' && code !== 'ABS') return false
  if (code === 'RATE' && !sentence.hasInside('plainRate', start, end)) return false
  const isAll = sentence.characterAt(end - 1) === '%' || sentence.hasInside('everyPct', start, end)
  if (code === 'ABS' && !isAll) return false
  return sentence.hasInside('officeWork', start - OFFICE_REACH, end + NORM_REACH)
}
