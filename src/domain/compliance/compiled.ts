import { compileLexicon, gatherVocabulary, type CheckerTables } from './compile'
import { createEvasionTables, type EvasionTables } from './evasion'
import type { Lexicon } from './lexicon'
import { pack, unpack } from './packed'
import type { CharacterTables } from './text/character-tables'

/** All that is derived from the words and patterns of the tables, and the characters they are read by. */
export interface Compiled {
  readonly characters: CharacterTables
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
  return { characters, lexicon, evasion: createEvasionTables(lexicon) }
}

/** Words as one string, a fifth of the time that as many strings take to be read; and how far each character moves. */
type Packed = Omit<Compiled, 'lexicon'> & {
  readonly lexicon: Omit<Lexicon, 'words'> & { readonly words: string }
}

/** No word holds it. */
const BETWEEN_WORDS = '\n'

/** For `data/compiled-tables.ts`. */
export const packCompiled = ({ characters, lexicon, evasion }: Compiled): string =>
  pack({
    characters: { ...characters, fold: characters.fold.map((folded, unit) => folded - unit) },
    lexicon: { ...lexicon, words: lexicon.words.join(BETWEEN_WORDS) },
    evasion,
  } satisfies Packed)

/** Of `data/compiled-tables.ts`, written from the very type; a test holds the file to the tables. */
export function unpackCompiled(packed: string): Compiled {
  const { characters, lexicon, evasion } = unpack(packed) as Packed
  const { fold, kind } = characters
  for (let unit = 0; unit < fold.length; unit++) fold[unit]! += unit
  return {
    characters: { fold, kind },
    lexicon: { ...lexicon, words: lexicon.words.split(BETWEEN_WORDS) },
    evasion,
  }
}
