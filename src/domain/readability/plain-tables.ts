import { LEVEL_ONE_CHARACTERS } from './data/common-characters'
import { ACUPOINT_JARGON } from './data/acupoint-jargon'
import { AILMENT_JARGON } from './data/ailment-jargon'
import { CLINIC_ABBREVIATIONS } from './data/clinic-abbreviations'
import { CLINIC_JARGON } from './data/clinic-jargon'
import { DEPARTMENT_ABBREVIATIONS, DEPARTMENT_JARGON } from './data/department-jargon'
import { HOSPITAL_ABBREVIATIONS, HOSPITAL_JARGON } from './data/hospital-jargon'
import { ABBREVIATIONS, JARGON } from './data/jargon'
import { PHARMACY_JARGON } from './data/pharmacy-jargon'
import { PROCEDURE_JARGON } from './data/procedure-jargon'
import { SPECIALTY_JARGON } from './data/specialty-jargon'

export interface JargonTerm {
  readonly term: string
  /** Empty for a word that everybody knows and that holds a term: 妊娠期糖尿病. */
  readonly plain: string
  readonly isAbbreviation: boolean
}

/** What plain-language checks need, compiled once. */
export interface PlainTables {
  readonly terms: readonly JargonTerm[]
  /** Abbreviations, in small letters, with the plain word the tables give for each. */
  readonly shortNames: ReadonlyMap<string, string>
  /** 1 for every character of level 1 of 通用规范汉字表. */
  readonly isCommon: Uint8Array
}

/** Everyday words around a term. */
const EVERYDAY = ['妊娠期糖尿病', '妊娠糖尿病', '妊娠纹']

function parse(table: string, isAbbreviation: boolean, into: JargonTerm[]) {
  for (const line of table.split('\n')) {
    const at = line.indexOf('=')
    if (at > 0) into.push({ term: line.slice(0, at), plain: line.slice(at + 1), isAbbreviation })
  }
}

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
    jargon:
      JARGON +
      DEPARTMENT_JARGON +
      SPECIALTY_JARGON +
      CLINIC_JARGON +
      PHARMACY_JARGON +
      AILMENT_JARGON +
      PROCEDURE_JARGON +
      HOSPITAL_JARGON +
      ACUPOINT_JARGON,
    abbreviations:
      ABBREVIATIONS + DEPARTMENT_ABBREVIATIONS + CLINIC_ABBREVIATIONS + HOSPITAL_ABBREVIATIONS,
  },
  { added, dropped }: GlossChanges = NO_CHANGES,
): PlainTables {
  const isCommon = new Uint8Array(65536)
  for (let i = 0; i < LEVEL_ONE_CHARACTERS.length; i++)
    isCommon[LEVEL_ONE_CHARACTERS.charCodeAt(i)] = 1
  const all: JargonTerm[] = []
  parse(tables.jargon, false, all)
  const firstShort = all.length
  parse(tables.abbreviations, true, all)
  const shortNames = new Map<string, string>()
  const note = ({ term, plain, isAbbreviation }: JargonTerm) => {
    if (isAbbreviation && !dropped.has(term)) shortNames.set(term.toLowerCase(), plain)
  }
  for (let i = firstShort; i < all.length; i++) note(all[i]!)
  added.forEach(note)
  for (const term of EVERYDAY) all.push({ term, plain: '', isAbbreviation: false })
  // A term that is to be known stays in its place, or a shorter one inside it would be underlined.
  const isSaidAnew = new Set(added.map(({ term }) => term))
  const kept = all
    .filter(({ term }) => !isSaidAnew.has(term))
    .map((one) => (dropped.has(one.term) ? { ...one, plain: '' } : one))
  return { terms: kept.concat(added), shortNames, isCommon }
}

/** The short plain word that explains a term where it stands near, or ''; a piece of the term itself explains nothing. */
export function nearbyWord({ term, plain }: JargonTerm): string {
  const comma = plain.indexOf('，')
  const word = (comma < 0 ? plain : plain.slice(0, comma)).replace(/[“”]/g, '').toLowerCase()
  return word.length >= 2 && word.length <= 6 && !term.includes(word) ? word : ''
}
