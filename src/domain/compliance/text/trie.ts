import { buildDoubleArray } from './double-array'
import { HitList } from './hit-list'

/**
 * A multi-pattern automaton: a trie laid out as a double array and walked from the few places where a word can
 * begin. It finds every occurrence of every word, overlapping ones included, in text order; the cost of a
 * place is bounded by the longest word, so hostile text stays linear. States are numbers, 0 is the root.
 */
export interface Trie {
  /** unit → its number among the units of the words, 0 for a unit of no word. */
  readonly codeOf: Uint16Array
  /**
   * Two numbers a state: where its children begin, doubled, plus 1 where a word ends; and its parent + 1 (0 for a
   * free place).
   */
  readonly cells: Int32Array
  /** state → index of the word that ends there + 1, or 0. */
  readonly words: Int32Array
  /** A bit per hash of two neighbouring units that begin a word; most places of a text end here. */
  readonly openings: Uint32Array
  /** unit → index of the word that is this unit alone + 1, or 0. */
  readonly single: Uint16Array
}

type Word = ArrayLike<number>

/** Bits of `openings`; small enough for the nearest cache. */
const OPENING_MASK = (1 << 17) - 1
const openingOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e35) ^ second) & OPENING_MASK

/** Builds the automaton over words given as sequences of units. Of equal words the first keeps its index. */
export function buildTrie(words: readonly Word[]): Trie {
  const openings = new Uint32Array((OPENING_MASK + 1) / 32)
  const single = new Uint16Array(65536)
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    if (word.length === 1) single[word[0]!] ||= w + 1
    if (word.length < 2) continue
    const opening = openingOf(word[0]!, word[1]!)
    openings[opening >> 5]! |= 1 << (opening & 31)
  }
  return { ...buildDoubleArray(words), openings, single }
}

/** The state reached from a state by a unit, or 0. */
export function stateAfter({ codeOf, cells }: Trie, state: number, unit: number): number {
  const code = codeOf[unit]!
  const next = (cells[state * 2]! >> 1) + code
  return code !== 0 && cells[next * 2 + 1] === state + 1 ? next : 0
}

/** Every occurrence of every word in `codes[from..to)`, in order of start, then of length. */
export function scanTrie(trie: Trie, codes: ArrayLike<number>, range: readonly [number, number]) {
  const { single, openings, codeOf, cells, words } = trie
  const [from, to] = range
  const hits = new HitList(Math.max(8, (to - from) >> 1))
  let unit = from < to ? codes[from]! : 0
  for (let i = from; i < to; i++) {
    const first = unit
    const alone = single[first]!
    if (alone !== 0) hits.push(i, i + 1, alone - 1)
    if (i + 1 === to) break
    unit = codes[i + 1]!
    const opening = openingOf(first, unit)
    if (((openings[opening >> 5]! >>> (opening & 31)) & 1) === 0) continue
    // Words of two units and more that begin here; `stateAfter` written out, for speed. The root's children begin at 0.
    let state = codeOf[first]!
    if (state === 0) continue
    let cell = cells[state * 2]!
    for (let j = i + 1; j < to; j++) {
      const code = codeOf[codes[j]!]!
      const next = (cell >> 1) + code
      if (code === 0 || cells[next * 2 + 1] !== state + 1) break
      state = next
      cell = cells[state * 2]!
      if ((cell & 1) === 1) hits.push(i, j + 1, words[state]! - 1)
    }
  }
  return hits
}
