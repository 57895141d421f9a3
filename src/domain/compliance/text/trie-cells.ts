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
  readonly single: Int32Array
}

/** Above these bits of a cell's second number stands the word: room for 16,383 units and 262,143 words. */
export const WORD_SHIFT = 14
export const UNIT_MASK = (1 << WORD_SHIFT) - 1
export const MAX_WORDS = 2 ** (32 - WORD_SHIFT) - 1
/** Bits of `openings`; small enough for the nearest cache. */
const OPENING_MASK = (1 << 17) - 1
export const openingOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e35) ^ second) & OPENING_MASK

/** A trie without words: room for its cells (see `buildDoubleArray`), every place free. */
export function emptyTrie(nowhere: number, units: number): Trie {
  const cells = new Int32Array((nowhere + units + 1) * 2)
  // A walk begins at the place of its first unit without asking whether any word begins so.
  for (let place = 1; place <= units; place++) cells[place * 2] = nowhere * 2
  return {
    codeOf: new Uint16Array(65536),
    cells,
    openings: new Uint32Array((OPENING_MASK + 1) / 32),
    single: new Int32Array(units + 1),
  }
}

/** Notes that a word begins with these two units, given by their numbers. */
export function addOpening({ openings }: Trie, first: number, second: number) {
  const opening = openingOf(first, second)
  openings[opening >> 5]! |= 1 << (opening & 31)
}
