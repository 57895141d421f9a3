import { LEVEL_ONE_CHARACTERS } from './data/common-characters'
import { CLINIC_ABBREVIATIONS } from './data/clinic-abbreviations'
import { CLINIC_JARGON } from './data/clinic-jargon'
import { DEPARTMENT_ABBREVIATIONS, DEPARTMENT_JARGON } from './data/department-jargon'
import { ABBREVIATIONS, JARGON } from './data/jargon'
import { SPECIALTY_JARGON } from './data/specialty-jargon'

export interface JargonTerm {
  readonly term: string
  readonly plain: string
  readonly isAbbreviation: boolean
}

/** What plain-language checks need, compiled once. */
export interface PlainTables {
  readonly terms: readonly JargonTerm[]
  /** For each term, the short plain word that explains it where it stands near, or ''. */
  readonly nearby: readonly string[]
  /** Abbreviations, in small letters, with the plain word the tables give for each. */
  readonly shortNames: ReadonlyMap<string, string>
  /** 1 for every character of level 1 of 通用规范汉字表. */
  readonly isCommon: Uint8Array
}

const parse = (table: string, isAbbreviation: boolean): JargonTerm[] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [term, plain] = line.split('=') as [string, string]
      return { term, plain, isAbbreviation }
    })

/** Terms that are explained otherwise, or no more, than the tables say. */
export interface GlossChanges {
  readonly added: readonly JargonTerm[]
  /** Terms of the tables, written as there. */
  readonly dropped: ReadonlySet<string>
}

const NO_CHANGES: GlossChanges = { added: [], dropped: new Set() }

/** Terms of the given tables (`term=plain` lines), changed, and the common characters. */
export function createPlainTables(
  tables: { readonly jargon: string; readonly abbreviations: string } = {
    jargon: JARGON + DEPARTMENT_JARGON + SPECIALTY_JARGON + CLINIC_JARGON,
    abbreviations: ABBREVIATIONS + DEPARTMENT_ABBREVIATIONS + CLINIC_ABBREVIATIONS,
  },
  { added, dropped }: GlossChanges = NO_CHANGES,
): PlainTables {
  const isCommon = new Uint8Array(65536)
  for (let i = 0; i < LEVEL_ONE_CHARACTERS.length; i++)
    isCommon[LEVEL_ONE_CHARACTERS.charCodeAt(i)] = 1
  const terms = [...parse(tables.jargon, false), ...parse(tables.abbreviations, true)]
    .filter(({ term }) => !dropped.has(term))
    .concat(added)
  const shortNames = new Map(
    terms
      .filter(({ isAbbreviation }) => isAbbreviation)
      .map(({ term, plain }) => [term.toLowerCase(), plain]),
  )
  return { terms, nearby: terms.map(nearbyWord), shortNames, isCommon }
}

function nearbyWord({ plain }: JargonTerm): string {
  const comma = plain.indexOf('，')
  const word = (comma < 0 ? plain : plain.slice(0, comma)).replace(/[“”]/g, '').toLowerCase()
  return word.length >= 2 && word.length <= 6 ? word : ''
}
