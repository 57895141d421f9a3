import { compileLexicon, gatherVocabulary, type CheckerTables } from './compile'
import { createEvasionTables, type EvasionTables } from './evasion'
import type { Lexicon } from './lexicon'
import { unpack } from './packed'
import type { CharacterTables } from './text/character-tables'

/** All that is derived from the words and patterns of the tables. */
export interface Compiled {
  readonly lexicon: Lexicon
  readonly evasion: EvasionTables
}

/** Compiles tables; `jargon` are the terms of plain language. Some hundred milliseconds in a fresh process. */
export function compileTables(
  tables: CheckerTables,
  characters: CharacterTables,
  jargon: readonly string[],
): Compiled {
  const lexicon = compileLexicon(gatherVocabulary(tables, characters, jargon), tables)
  return { lexicon, evasion: createEvasionTables(lexicon) }
}

/** Of `data/compiled-tables.ts`, written from the very type; a test holds the file to the tables. */
export const unpackCompiled = (packed: string): Compiled => unpack(packed) as Compiled
