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

interface Node {
  readonly children: Map<number, Node>
  value: number
}

/** Builds the automaton over words given as sequences of units. Duplicate words keep the first index. */
export function buildTrie(words: readonly ArrayLike<number>[]): Trie {
  const classOf = new Uint16Array(65536)
  let classes = 0
  const root: Node = { children: new Map(), value: 0 }
  let nodes = 1
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    let node = root
    for (let i = 0; i < word.length; i++) {
      const unit = word[i]!
      if (classOf[unit] === 0) classOf[unit] = ++classes
      const cls = classOf[unit]!
      let next = node.children.get(cls)
      if (!next) {
        next = { children: new Map(), value: 0 }
        node.children.set(cls, next)
        nodes++
      }
      node = next
    }
    if (node.value === 0) node.value = w + 1
  }
  return { classOf, ...pack(root, { nodes, classes }) }
}

/** First-fit packing; children of the widest nodes are placed while the arrays are still empty. */
function pack(root: Node, size: { nodes: number; classes: number }) {
  const capacity = size.nodes * 4 + size.classes * 8 + 16
  const base = new Int32Array(capacity)
  const check = new Int32Array(capacity).fill(-1)
  const value = new Int32Array(capacity)
  check[0] = 0
  const queue: [Node, number][] = [[root, 0]]
  let firstFree = 1
  for (let q = 0; q < queue.length; q++) {
    const [node, state] = queue[q]!
    if (node.children.size === 0) continue
    const keys = [...node.children.keys()].sort((a, b) => a - b)
    while (check[firstFree] !== -1) firstFree++
    let offset = Math.max(0, firstFree - keys[0]!)
    while (keys.some((key) => check[offset + key] !== -1)) offset++
    base[state] = offset
    for (const key of keys) {
      const child = node.children.get(key)!
      check[offset + key] = state
      value[offset + key] = child.value
      queue.push([child, offset + key])
    }
  }
  return { base, check, value }
}

/** Flat growing list of (start, end, word) found in a text. */
export class HitList {
  data = new Int32Array(1536)
  length = 0

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
  const hits = new HitList()
  const [from, to] = range
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
