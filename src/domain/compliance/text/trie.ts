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
   * Two numbers a state, side by side so that a step meets one line of the cache: where in `cells` its children begin;
   * and the number of the unit that leads to it (0 for a free place), with the index + 1 of the word that ends there
   * above `WORD_SHIFT`.
   */
  readonly cells: Int32Array
  /** A bit per hash of the numbers of two neighbouring units that begin a word; most places of a text end here. */
  readonly openings: Uint32Array
  /** number of a unit → index of the word that is this unit alone + 1, or 0. */
  readonly single: Uint16Array
}

type Word = ArrayLike<number>

/** Above these bits of a cell's second number stands the word; fewer than 65,536 words and units fit. */
export const WORD_SHIFT = 16
const UNIT_MASK = (1 << WORD_SHIFT) - 1
/** Bits of `openings`; small enough for the nearest cache. */
const OPENING_MASK = (1 << 17) - 1
const openingOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e35) ^ second) & OPENING_MASK

/** Builds the automaton over words given as sequences of units. Of equal words the first keeps its index. */
export function buildTrie(words: readonly Word[]): Trie {
  const { codeOf, cells } = buildDoubleArray(words)
  const openings = new Uint32Array((OPENING_MASK + 1) / 32)
  const single = new Uint16Array(65536)
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    const first = codeOf[word[0]!]!
    if (word.length === 1) single[first] ||= w + 1
    if (word.length < 2) continue
    const opening = openingOf(first, codeOf[word[1]!]!)
    openings[opening >> 5]! |= 1 << (opening & 31)
  }
  return { codeOf, cells, openings, single }
}

/** The state reached from a state by a unit, or 0. */
export function stateAfter({ codeOf, cells }: Trie, state: number, unit: number): number {
  const code = codeOf[unit]!
  const next = cells[state * 2]! / 2 + code
  return code !== 0 && (cells[next * 2 + 1]! & UNIT_MASK) === code ? next : 0
}

/** The index + 1 of the word that ends in a state, or 0. */
export const wordAt = ({ cells }: Trie, state: number): number =>
  cells[state * 2 + 1]! >>> WORD_SHIFT

/** A text as keys, and the number each key has among the units of the words. */
export interface Numbered {
  readonly keys: ArrayLike<number>
  readonly length: number
  readonly numberOf: Uint16Array
}

/** Every occurrence of every word, in order of start, then of length. */
export function scanTrie(trie: Trie, { keys, length, numberOf }: Numbered) {
  const { single, openings, cells } = trie
  const hits = new HitList(Math.max(8, length >> 1))
  let number = length > 0 ? numberOf[keys[0]!]! : 0
  for (let i = 0; i < length; i++) {
    const first = number
    number = i + 1 < length ? numberOf[keys[i + 1]!]! : 0
    if (first === 0) continue
    const alone = single[first]!
    if (alone !== 0) hits.push(i, i + 1, alone - 1)
    const opening = openingOf(first, number)
    if (number === 0 || ((openings[opening >> 5]! >>> (opening & 31)) & 1) === 0) continue
    // Words of two units and more that begin here; `stateAfter` written out, for speed. The root's children begin at 0.
    let base = cells[first * 2]!
    for (let j = i + 1; j < length; j++) {
      const code = numberOf[keys[j]!]!
      const next = base + code * 2
      const cell = cells[next + 1]!
      if (code === 0 || (cell & UNIT_MASK) !== code) break
      if (cell >>> WORD_SHIFT !== 0) hits.push(i, j + 1, (cell >>> WORD_SHIFT) - 1)
      base = cells[next]!
    }
  }
  return hits
}
