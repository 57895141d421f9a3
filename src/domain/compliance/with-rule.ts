import type { RuleText } from './data/rule-texts'
import type { Scanned } from './scan'
import { rawEnd, rawStart } from './text/fold'
import type { Finding } from './types'
import type { WholeFinding } from './whole-text'

type Rules = ReadonlyMap<string, RuleText>

/** A finding about the whole post or its title. */
export function ofWhole(
  rules: Rules,
  { text }: Scanned,
  { rule, severity, title }: WholeFinding,
): Finding {
  if (!title) return withRule(rules, { rule, severity, start: null, end: null, text: '' })
  const start = rawStart(text, title[0])
  const end = rawEnd(text, title[1])
  const words = text.raw.slice(start, end)
  return withRule(rules, { rule, severity, start, end, text: words, field: 'title' })
}

type BareFinding = Pick<Finding, 'rule' | 'severity' | 'start' | 'end' | 'text'> & Partial<Finding>

/** Adds what people read; rules that can never be argued away are not dismissible. */
export function withRule(rules: Rules, bare: BareFinding): Finding {
  const rule = rules.get(bare.rule)
  return {
    basis: rule?.article ?? '',
    reason: rule?.reason ?? '',
    suggestion: rule?.suggestion ?? '',
    dismissible:
      bare.rule !== 'PRIV-ID' && bare.rule !== 'AI-TRACE' && bare.rule !== 'PROMO-AD-NUMBER',
    ...bare,
  }
}
