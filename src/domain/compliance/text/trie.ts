/**
 * A multi-pattern automaton: a trie whose edges lie in one open hash table, walked from the few places where
 * a word can begin. It finds every occurrence of every word, overlapping ones included, in text order; the
 * cost of a place is bounded by the longest word, so hostile text stays linear. It is built in one pass over
 * the words, without sorting, because every process that checks a text has to build it first.
 */
export interface Trie {
  /** Edges, EDGE numbers each: from state, unit, to state, index of the word that ends there + 1 (or 0). */
  readonly edges: Int32Array
  /** A bit per hash of two neighbouring units that begin a word; most places of a text end here. */
  readonly openings: Uint32Array
  /** unit → index of the word that is this unit alone + 1, or 0. */
  readonly single: Uint16Array
}

type Word = ArrayLike<number>

const EDGE = 4
const EMPTY = -1
/** Bits of `openings`; small enough for the nearest cache. */
const OPENING_MASK = (1 << 17) - 1
const openingOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e35) ^ second) & OPENING_MASK
const slotOf = (state: number, unit: number, mask: number) => {
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ unit, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** Builds the automaton over words given as sequences of units. Of equal words the first keeps its index. */
export function buildTrie(words: readonly Word[]): Trie {
  let units = 0
  for (const word of words) units += word.length
  let slots = 64
  while (slots < units * 2) slots *= 2
  const trie: Trie = {
    edges: new Int32Array(slots * EDGE).fill(EMPTY),
    openings: new Uint32Array((OPENING_MASK + 1) / 32),
    single: new Uint16Array(65536),
  }
  let states = 1
  for (let w = 0; w < words.length; w++) states = addWord(trie, words[w]!, { index: w, states })
  return trie
}

interface Adding {
  readonly index: number
  /** States so far. */
  readonly states: number
}

/** Adds one word and returns the number of states then. */
function addWord({ edges, openings, single }: Trie, word: Word, { index, states }: Adding): number {
  const { length } = word
  if (length === 1) single[word[0]!] ||= index + 1
  if (length < 2) return states
  const opening = openingOf(word[0]!, word[1]!)
  openings[opening >> 5]! |= 1 << (opening & 31)
  const mask = edges.length / EDGE - 1
  let count = states
  let state = 0
  let at = 0
  for (let i = 0; i < length; i++) {
    const unit = word[i]!
    let slot = slotOf(state, unit, mask)
    while (edges[slot * EDGE] !== EMPTY && !isEdge(edges, slot, { state, unit }))
      slot = (slot + 1) & mask
    at = slot * EDGE
    if (edges[at] === EMPTY) {
      edges[at] = state
      edges[at + 1] = unit
      edges[at + 2] = count++
      edges[at + 3] = 0
    }
    state = edges[at + 2]!
  }
  if (edges[at + 3] === 0) edges[at + 3] = index + 1
  return count
}

const isEdge = (
  edges: Int32Array,
  slot: number,
  { state, unit }: { state: number; unit: number },
) => edges[slot * EDGE] === state && edges[slot * EDGE + 1] === unit

/** Where in `edges` the edge from a state by a unit lies, or -1. The state it leads to is two behind. */
export function edgeFrom({ edges }: Trie, state: number, unit: number): number {
  const mask = edges.length / EDGE - 1
  let at = slotOf(state, unit, mask) * EDGE
  while (edges[at] !== EMPTY) {
    if (edges[at] === state && edges[at + 1] === unit) return at
    at = (at + EDGE) & (mask * EDGE + EDGE - 1)
  }
  return -1
}

/** Flat growing list of (start, end, word) found in a text. */
export class HitList {
  data: Int32Array
  length = 0

  constructor(capacity: number) {
    this.data = new Int32Array(capacity * 3)
  }

  push(start: number, end: number, word: number) {
    const at = this.length * 3
    if (at + 3 > this.data.length) {
      const grown = new Int32Array(this.data.length * 2)
      grown.set(this.data)
      this.data = grown
    }
    this.data[at] = start
    this.data[at + 1] = end
    this.data[at + 2] = word
    this.length++
  }
}

/** Every occurrence of every word in `codes[from..to)`, in order of start, then of length. */
export function scanTrie(trie: Trie, codes: ArrayLike<number>, range: readonly [number, number]) {
  const { single, openings } = trie
  const [from, to] = range
  const hits = new HitList(Math.max(8, (to - from) >> 1))
  for (let i = from; i < to; i++) {
    const first = codes[i]!
    const alone = single[first]!
    if (alone !== 0) hits.push(i, i + 1, alone - 1)
    if (i + 1 === to) break
    const opening = openingOf(first, codes[i + 1]!)
    if (((openings[opening >> 5]! >> (opening & 31)) & 1) === 1)
      walk(trie, codes, { at: i, to, hits })
  }
  return hits
}

interface Walk {
  readonly at: number
  readonly to: number
  readonly hits: HitList
}

/** Words of two units and more that begin at a place. */
function walk(trie: Trie, codes: ArrayLike<number>, { at, to, hits }: Walk) {
  const { edges } = trie
  let state = 0
  for (let j = at; j < to; j++) {
    const edge = edgeFrom(trie, state, codes[j]!)
    if (edge < 0) return
    state = edges[edge + 2]!
    const word = edges[edge + 3]!
    if (j > at && word !== 0) hits.push(at, j + 1, word - 1)
  }
}
