import { pattern as p, type PatternSpec } from './pattern-spec'

/** Patterns over the parts of `parts-machine.ts`; the flags are those of `pattern-spec.ts`. */
export const MACHINE_PATTERNS: readonly PatternSpec[] = [
  p('AI-DOCTOR', 'firm', ['macWho macDoes macRid', 22]),
  p('AI-DOCTOR', 'firm', ['macRid macWho macDoes', 22]),
  p('AI-DOCTOR', 'firm', ['macWho macRid macDoes', 22]),
  p('AI-DOCTOR', 'firm', ['macDoes macWho macRid', 22]),
  p('AI-MARK', 'firm', ['macFace macFake macSilent', 26]),
  p('AI-MARK', 'soft', ['macFake macSilent', 26]),
  p('AI-DOCTOR', 'firm', ['macFace macFake macObey', 30]),
  p('AI-DOCTOR', 'firm', ['macFake macFace macObey', 30]),
  p('AI-MARK', 'firm', ['macEvade macRewrite', 30]),
  p('AI-MARK', 'firm', ['macRewrite macEvade', 30]),
  p('AI-TRACE', 'firm', ['macHere macSpec', 24]),
]
