import type { PatternSpec } from './pattern-spec'

/** Patterns over the parts of `parts-body.ts` and the older ones; the flags are those of `pattern-spec.ts`. */
export const BODY_PATTERNS: readonly PatternSpec[] = []
