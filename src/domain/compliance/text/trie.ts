/**
 * A multi-pattern automaton: a trie in a double array, walked from every position. It finds every
 * occurrence of every word, overlapping ones included, in text order; the cost of a position is bounded by
 * the longest word, so hostile text stays linear.
 */
export interface Trie {
  /** folded unit → alphabet class, 0 for a unit in no word. */
  readonly classOf: Uint16Array
  readonly base: Int32Array
  readonly check: Int32Array
  /** state → index of the word + 1, or 0. */
  readonly value: Int32Array
}

type Word = ArrayLike<number>

/** Builds the automaton over words given as sequences of units. Of equal words the first keeps its index. */
export function buildTrie(words: readonly Word[]): Trie {
  const classOf = new Uint16Array(65536)
  let classes = 0
  let units = 1
  for (const word of words) {
    units += word.length
    for (let i = 0; i < word.length; i++) if (classOf[word[i]!] === 0) classOf[word[i]!] = ++classes
  }
  const order = words.map((_, index) => index)
  order.sort((a, b) => compare(words[a]!, words[b]!, classOf) || a - b)
  return { classOf, ...pack({ words, order, classOf, capacity: units * 3 + classes * 8 + 16 }) }
}

function compare(a: Word, b: Word, classOf: Uint16Array): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return classOf[a[i]!]! - classOf[b[i]!]!
  return a.length - b.length
}

interface PackInput {
  readonly words: readonly Word[]
  /** Indices of the words, sorted by their classes. */
  readonly order: readonly number[]
  readonly classOf: Uint16Array
  readonly capacity: number
}

/** First-fit packing, breadth first; a node is a range of the sorted words and a depth. */
function pack({ words, order, classOf, capacity }: PackInput) {
  const base = new Int32Array(capacity)
  const check = new Int32Array(capacity).fill(-1)
  const value = new Int32Array(capacity)
  check[0] = 0
  // Nodes to place: from, to, depth, state.
  const queue: number[] = [0, order.length, 0, 0]
  const keys: number[] = []
  const starts: number[] = []
  let firstFree = 1
  for (let q = 0; q < queue.length; q += 4) {
    const to = queue[q + 1]!
    const depth = queue[q + 2]!
    const state = queue[q + 3]!
    let from = queue[q]!
    while (from < to && words[order[from]!]!.length === depth) {
      if (depth > 0 && value[state] === 0) value[state] = order[from]! + 1
      from++
    }
    if (from === to) continue
    keys.length = 0
    starts.length = 0
    for (let w = from; w < to; w++) {
      const key = classOf[words[order[w]!]![depth]!]!
      if (keys[keys.length - 1] === key) continue
      keys.push(key)
      starts.push(w)
    }
    while (check[firstFree] !== -1) firstFree++
    const offset = fit(check, keys, Math.max(0, firstFree - keys[0]!))
    base[state] = offset
    for (let k = 0; k < keys.length; k++) {
      check[offset + keys[k]!] = state
      queue.push(starts[k]!, starts[k + 1] ?? to, depth + 1, offset + keys[k]!)
    }
  }
  return { base, check, value }
}

/** The first offset at which all keys fall on free cells. */
function fit(check: Int32Array, keys: readonly number[], first: number): number {
  for (let offset = first; ; offset++) {
    let k = 0
    while (k < keys.length && check[offset + keys[k]!] === -1) k++
    if (k === keys.length) return offset
  }
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
  const { classOf, base, check, value } = trie
  const [from, to] = range
  const hits = new HitList(Math.max(8, (to - from) >> 1))
  const rootBase = base[0]!
  for (let i = from; i < to; i++) {
    let cls = classOf[codes[i]!]!
    if (cls === 0) continue
    let state = rootBase + cls
    if (check[state] !== 0) continue
    if (value[state] !== 0) hits.push(i, i + 1, value[state]! - 1)
    for (let j = i + 1; j < to; j++) {
      cls = classOf[codes[j]!]!
      if (cls === 0) break
      const next = base[state]! + cls
      if (check[next] !== state) break
      state = next
      if (value[state] !== 0) hits.push(i, j + 1, value[state]! - 1)
    }
  }
  return hits
}
