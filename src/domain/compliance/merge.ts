import { codeOf } from './data/rule-code'
import { RULE_CODES } from './data/rule-texts'
import type { Judged } from './verdict'

const WEIGHT = { block: 3, warn: 2, info: 1 } as const

/** Overlapping findings of one code become the most serious of them; of equals, the longest. */
export function mergeFindings(judged: readonly Judged[]): Judged[] {
  const sorted = [...judged].sort((a, b) => a.start - b.start || b.end - a.end)
  const last = new Map<string, number>()
  const out: Judged[] = []
  for (const one of sorted) {
    const code = RULE_CODES.get(one.rule) ?? codeOf(one.rule)
    const at = last.get(code)
    const before = at === undefined ? undefined : out[at]
    if (at === undefined || !before || one.start >= before.end) {
      last.set(code, out.length)
      out.push(one)
      continue
    }
    const { rule, severity } = WEIGHT[one.severity] > WEIGHT[before.severity] ? one : before
    out[at] = { rule, severity, start: before.start, end: Math.max(before.end, one.end) }
  }
  return out
}
