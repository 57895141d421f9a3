import { codeOf } from './data/rule-code'
import type { Judged } from './verdict'

const WEIGHT = { block: 3, warn: 2, info: 1 } as const

/** Overlapping findings of one code become the most serious of them; of equals, the longest. */
export function mergeFindings(judged: readonly Judged[]): Judged[] {
  const sorted = [...judged].sort((a, b) => a.start - b.start || b.end - a.end)
  const last = new Map<string, number>()
  const out: Judged[] = []
  for (const one of sorted) {
    const code = codeOf(one.rule)
    const at = last.get(code)
    const before = at === undefined ? undefined : out[at]
    if (at === undefined || !before || one.start >= before.end) {
      last.set(code, out.length)
      out.push(one)
      continue
    }
    const winner = WEIGHT[one.severity] > WEIGHT[before.severity] ? one : before
    out[at] = { ...winner, start: before.start, end: Math.max(before.end, one.end) }
  }
  return out
}
