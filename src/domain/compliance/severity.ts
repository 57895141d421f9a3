import type { Candidate } from './match'
import type { Sentence } from './sentence'
import { FLAG } from './pattern-flags'
import { liesIn } from './text/spans'
import type { Severity } from './types'
import type { JudgeInput } from './verdict'

/** Codes whose assertion becomes an advertisement when tied to the own house (认定指南§6, §8). */
const BLOCK_WHEN_OWN = new Set(['CURE', 'RATE', 'SAFE', 'ABS', 'COMP', 'ENDO', 'MIL', 'GOV'])
/** How far before a claim its subject may stand, in characters. */
const OWN_REACH = 24

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

/** True when the sentence holds what the pattern's flags ask for. */
export function meetsNeeds({ flags }: Candidate, sentence: Sentence, input: JudgeInput): boolean {
  if (flags === 0) return true
  if (
    (flags & FLAG.subject) !== 0 &&
    !hasSubject(sentence, input) &&
    input.genre !== 'advertisement'
  )
    return false
  if ((flags & FLAG.near) !== 0 && !isNear(sentence, input)) return false
  if ((flags & FLAG.region) !== 0 && !sentence.has('region')) return false
  if ((flags & FLAG.risk) !== 0 && !sentence.has('riskWord')) return false
  if ((flags & FLAG.epi) !== 0 && !sentence.hasAny(['ills', 'outbreak', 'placeClose'])) return false
  if ((flags & FLAG.person) !== 0 && !sentence.hasAny(['person', 'patientNoun'])) return false
  if ((flags & FLAG.notAd) !== 0 && input.genre === 'advertisement') return false
  if ((flags & FLAG.hasWe) !== 0 && !isNear(sentence, input)) return false
  if ((flags & FLAG.hasHere) !== 0 && !sentence.has('placeHere') && !isNear(sentence, input))
    return false
  if ((flags & FLAG.notNews) !== 0 && (input.genre === 'news' || input.genre === 'policy'))
    return false
  if ((flags & FLAG.notPolicy) !== 0 && (input.genre === 'policy' || input.genre === 'news'))
    return false
  if (
    (flags & FLAG.claimNear) !== 0 &&
    !sentence.hasAny(['disease', 'healStrong', 'medicine', 'organ'])
  )
    return false
  if (
    (flags & FLAG.ownUse) !== 0 &&
    !isNear(sentence, input) &&
    !sentence.hasAny(['goods', 'tcm', 'product', 'harmlessAs'])
  )
    return false
  if ((flags & FLAG.notService) !== 0 && (input.genre === 'service' || input.genre === 'policy'))
    return false
  return true
}

/** How hard the candidate counts here; null for not at all. */
export function severityOf(
  candidate: Candidate,
  sentence: Sentence,
  input: JudgeInput,
): Severity | null {
  const { mode, code } = candidate
  if (mode === 'hard') return 'block'
  if (mode === 'quiet') return isPromoted(candidate, sentence, input) ? 'warn' : null
  if (mode === 'soft') return isPromoted(candidate, sentence, input) ? 'warn' : 'info'
  if (input.genre === 'advertisement' && code !== 'PROMO') return 'block'
  if (BLOCK_WHEN_OWN.has(code) && ownsClaim(candidate, sentence, input)) {
    if (input.genre === 'service' || input.genre === 'science') return 'block'
    if (input.genre === 'news' && code === 'RATE') return 'block'
  }
  if (input.genre === 'statement' && (code === 'PROMO' || code === 'ENDO')) return 'info'
  return 'warn'
}

/** The own house is named in the claim or shortly before it. */
function ownsClaim(
  { start, end }: Candidate,
  sentence: Sentence,
  { ownNames }: JudgeInput,
): boolean {
  const from = Math.max(sentence.start, start - OWN_REACH)
  return sentence.hasInside('own', from, end) || liesIn(ownNames, from, end)
}

/** Goods are named beside the wording; 富氢水 itself, which is both, does not promote itself. */
const hasOther = (sentence: Sentence, start: number, end: number): boolean =>
  sentence.hitsOf('goods').some(([from, to]) => to <= start || from >= end)

/** What turns a word that is lawful in itself into promotion. */
function isPromoted(
  { rule, code, start, end }: Candidate,
  sentence: Sentence,
  input: JudgeInput,
): boolean {
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
        sentence.hasAny(['product', 'goods', 'visitLure']) ||
        (sentence.has('we') && input.genre !== 'news') ||
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
      return sentence.hasAny(['rumorGood', 'tamed', 'product']) || hasOther(sentence, start, end)
    default:
      return isNear(sentence, input)
  }
}
