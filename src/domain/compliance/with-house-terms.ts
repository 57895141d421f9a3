import { createPlainTables } from '@/domain/readability/plain-tables'
import { words, type CheckerTables } from './compile'
import type { TermMode } from './data/terms'
import { foldedWord } from './folded-word'
import { houseRules } from './house-rules'
import type { HouseTerm } from './house-terms'
import { createCharacterTables } from './text/character-tables'

/**
 * The tables with a house's own words in them. A forbidden word is found even where the built-in tables except that
 * very word; longer exceptions still win, as everywhere. A gloss takes the place of the built-in one of its term.
 */
export function withHouseTerms(tables: CheckerTables, terms: readonly HouseTerm[]): CheckerTables {
  if (terms.length === 0) return tables
  const { fold } = createCharacterTables()
  const keysOf = (...kinds: readonly HouseTerm['kind'][]) =>
    new Set(
      terms.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => foldedWord(word, fold)),
    )
  const forbidden = keysOf('forbidden')
  const reglossed = keysOf('gloss', 'no-gloss')
  const kept = words(tables.allowed).filter((word) => !forbidden.has(foldedWord(word, fold)))
  const modes = new Map(houseRules(tables).map(({ id, mode }) => [id, mode]))
  return {
    ...tables,
    terms: [...tables.terms, ...groupsOf(terms, modes)],
    allowed: [...kept, ...wordsOf(terms, 'exception')].join(' '),
    glosses: {
      added: terms
        .filter(({ kind }) => kind === 'gloss')
        .map(({ word, detail }) => ({
          term: word,
          plain: detail,
          isAbbreviation: /^[\x21-\x7e]+$/.test(word),
        })),
      dropped: new Set(
        createPlainTables()
          .terms.map(({ term }) => term)
          .filter((term) => reglossed.has(foldedWord(term, fold))),
      ),
    },
  }
}

const wordsOf = (terms: readonly HouseTerm[], kind: HouseTerm['kind']): string[] =>
  terms.filter((term) => term.kind === kind).map(({ word }) => word)

function groupsOf(
  terms: readonly HouseTerm[],
  modes: ReadonlyMap<string, TermMode>,
): CheckerTables['terms'] {
  return terms.flatMap(({ kind, word, detail: rule }) => {
    const mode = kind === 'forbidden' ? modes.get(rule) : undefined
    return mode ? [{ rule, mode, words: word }] : []
  })
}
