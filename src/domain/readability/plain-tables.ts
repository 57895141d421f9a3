import type { CharacterTables } from '@/domain/compliance/text/character-tables'
import { buildTrie, type Trie } from '@/domain/compliance/text/trie'
import { LEVEL_ONE_CHARACTERS } from './data/common-characters'
import { ABBREVIATIONS, JARGON } from './data/jargon'

export interface JargonTerm {
  readonly term: string
  readonly plain: string
  readonly isAbbreviation: boolean
}

/** What plain-language checks need, compiled once. */
export interface PlainTables {
  readonly terms: readonly JargonTerm[]
  readonly trie: Trie
  /** 1 for every character of level 1 of 通用规范汉字表. */
  readonly isCommon: Uint8Array
}

const parse = (table: string, isAbbreviation: boolean): JargonTerm[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [term, plain] = line.split('=') as [string, string]
      return { term, plain, isAbbreviation }
    })

/** Terms of the given tables (`term=plain` lines), compiled. */
export function createPlainTables(
  { fold }: CharacterTables,
  tables: { readonly jargon: string; readonly abbreviations: string } = {
    jargon: JARGON,
    abbreviations: ABBREVIATIONS,
  },
): PlainTables {
  const terms = [...parse(tables.jargon, false), ...parse(tables.abbreviations, true)]
  const isCommon = new Uint8Array(65536)
  for (const character of LEVEL_ONE_CHARACTERS) isCommon[character.charCodeAt(0)] = 1
  const units = terms.map(({ term }) =>
    Uint16Array.from({ length: term.length }, (_, i) => fold[term.charCodeAt(i)]!),
  )
  return { terms, trie: buildTrie(units), isCommon }
}
