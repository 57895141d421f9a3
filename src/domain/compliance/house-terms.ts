import { hasRole, type Actor } from '@/domain/people/roles'

/**
 * 本院词表: what the house adds to the built-in tables. `forbidden` a word that breaks a rule, `exception` a wording
 * that is always allowed, `gloss` a term with its plain wording, `no-gloss` a built-in term that needs none here.
 */
export const TERM_KINDS = ['forbidden', 'exception', 'gloss', 'no-gloss'] as const
export type TermKind = (typeof TERM_KINDS)[number]

export interface HouseTerm {
  readonly kind: TermKind
  readonly word: string
  /** Of `forbidden` the id of a rule, of `gloss` the plain wording, else empty. */
  readonly detail: string
  /** Why it is here; may be empty. */
  readonly note: string
}

/** 宣传 and administrators keep the list; everyone else reads it. */
export const mayKeepTerms = (actor: Actor): boolean =>
  hasRole(actor, 'publicity') || hasRole(actor, 'admin')

/** Bounds of one list: rows, UTF-8 bytes of its text, and characters of a field. */
export const TERM_LIMITS = {
  rows: 2000,
  bytes: 200 * 1024,
  word: 40,
  plain: 60,
  note: 200,
} as const

/** What a person did to a list; the same change can be made to a newer version of it. */
export interface TermsChange {
  readonly added: readonly HouseTerm[]
  readonly removed: readonly HouseTerm[]
}

const ORDER = new Map(TERM_KINDS.map((kind, index) => [kind, index]))

/** By kind, then by word as code units, then by what is said of it: the order of the canonical text. */
export function compareTerms(a: HouseTerm, b: HouseTerm): number {
  return (
    (ORDER.get(a.kind) ?? 0) - (ORDER.get(b.kind) ?? 0) ||
    compare(a.word, b.word) ||
    compare(a.detail, b.detail) ||
    compare(a.note, b.note)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const rowKey = ({ kind, word, detail, note }: HouseTerm): string =>
  [kind, word, detail, note].join('\t')

/** The same row as far as a change is concerned: of one kind, about one word. */
export const termKey = ({ kind, word }: Pick<HouseTerm, 'kind' | 'word'>): string =>
  `${kind}\t${word}`

/** What leads from one list to another; a row with another detail or note is removed and added. */
export function termsBetween(
  before: readonly HouseTerm[],
  after: readonly HouseTerm[],
): TermsChange {
  const old = new Set(before.map(rowKey))
  const now = new Set(after.map(rowKey))
  return {
    added: after.filter((term) => !old.has(rowKey(term))),
    removed: before.filter((term) => !now.has(rowKey(term))),
  }
}

/** A list with a change made to it; what it adds takes the place of a row about the same word. */
export function withChange(
  terms: readonly HouseTerm[],
  { added, removed }: TermsChange,
): HouseTerm[] {
  const gone = new Set([...removed, ...added].map(termKey))
  return [...terms.filter((term) => !gone.has(termKey(term))), ...added].sort(compareTerms)
}
