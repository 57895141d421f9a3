import type { Vocabulary } from './compile'
import type { PackedVocabulary } from './packed-vocabulary'
import { addOpening, emptyTrie, WORD_SHIFT, type Trie } from './text/trie-cells'

/** Lays the built-in vocabulary down; milliseconds even in a process that has run nothing yet. */
export function unpackVocabulary(packed: PackedVocabulary): Vocabulary {
  const kindOf = numbers(packed.kindOf)
  const words: string[] = new Array<string>(kindOf.length).fill('')
  const trie = layDown(packed, words)
  return {
    trie,
    words,
    partIds: new Map(packed.parts.split(' ').map((name, id) => [name, id])),
    kinds: packed.kinds.split(';').map((ids) => (ids === '' ? [] : ids.split(',').map(Number))),
    kindOf,
    terms: [...numbers(packed.terms)],
    allowed: [...numbers(packed.allowed)],
    jargon: [...numbers(packed.jargon)],
  }
}

/** A copy, so that it begins at a place fit for wider numbers. */
const numbers = (base64: string): Uint16Array =>
  new Uint16Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer)

/**
 * One walk over the sorted words: what a word shares with the one before it has its places already. Written flat,
 * because in a fresh process every call and every short string of an inner loop is felt.
 */
function layDown(packed: PackedVocabulary, words: string[]): Trie {
  const { units, nowhere } = packed
  const trie = emptyTrie(nowhere, units.length)
  const { cells, codeOf, single } = trie
  for (let i = 0; i < units.length; i++) codeOf[units.charCodeAt(i)] = i + 1
  const sorted = packed.words.split('\n')
  const entries = numbers(packed.entries)
  const bases = numbers(packed.bases)
  /** Places and units on the way from the root to the end of the word before; the root's place is 0. */
  const way = new Int32Array(256)
  const before = new Uint16Array(256)
  let nextBase = 0
  for (let w = 0; w < entries.length; w++) {
    const word = sorted[w]!
    const { length } = word
    let depth = 0
    while (depth < length && before[depth] === word.charCodeAt(depth)) depth++
    for (; depth < length; depth++) {
      const unit = word.charCodeAt(depth)
      const code = codeOf[unit]!
      const parent = way[depth]! * 2
      if (parent > 0 && cells[parent] === nowhere * 2) cells[parent] = bases[nextBase++]! * 2
      const place = cells[parent]! / 2 + code
      cells[place * 2] = nowhere * 2
      cells[place * 2 + 1] = code
      way[depth + 1] = place
      before[depth] = unit
      if (depth === 1) addOpening(trie, codeOf[word.charCodeAt(0)]!, code)
    }
    before[length] = 0
    const entry = entries[w]!
    words[entry] = word
    cells[way[length]! * 2 + 1]! |= (entry + 1) << WORD_SHIFT
    if (length === 1) single[codeOf[word.charCodeAt(0)]!] = entry + 1
  }
  return trie
}
