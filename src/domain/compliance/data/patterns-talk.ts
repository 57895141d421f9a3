import type { PatternSpec } from './pattern-spec'

/** Patterns over the parts of `parts-talk.ts` and the older ones; the flags are those of `pattern-spec.ts`. */
export const TALK_PATTERNS: readonly PatternSpec[] = []
