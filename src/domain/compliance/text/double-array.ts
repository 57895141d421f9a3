import { emptyTrie, MAX_WORDS, UNIT_MASK, WORD_SHIFT, type Trie } from './trie-cells'

type Word = ArrayLike<number>

/** After a longer search than this for a family the next one begins where it ended. */
const LONG_SEARCH = 24

/** A trie of linked nodes, as the words come; node 0 is the root. */
interface Nodes {
  readonly code: Uint16Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  readonly word: Int32Array
  count: number
}

/**
 * Lays the trie of the words out as a double array: the child of a state by a code stands `code` places behind
 * the state's base, and names that code. No two states have one base, so that the code tells whose child it is. No
 * sorting and no hashing, because every process builds it.
 *
 * @throws RangeError when there are more words, or different units in them, than a cell can name
 */
export function buildDoubleArray(words: readonly Word[]): Trie {
  if (words.length > MAX_WORDS) throw new RangeError(`${words.length} words, at most ${MAX_WORDS}`)
  const codeOf = new Uint16Array(65536)
  const { nodes, codes } = linked(words, codeOf)
  if (codes > UNIT_MASK) throw new RangeError(`${codes} different units, at most ${UNIT_MASK}`)
  return { ...laidOut(nodes, codes), codeOf }
}

function linked(words: readonly Word[], codeOf: Uint16Array) {
  let room = 1
  for (let w = 0; w < words.length; w++) room += words[w]!.length
  const nodes: Nodes = {
    code: new Uint16Array(room),
    firstChild: new Int32Array(room),
    nextSibling: new Int32Array(room),
    word: new Int32Array(room),
    count: 1,
  }
  /** code → child of the root: it has too many for a list. */
  const roots = new Int32Array(65537)
  let codes = 0
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    if (word.length === 0) continue
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const code = (codeOf[word[i]!] ||= ++codes)
      node = node === 0 ? (roots[code] ||= addChild(nodes, 0, code)) : childOf(nodes, node, code)
    }
    nodes.word[node] ||= w + 1
  }
  return { nodes, codes }
}

function childOf(nodes: Nodes, parent: number, code: number): number {
  for (let child = nodes.firstChild[parent]!; child !== 0; child = nodes.nextSibling[child]!)
    if (nodes.code[child] === code) return child
  return addChild(nodes, parent, code)
}

function addChild(nodes: Nodes, parent: number, code: number): number {
  const node = nodes.count++
  nodes.code[node] = code
  nodes.nextSibling[node] = nodes.firstChild[parent]!
  nodes.firstChild[parent] = node
  return node
}

/** Gives every node a place: large families first, while there is room, the many single children into the gaps. */
function laidOut(nodes: Nodes, codes: number): Trie {
  const { code, firstChild, nextSibling, word, count } = nodes
  const places = new Places(nodes, codes)
  const bases = new Int32Array(count)
  for (const [least, most] of FAMILIES)
    for (let node = 1; node < count; node++) {
      const first = firstChild[node]!
      if (first === 0) continue
      const size = familySize(nodes, first)
      if (size >= least && size <= most) bases[node] = places.settle(first, size === 1)
    }
  // Where a state without children looks for them: behind all places, where no code stands.
  const nowhere = places.last + 1
  // A base and the highest code behind it stay inside, so that a step needs no check of bounds.
  const trie = emptyTrie(nowhere, codes)
  const { cells } = trie
  const placeOf = new Int32Array(count)
  for (let node = 0; node < count; node++) {
    const place = placeOf[node]!
    const isLeaf = firstChild[node] === 0
    const base = isLeaf && node > 0 ? nowhere : bases[node]!
    cells[place * 2] = base * 2
    cells[place * 2 + 1]! |= word[node]! << WORD_SHIFT
    for (let child = firstChild[node]!; child !== 0; child = nextSibling[child]!) {
      placeOf[child] = base + code[child]!
      cells[placeOf[child]! * 2 + 1] = code[child]!
    }
  }
  return trie
}

/** Smallest and largest number of children settled together. */
const FAMILIES: readonly (readonly [number, number])[] = [
  [6, Infinity],
  [2, 5],
  [1, 1],
]

function familySize({ nextSibling }: Nodes, first: number): number {
  let size = 1
  for (let child = nextSibling[first]!; child !== 0; child = nextSibling[child]!) size++
  return size
}

/** The places of a double array while it grows. The first ones belong to the root, whose base is 0. */
class Places {
  last: number
  /** A taken place → one behind it, with no free place between; 0 for a free place. */
  private next: Int32Array
  /** code → no place before this one is for a lone child of that code: what was taken, or a base, stays so. */
  private readonly tried: Int32Array
  /** Few free places before this one: where the search for a family begins. */
  private loose: number
  /** 1 for every base; the root's is 0. */
  private isBase: Uint8Array

  constructor(
    private readonly nodes: Nodes,
    private readonly codes: number,
  ) {
    this.next = new Int32Array(nodes.count * 2 + codes)
    this.isBase = new Uint8Array(this.next.length)
    this.isBase[0] = 1
    this.last = codes
    this.tried = new Int32Array(codes + 1)
    this.loose = codes + 1
  }

  /** Takes a place for every child of the list and gives the base. */
  settle(first: number, isOnly: boolean): number {
    const { code, nextSibling } = this.nodes
    const base = isOnly ? this.baseForOne(first) : this.baseForFamily(first)
    for (let child = first; child !== 0; child = nextSibling[child]!) {
      const place = base + code[child]!
      if (place >= this.next.length) this.grow(place)
      if (place > this.last) this.last = place
      this.next[place] = place + 1
    }
    this.isBase[base] = 1
    return base
  }

  private baseForOne(child: number): number {
    const code = this.nodes.code[child]!
    let at = this.freeFrom(Math.max(this.codes + 1, this.tried[code]!))
    while (this.isBase[at - code] === 1) at = this.freeFrom(at + 1)
    this.tried[code] = at
    return at - code
  }

  /** The first free place from one on; what it passes it passes in one step the next time. */
  private freeFrom(from: number): number {
    const { next } = this
    let at = from
    // Behind the array nothing is taken.
    while (next[at]! > 0) at = next[at]!
    for (let passed = from; passed !== at;) {
      const behind = next[passed]!
      next[passed] = at
      passed = behind
    }
    return at
  }

  private baseForFamily(first: number): number {
    const lead = this.nodes.code[first]!
    const from = this.loose
    let at = from
    while (!this.fits(at - lead, first)) at++
    if (at - from > LONG_SEARCH) this.loose = at
    return at - lead
  }

  private fits(base: number, first: number): boolean {
    if (this.isBase[base] === 1) return false
    const { code, nextSibling } = this.nodes
    for (let child = first; child !== 0; child = nextSibling[child]!) {
      const place = base + code[child]!
      if (place <= this.codes || this.next[place]! > 0) return false
    }
    return true
  }

  private grow(place: number) {
    const next = new Int32Array(place * 2)
    const isBase = new Uint8Array(place * 2)
    next.set(this.next)
    isBase.set(this.isBase)
    this.next = next
    this.isBase = isBase
  }
}
