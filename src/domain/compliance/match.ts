import {
  ENTRY,
  type Anchor,
  type CompiledPattern,
  type CompiledTerm,
  type Lexicon,
  type Starts,
} from './lexicon'
import type { PatternFlags } from './pattern-flags'
import type { Scanned } from './scan'
import type { TermMode } from './data/terms'
import { SENTENCE_FIELDS } from './text/structure'
import type { HitList } from './text/hit-list'

/** Something that may be a finding, before its context is looked at. Offsets are folded. */
export interface Candidate {
  readonly rule: string
  readonly code: string
  readonly mode: TermMode
  readonly start: number
  readonly end: number
  /** Flags of the pattern; 0 for a bare term. */
  readonly flags: PatternFlags
  /** Start and end of every part of a pattern. */
  readonly parts: readonly number[]
  /** Sentence, as an index into the structure, with its hits. */
  readonly sentence: { readonly index: number; readonly firstHit: number; readonly lastHit: number }
}

type SentenceRange = Candidate['sentence']

/** More findings of one sentence than this say nothing new; it keeps hostile texts cheap. */
const MAX_PER_SENTENCE = 60

/** Every term and every claim pattern, sentence by sentence. */
export function findCandidates({ structure, hits }: Scanned, lexicon: Lexicon): Candidate[] {
  const { sentences } = structure
  const { data, length } = hits
  const { terms, flags, kindOf, anchors, starts } = lexicon
  const { anchorOf, isAlone } = starts
  const out: Candidate[] = []
  const near = new Int32Array(starts.width)
  let hit = 0
  for (let index = 0; hit < length && index * SENTENCE_FIELDS < sentences.length; index++) {
    const end = sentences[index * SENTENCE_FIELDS + 1]!
    const firstHit = hit
    while (hit < length && data[hit * 3]! < end) hit++
    if (hit === firstHit) continue
    const most = out.length + MAX_PER_SENTENCE
    let sentence: SentenceRange | null = null
    for (let i = firstHit; i < hit && out.length < most; i++) {
      const entry = data[i * 3 + 2]!
      const kind = kindOf[entry]!
      const isTerm = (flags[entry]! & ENTRY.term) !== 0
      const start = anchorOf[kind]!
      const goesOn = start !== 0 && mayGoOn({ hits, kindOf, starts }, start - 1, [i, hit])
      if (!goesOn && !isTerm && (start === 0 || isAlone[start - 1] === 0)) continue
      const anchor = anchors[kind]!
      sentence ??= { index, firstHit, lastHit: hit }
      if (isTerm) addTerms(terms.get(entry)!, { data, sentence, out }, i)
      if (anchor) collect({ data, kindOf, starts, anchor, sentence, goesOn, near, out }, i)
    }
  }
  return out
}

interface LookInput {
  readonly hits: HitList
  readonly kindOf: Uint16Array
  readonly starts: Starts
}

/** Quick look ahead: does a word that may be a second step stand in reach? Mostly none does. */
function mayGoOn(
  { hits, kindOf, starts }: LookInput,
  anchor: number,
  [first, lastHit]: readonly [number, number],
): boolean {
  const { data } = hits
  const { second, width, reach, partsFrom, parts, groups } = starts
  const wanted = starts.secondGroups[anchor]!
  const row = anchor * width
  const end = data[first * 3 + 1]!
  const last = end + reach[anchor]!
  for (let at = first * 3 + 3; at < lastHit * 3; at += 3) {
    const start = data[at]!
    if (start > last) return false
    if (start < end) continue
    const kind = kindOf[data[at + 2]!]!
    if ((groups[kind]! & wanted) === 0) continue
    // `mayFill` written out, for speed.
    const lastPart = partsFrom[kind + 1]!
    for (let i = partsFrom[kind]!; i < lastPart; i++) {
      const part = parts[i]!
      if (((second[row + (part >> 5)]! >>> (part & 31)) & 1) !== 0) return true
    }
  }
  return false
}

interface TermInput {
  readonly data: Int32Array
  readonly sentence: SentenceRange
  readonly out: Candidate[]
}

