import { describe, expect, it } from 'vitest'
import { DEFAULT_TABLES, gatherVocabulary } from '@/domain/compliance/compile'
import { packVocabulary } from '@/domain/compliance/pack-vocabulary'
import { PACKED_VOCABULARY } from '@/domain/compliance/data/packed-vocabulary'
import { createCharacterTables } from '@/domain/compliance/text/character-tables'
import { scanTrie } from '@/domain/compliance/text/trie'
import { unpackVocabulary } from '@/domain/compliance/unpack-vocabulary'
import { createPlainTables } from '@/domain/readability/plain-tables'

const gathered = gatherVocabulary(
  DEFAULT_TABLES,
  createCharacterTables(),
  createPlainTables().terms.map(({ term }) => term),
)

describe('the vocabulary that comes with the program', () => {
  it('is that of the tables; else run `node scripts/with-tsx.mjs scripts/pack-vocabulary.ts`', () => {
    // Compared as a whole: a difference would print a quarter of a megabyte.
    expect(JSON.stringify(packVocabulary(gathered)) === JSON.stringify(PACKED_VOCABULARY)).toBe(
      true,
    )
  })

  it('unpacks to what was gathered', () => {
    const { trie, ...unpacked } = unpackVocabulary(PACKED_VOCABULARY)
    const { trie: built, ...rest } = gathered
    expect(unpacked).toEqual(rest)
    expect(trie.codeOf).toEqual(built.codeOf)
    expect(trie.openings).toEqual(built.openings)
    expect(trie.single).toEqual(built.single)
    expect(trie.cells.length).toBe(built.cells.length)
  })

  it('finds every one of its words', () => {
    const { trie, words } = unpackVocabulary(PACKED_VOCABULARY)
    const lost = words.filter((word, entry) => {
      const keys = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))
      const { data, length } = scanTrie(trie, {
        keys,
        length: keys.length,
        numberOf: trie.codeOf,
      })
      return !Array.from({ length }, (_, i) => data[i * 3 + 2]).includes(entry)
    })
    expect(lost).toEqual([])
  })
})
