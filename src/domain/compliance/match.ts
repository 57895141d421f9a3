import type { Anchor, CompiledPattern, Lexicon } from './compile'
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

type SentenceRange = Candidate['sentence']

/** Every term and every claim pattern, sentence by sentence. */
export function findCandidates(scanned: Scanned, lexicon: Lexicon): Candidate[] {
  const { sentences } = scanned.structure
  const { data, length } = scanned.hits
  const { entries } = lexicon
  const out: Candidate[] = []
  let hit = 0
  for (let index = 0; index * SENTENCE_FIELDS < sentences.length; index++) {
    const end = sentences[index * SENTENCE_FIELDS + 1]!
    const firstHit = hit
    while (hit < length && data[hit * 3]! < end) hit++
    if (hit === firstHit) continue
    const sentence = { index, firstHit, lastHit: hit }
    for (let i = firstHit; i < hit; i++) {
      const { terms, anchor } = entries[data[i * 3 + 2]!]!
      const start = data[i * 3]!
      for (let t = 0; t < terms.length; t++) {
        const { rule, mode } = terms[t]!
        out.push({ rule, mode, start, end: data[i * 3 + 1]!, flags: NO_FLAGS, parts: [], sentence })
      }
      if (anchor) collect({ data, anchor, sentence }, i, out)
    }
  }
  return out
}

interface AnchorInput {
  readonly data: Int32Array
  readonly anchor: Anchor
  readonly sentence: SentenceRange
}

function collect({ data, anchor, sentence }: AnchorInput, first: number, out: Candidate[]) {
  const start = data[first * 3]!
  const end = data[first * 3 + 1]!
  for (const { rule, mode, flags } of anchor.alone)
    out.push({ rule, mode, start, end, flags, parts: [start, end], sentence })
  if (!mayContinue(data, anchor, { first, end, lastHit: sentence.lastHit })) return
  for (const pattern of anchor.longer) {
    const parts = [start, end]
    if (
      !matchStep(
        { data, pattern, lastHit: sentence.lastHit },
        { step: 1, after: first, spans: parts },
      )
    )
      continue
    const { rule, mode, flags } = pattern
    out.push({ rule, mode, start, end: parts[parts.length - 1]!, flags, parts, sentence })
  }
}

/** Quick look ahead: is there any second step at all in reach? Most words have none. */
function mayContinue(
  data: Int32Array,
  { second, reach }: Anchor,
  { first, end, lastHit }: { first: number; end: number; lastHit: number },
): boolean {
  if (second.length === 0) return false
  for (let i = first + 1; i < lastHit; i++) {
    const start = data[i * 3]!
    if (start - end > reach) return false
    if (start >= end && second[data[i * 3 + 2]!] === 1) return true
  }
  return false
}

interface StepInput {
  readonly data: Int32Array
  readonly pattern: CompiledPattern
  readonly lastHit: number
}

interface StepState {
  readonly step: number
  readonly after: number
  readonly spans: number[]
}

/** Fills the remaining steps; gaps bound the search to a few hits. */
function matchStep(input: StepInput, { step, after, spans }: StepState): boolean {
  const { pattern, data, lastHit } = input
  if (step === pattern.steps.length) return true
  const accepts = pattern.steps[step]!
  const from = spans[spans.length - 1]!
  for (let i = after + 1; i < lastHit; i++) {
    const start = data[i * 3]!
    if (start < from) continue
    if (start - from > pattern.gap) return false
    if (accepts[data[i * 3 + 2]!] === 0) continue
    spans.push(start, data[i * 3 + 1]!)
    if (matchStep(input, { step: step + 1, after: i, spans })) return true
    spans.length -= 2
  }
  return false
}