function addTerms(terms: readonly CompiledTerm[], { data, sentence, out }: TermInput, i: number) {
  const start = data[i * 3]!
  const end = data[i * 3 + 1]!
  for (const { rule, code, mode } of terms)
    out.push({ rule, code, mode, start, end, flags: 0, parts: [], sentence })
}

interface AnchorInput {
  readonly data: Int32Array
  readonly kindOf: Uint16Array
  readonly starts: Starts
  readonly anchor: Anchor
  readonly sentence: SentenceRange
  readonly goesOn: boolean
  /** Room for a bit per part. */
  readonly near: Int32Array
  readonly out: Candidate[]
}

function collect(input: AnchorInput, first: number) {
  const { data, kindOf, starts, anchor, sentence, goesOn, near, out } = input
  const { alone, longer } = anchor
  const start = data[first * 3]!
  const end = data[first * 3 + 1]!
  for (const { rule, code, mode, flags } of alone)
    out.push({ rule, code, mode, start, end, flags, parts: [start, end], sentence })
  if (!goesOn) return
  noteNear(near, input, first)
  const spans: number[] = [start, end]
  for (let i = 0; i < longer.length; i++) {
    const pattern = longer[i]!
    if (!hasSecond(pattern, near)) continue
    spans.length = 2
    const step = { data, kindOf, starts, pattern, lastHit: sentence.lastHit, spans }
    if (!matchStep(step, 1, first)) continue
    const { rule, code, mode, flags } = pattern
    const parts = [...spans]
    out.push({ rule, code, mode, start, end: parts[parts.length - 1]!, flags, parts, sentence })
  }
}

/** Does a kind of words play one of the parts that a step's row has bits for? */
function mayFill({ steps, partsFrom, parts }: Starts, row: number, kind: number): boolean {
  const last = partsFrom[kind + 1]!
  for (let i = partsFrom[kind]!; i < last; i++) {
    const part = parts[i]!
    if (((steps[row + (part >> 5)]! >>> (part & 31)) & 1) !== 0) return true
  }
  return false
}

/** Notes the parts of the words that the widest gap of an anchor reaches, a bit each. */
function noteNear(
  near: Int32Array,
  { data, kindOf, starts, sentence }: AnchorInput,
  first: number,
) {
  const { partsFrom, parts, anchorOf, reach } = starts
  const end = data[first * 3 + 1]!
  const last = end + reach[anchorOf[kindOf[data[first * 3 + 2]!]!]! - 1]!
  near.fill(0)
  for (let i = first + 1; i < sentence.lastHit && data[i * 3]! <= last; i++) {
    if (data[i * 3]! < end) continue
    const kind = kindOf[data[i * 3 + 2]!]!
    for (let at = partsFrom[kind]!; at < partsFrom[kind + 1]!; at++)
      near[parts[at]! >> 5]! |= 1 << (parts[at]! & 31)
  }
}

/** Spares the search by steps: most patterns of a word fail at the second. */
function hasSecond({ second }: CompiledPattern, near: Int32Array): boolean {
  for (let i = 0; i < second.length; i++) {
    const part = second[i]!
    if (((near[part >> 5]! >>> (part & 31)) & 1) !== 0) return true
  }
  return false
}

interface StepInput {
  readonly data: Int32Array
  readonly kindOf: Uint16Array
  readonly starts: Starts
  readonly pattern: CompiledPattern
  readonly lastHit: number
  readonly spans: number[]
}

/** Fills the remaining steps; gaps bound the search to a few hits. */
function matchStep(input: StepInput, step: number, after: number): boolean {
  const { pattern, data, kindOf, starts, lastHit, spans } = input
  if (step === pattern.steps.length) return true
  const row = pattern.steps[step]!
  const from = spans[spans.length - 1]!
  const last = from + pattern.gap
  for (let i = after + 1; i < lastHit; i++) {
    const start = data[i * 3]!
    if (start > last) return false
    if (start < from || !mayFill(starts, row, kindOf[data[i * 3 + 2]!]!)) continue
    spans.push(start, data[i * 3 + 1]!)
    if (matchStep(input, step + 1, i)) return true
    spans.length -= 2
  }
  return false
}
