import type { TermMode } from './terms'

/**
 * Claims as sequences of parts. `seq` names the parts in order (`a|b` either), `gap` is how many characters
 * may lie between two of them. Flags:
 * `hedge` an honest hedge in the clause lifts it · `mild` a dietary hedge lifts it · `doctor` a doctor, a
 * guideline or a warning in the sentence lifts it · `if` a condition lifts it · `source` a named source lifts it ·
 * `subject` needs the own house, a named hospital or a product in the sentence · `near` the same, or a bare "we" ·
 * `inspect` an inspection lifts it · `ownData` the own house, which counts for itself, lifts it · `advised` a doctor's advice
 * lifts it · `region`, `place` further needs · `negated` the negation belongs to the claim.
 */
export interface PatternSpec {
  readonly rule: string
  readonly mode: TermMode
  readonly seq: string
  readonly gap: number
  readonly flags?: string
}

/** What one code of the rules finds: its own parts of claims, the patterns over them, and which parts people hide. */
export interface ClaimFamily {
  /** Name → words, parted by blanks. */
  readonly parts: Readonly<Record<string, string>>
  readonly patterns: readonly PatternSpec[]
  /** Names of own parts that people write in disguise. */
  readonly hidden?: string
}

/** A pattern in one line of a table. */
export const pattern = (
  rule: string,
  mode: TermMode,
  [seq, gap, flags]: [string, number, string?],
): PatternSpec => (flags === undefined ? { rule, mode, seq, gap } : { rule, mode, seq, gap, flags })
