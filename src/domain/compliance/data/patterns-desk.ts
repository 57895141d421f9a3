import type { PatternSpec } from './pattern-spec'

/** Patterns over the parts of `parts-desk.ts` and the older ones; the flags are those of `pattern-spec.ts`. */
export const DESK_PATTERNS: readonly PatternSpec[] = []
