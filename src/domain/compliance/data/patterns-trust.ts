import type { PatternSpec } from './pattern-spec'

/** Patterns over the parts of `parts-trust.ts` and the older ones; the flags are those of `pattern-spec.ts`. */
export const TRUST_PATTERNS: readonly PatternSpec[] = []
