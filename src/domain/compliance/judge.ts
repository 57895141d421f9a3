import { codeOf } from './data/rule-code'
import { partsNamed, playsPart } from './lexicon'
import { isNoClaim } from './denial'
import { isExcused } from './excuses'
import { crossesWords } from './word-boundary'
import type { Candidate } from './match'
import { Presence, Sentence } from './sentence'
import { meetsNeeds, severityOf } from './severity'
import { CHAR } from './text/character-tables'
import { isOddIn } from './text/odd-writing'
import { meets } from './text/spans'
import type { Severity } from './types'
import { claimKey, firstHitFrom, type Judged, type JudgeInput } from './verdict'

/** Codes that context words (negation, refutation, question) never lift. */
const UNCONDITIONAL = new Set(['AI', 'PRIV'])
/** But these say what is done with a program, and that may be denied: 别裁掉AI标识. */
const LIFTABLE = new Set(['AI-MARK', 'AI-DOCTOR'])
interface Verdicts {
  readonly judged: Judged[]
  /** What was seen and claims nothing, as `claimKey`. */
  readonly unclaimed: ReadonlySet<string>
  /** What the words allow and their surroundings do not ask for: findings if the sentence as a whole sounds like it. */
  readonly possible: readonly Judged[]
}

/** Weighs every candidate in its context; lawful ones fall away. */
export function judgeAll(candidates: readonly Candidate[], input: JudgeInput): Verdicts {
  const out: Judged[] = []
  const unclaimed = new Set<string>()
  const possible: Judged[] = []
  const presence = new Presence(input.lexicon)
  const read = { scanned: input.scanned, lexicon: input.lexicon, presence }
  let sentence: Sentence | null = null
  for (const candidate of candidates) {
    if (sentence?.range.index !== candidate.sentence.index)
      sentence = new Sentence(read, candidate.sentence)
    const verdict = judge(candidate, sentence, input)
    const { rule, start, end, parts } = candidate
    if (verdict === 'no-claim') unclaimed.add(claimKey(candidate.sentence.index, candidate.code))
    if (parts.length > 0 && (verdict === 'possible' || verdict === 'info'))
      possible.push({ rule, severity: 'warn', start, end })
    if (!verdict || verdict === 'no-claim' || verdict === 'possible') continue
    out.push({ rule, severity: verdict, start, end })
    if (verdict !== 'info') addCompanions(candidate, sentence, out)
  }
  return { judged: corroborated(out, input), unclaimed, possible }
}

type Weight = Severity | 'possible'
type Verdict = Weight | 'no-claim' | null

function judge(candidate: Candidate, sentence: Sentence, input: JudgeInput): Verdict {
  const severity = weightOf(candidate, sentence, input)
  if (candidate.rule === 'PRIV-RECORD' && isKeptFrom(candidate, sentence)) return null
  if (candidate.code === 'AI' && isShown(candidate, sentence)) return null
  if (UNCONDITIONAL.has(candidate.code) && !LIFTABLE.has(candidate.rule)) return severity
  if (candidate.code !== 'DISC' && isNoClaim(candidate, sentence)) return 'no-claim'
  if (isExcused(candidate, sentence, input)) return null
  return crossesWords(input, candidate) ? null : severity
}

const weightOf = (candidate: Candidate, sentence: Sentence, input: JudgeInput): Weight =>
  (meetsNeeds(candidate, sentence, input) &&
    asMeant(severityOf(candidate, sentence, input), candidate, input)) ||
  'possible'

/**
 * Nobody hides a word that means nothing: at least a warning. Where it is heard in Han characters alone the ear may be
 * wrong (指尖血糖), and it counts as what was heard.
 */
