import { buildDoubleArray } from './double-array'
import { HitList } from './hit-list'
import { addOpening, openingOf, UNIT_MASK, WORD_SHIFT, type Trie } from './trie-cells'

export type { Trie } from './trie-cells'

type Word = ArrayLike<number>

/** Builds the automaton over words given as sequences of units. Of equal words the first keeps its index. */
export function buildTrie(words: readonly Word[]): Trie {
  const trie = buildDoubleArray(words)
  const { codeOf, single } = trie
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    const first = codeOf[word[0]!]!
    if (word.length === 1) single[first] ||= w + 1
    if (word.length > 1) addOpening(trie, first, codeOf[word[1]!]!)
  }
  return trie
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
