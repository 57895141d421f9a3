import type { TermMode } from './data/terms'
import type { PatternFlags } from './pattern-flags'
import type { Trie } from './text/trie'

export interface CompiledTerm {
  readonly rule: string
  readonly code: string
  readonly mode: TermMode
}

export interface CompiledPattern {
  readonly rule: string
  readonly mode: TermMode
  /** The part of `rule` before the hyphen. */
  readonly code: string
  /** For each step, the row of `Starts.steps` with the parts that may fill it. */
  readonly steps: readonly number[]
  /** The parts that may fill the second step; none where there is no second. */
  readonly second: readonly number[]
  readonly gap: number
  readonly flags: PatternFlags
}

/** The patterns that may begin with a kind of word. */
export interface Anchor {
  readonly alone: readonly CompiledPattern[]
  readonly longer: readonly CompiledPattern[]
}

/** Words, parts and patterns compiled into one automaton. An entry is a word, by its number. */
export interface Lexicon {
  readonly trie: Trie
  /** entry → the word, folded. */
  readonly words: readonly string[]
  readonly partIds: ReadonlyMap<string, number>
  /** What the scan needs of each entry, as bits of ENTRY. */
  readonly flags: Uint8Array
  /** entry → kind: entries that play the same parts are of one kind; 0 for those that play none. */
  readonly kindOf: Uint16Array
  /** kind → ids of the parts it plays. */
  readonly kinds: readonly (readonly number[])[]
  /** What the entries with `ENTRY.term` mean alone. */
  readonly terms: ReadonlyMap<number, readonly CompiledTerm[]>
  /** Index of the jargon term of the entries with `ENTRY.jargon`. */
  readonly jargon: ReadonlyMap<number, number>
  /** kind → the patterns that may begin with it. */
  readonly anchors: readonly (Anchor | null)[]
  readonly starts: Starts
}

/**
 * What a look at a word and the words behind it needs before anything else, in flat arrays: one word in six may begin
 * a pattern, and one in thirteen of those does.
 */
export interface Starts {
  /** kind → number of its anchor + 1, 0 for a kind that begins nothing. */
  readonly anchorOf: Uint16Array
  /** anchor → the widest gap of its longer patterns. */
  readonly reach: Int16Array
  /** anchor → 1 when it has patterns of one step. */
  readonly isAlone: Uint8Array
  /** anchor × width + part / 32 → a bit for every part that may be a second step. */
  readonly second: Int32Array
  /** Step row + part / 32 → a bit for every part that may fill the step. */
  readonly steps: Int32Array
  readonly width: number
  /** kind → where its parts begin in `parts`; they end where those of the next begin. */
  readonly partsFrom: Uint16Array
  /** The parts of all kinds, one kind after another. */
  readonly parts: Uint16Array
  /** kind → a bit for every group (part mod 32) that its parts lie in; most looks end here. */
  readonly groups: Int32Array
  /** anchor → the same of the parts that may be a second step. */
  readonly secondGroups: Int32Array
}

/** Bits of `Lexicon.flags`. */
export const ENTRY = {
  allowed: 1,
  open: 2,
  jargon: 4,
  watched: 8,
  term: 16,
  silencing: 32,
  arguing: 64,
} as const

/** True when a word plays a part. */
export const playsPart = (
  { kinds, kindOf }: Pick<Lexicon, 'kinds' | 'kindOf'>,
  entry: number,
  part: number,
): boolean => kinds[kindOf[entry]!]!.includes(part)

/** Ids of named parts; a name the tables do not know is left out. */
export const partsNamed = ({ partIds }: Pick<Lexicon, 'partIds'>, names: readonly string[]) =>
  names.flatMap((name) => partIds.get(name) ?? [])
