import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { compileLexicon, gatherVocabulary, type CheckerTables } from './compile'
import { createEvasionTables, type EvasionTables } from './evasion'
import type { Lexicon } from './lexicon'
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

/**
 * As the repository holds it (`data/compiled-tables.ts`), in base64. Both steps back are the runtime's own compiled
 * code, which a fresh process need not warm up, and V8 reads what any older V8 has written.
 */
export const packCompiled = (compiled: Compiled): string =>
  deflateRawSync(serialize(compiled), { level: 9 }).toString('base64')

export const unpackCompiled = (packed: string): Compiled =>
  // Written by `packCompiled` from the very type; a test holds the file to the tables.
  deserialize(inflateRawSync(Buffer.from(packed, 'base64'))) as Compiled
