import type { CompiledPattern, Lexicon } from './compile'
import type { Scanned } from './scan'
import type { TermMode } from './data/terms'
import { SENTENCE_FIELDS } from './text/structure'

/** Something that may be a finding, before its context is looked at. Offsets are folded. */
export interface Candidate {
  readonly rule: string
  readonly mode: TermMode
  readonly start: number
  readonly end: number
  /** Flags of the pattern; empty for a bare term. */
  readonly flags: ReadonlySet<string>
  /** Start and end of every part of a pattern. */
  readonly parts: readonly number[]
  /** Sentence, as an index into the structure, with its hits. */
  readonly sentence: { readonly index: number; readonly firstHit: number; readonly lastHit: number }
}

const NO_FLAGS: ReadonlySet<string> = new Set()

/** Every term and every claim pattern, sentence by sentence. */
export function findCandidates(scanned: Scanned, lexicon: Lexicon): Candidate[] {
  const { sentences } = scanned.structure
  const { data, length } = scanned.hits
  const out: Candidate[] = []
  let hit = 0
  for (let index = 0; index * SENTENCE_FIELDS < sentences.length; index++) {
    const end = sentences[index * SENTENCE_FIELDS + 1]!
    const firstHit = hit
    while (hit < length && data[hit * 3]! < end) hit++
    if (hit === firstHit) continue
    const sentence = { index, firstHit, lastHit: hit }
    for (let i = firstHit; i < hit; i++) {
      const entry = lexicon.entries[data[i * 3 + 2]!]!
      for (const { rule, mode } of entry.terms) {
        const start = data[i * 3]!
        out.push({ rule, mode, start, end: data[i * 3 + 1]!, flags: NO_FLAGS, parts: [], sentence })
      }
      for (const part of entry.parts)
        for (const pattern of lexicon.patternsByPart[part]!) {
          const parts = matchFrom({ scanned, lexicon, pattern, lastHit: hit }, i)
          if (parts)
            out.push({
              rule: pattern.rule,
              mode: pattern.mode,
              start: parts[0]!,
              end: parts[parts.length - 1]!,
              flags: pattern.flags,
              parts,
              sentence,
            })
        }
    }
  }
  return out
}

interface MatchInput {
  readonly scanned: Scanned
  readonly lexicon: Lexicon
  readonly pattern: CompiledPattern
  readonly lastHit: number
}

/** Spans of the pattern's parts from hit `first` on, or null. Gaps bound the search to a few hits. */
function matchFrom(input: MatchInput, first: number): number[] | null {
  const { data } = input.scanned.hits
  const spans = [data[first * 3]!, data[first * 3 + 1]!]
  return matchStep(input, { step: 1, after: first, spans }) ? spans : null
}

interface StepState {
  readonly step: number
  readonly after: number
  readonly spans: number[]
}

function matchStep(input: MatchInput, { step, after, spans }: StepState): boolean {
  const { pattern, lexicon, scanned, lastHit } = input
  if (step === pattern.steps.length) return true
  const wanted = pattern.steps[step]!
  const { data } = scanned.hits
  const from = spans[spans.length - 1]!
  for (let i = after + 1; i < lastHit; i++) {
    const start = data[i * 3]!
    if (start < from) continue
    if (start - from > pattern.gap) return false
    const { parts } = lexicon.entries[data[i * 3 + 2]!]!
    if (!parts.some((part) => wanted.includes(part))) continue
    spans.push(start, data[i * 3 + 1]!)
    if (matchStep(input, { step: step + 1, after: i, spans })) return true
    spans.length -= 2
  }
  return false
}