function asMeant(
  severity: Severity | null,
  { start, end }: Candidate,
  { scanned }: JudgeInput,
): Severity | null {
  if (severity === 'block') return severity
  if (isOddIn(scanned.text, start, end)) return 'warn'
  if (!meets(scanned.disguised, start, end)) return severity
  const { kinds, ids, alphabet } = scanned.text
  for (let at = start; at < end; at++)
    if (isSign(kinds[at]) || alphabet.isCommon[ids[at]!] === 0) return 'warn'
  return end - start === 2 ? 'warn' : severity
}

const isSign = (kind: number | undefined) => kind !== CHAR.han && kind !== CHAR.numeral

/** 不得发布患者病历照片; 有人发布患者病历照片，正在核查: nobody's record is shown. */
const isKeptFrom = ({ start, end }: Candidate, sentence: Sentence) =>
  sentence.isNegated(start) || sentence.isRefutedAfter(end) || sentence.has('covered')

/** 稿子里有“以下是为您生成”字样的，先改干净: the quoted chat is shown, not left over. */
const isShown = ({ start, end }: Candidate, sentence: Sentence) =>
  sentence.isQuoted(start, end) && sentence.hasAny(['mention', 'avoided', 'retracted', 'quoteLike'])

/** A handed-down recipe or hand that is praised for what it heals also breaks 中医药法§46. */
const isOfOldHands = ({ start, end }: Pick<Judged, 'start' | 'end'>, sentence: Sentence) =>
  sentence.hasInside('heirloomThing', start, end) &&
  sentence.hasAny(['tcm', 'disease', 'healStrong', 'tcmWell', 'illWide'])

/** A cure claimed for a herb, a food or a charm breaks further laws; each gets its own finding. */
function addCompanions({ rule, code, start, end }: Candidate, sentence: Sentence, out: Judged[]) {
  const add = (other: string) => out.push({ rule: other, severity: 'warn', start, end })
  const isOutcome = code === 'CURE' || (code === 'SUPER' && rule === 'SUPER-MIRACLE')
  if (code === 'CURE' && sentence.has('tcm')) add('TCM-CLAIM')
  if (isOutcome && sentence.hasAny(['goods', 'dose'])) add('HF-CLAIM')
  if (code === 'CURE' && sentence.hasAny(['spirit', 'heirloom'])) add('SUPER-SPIRIT')
  if ((code === 'HF' || code === 'TCM') && sentence.has('rumorIdea')) add('RUMOR-IDEA')
  if (code === 'TCM') add('CURE-CLAIM')
  if (code === 'SUPER' && isOfOldHands({ start, end }, sentence)) add('TCM-CLAIM')
}

/** A block needs a second sign: a subject, a sale, or another claim; a lone word in plain prose warns. */
function corroborated(found: Judged[], input: JudgeInput): Judged[] {
  if (input.genre !== 'science' && input.genre !== 'news') return found
  if (!found.some(({ severity }) => severity === 'block')) return found
  if (areSeveral(found)) return found
  return found.map((one) =>
    one.severity === 'block' && codeOf(one.rule) !== 'AI' && !hasAnySubject(one, input)
      ? { ...one, severity: 'warn' }
      : one,
  )
}

/** Is more than one claim found, by code and rough place? Nearly always the second finding says so. */
function areSeveral(found: readonly Judged[]): boolean {
  const place = ({ rule, start }: Judged) => `${codeOf(rule)}${start >> 2}`
  const first = found.find(({ severity }) => severity !== 'info')
  if (!first) return false
  const known = place(first)
  return found.some((one) => one.severity !== 'info' && place(one) !== known)
}

function hasAnySubject({ start, end }: Judged, { scanned, lexicon }: JudgeInput): boolean {
  const wanted = partsNamed(lexicon, [
    'own',
    'product',
    'we',
    'hospital',
    'goods',
    'visitLure',
    'personal',
    'discount',
  ])
  const { data, length } = scanned.hits
  for (let i = firstHitFrom(scanned, start - 40); i < length; i++) {
    if (data[i * 3]! > end + 40) return false
    const entry = data[i * 3 + 2]!
    if (wanted.some((part) => playsPart(lexicon, entry, part))) return true
  }
  return false
}
