import { deepStrictEqual } from 'node:assert'
import { describe, expect, it } from 'vitest'
import { DEFAULT_TABLES } from '@/domain/compliance/compile'
import { compileTables, unpackCompiled } from '@/domain/compliance/compiled'
import { COMPILED_TABLES } from '@/domain/compliance/data/compiled-tables'
import { createCharacterTables } from '@/domain/compliance/text/character-tables'
import { scanTrie } from '@/domain/compliance/text/trie'
import { createPlainTables } from '@/domain/readability/plain-tables'

const unpacked = unpackCompiled(COMPILED_TABLES)

/** As `deepStrictEqual`, without its picture of a megabyte that differs. */
function areEqual(actual: unknown, expected: unknown): boolean {
  try {
    deepStrictEqual(actual, expected)
    return true
  } catch {
    return false
  }
}

describe('the tables that come compiled with the program', () => {
  it('are those of the sources; else run `node scripts/with-tsx.mjs scripts/pack-tables.ts`', () => {
    const jargon = createPlainTables().terms.map(({ term }) => term)
    const compiled = compileTables(DEFAULT_TABLES, createCharacterTables(), jargon)
    const differing = (['characters', 'lexicon', 'evasion'] as const).flatMap((half) =>
      Object.entries(compiled[half])
        .filter(([name, value]) => !areEqual(unpacked[half][name as never], value))
        .map(([name]) => `${half}.${name}`),
    )
    expect(differing).toEqual([])
  })

  it('find every one of their words', () => {
    const { trie, words } = unpacked.lexicon
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
