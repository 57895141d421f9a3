import type { Payload, PayloadRequest } from 'payload'
import {
  mayKeepTerms,
  termsBetween,
  type HouseTerm,
  type TermsChange,
} from '@/domain/compliance/house-terms'
import { printTerms, readTermRows } from '@/domain/compliance/house-terms-text'
import { DomainError } from '@/domain/errors'
import { requireActor } from '@/platform/actor'
import type { Reader } from './readable-post'

/** Read inside a transaction when there is one. */
export interface TermsReader {
  readonly payload: Payload
  readonly req?: PayloadRequest
}

/** Which version of the word list is in force; version 0 is none. */
export interface TermsInForce {
  readonly version: number
  readonly termsHash: string
}

interface StoredTerms extends TermsInForce {
  readonly id: string
  readonly terms: string
  readonly note: string
  readonly savedByName: string
  readonly savedAt: string
}

/** A version as people see it. `savedAt` is ISO 8601, empty for version 0. */
export interface TermsVersion extends TermsInForce {
  readonly note: string
  readonly savedByName: string
  readonly savedAt: string
  readonly terms: readonly HouseTerm[]
  /** The list as TSV. */
  readonly text: string
}

export interface CurrentTerms extends TermsVersion {
  readonly mayEdit: boolean
}

export interface TermsHistoryEntry extends Omit<TermsVersion, 'terms' | 'text'> {
  readonly rows: number
  /** Against the version before. */
  readonly change: TermsChange
}

const NONE = { version: 0, termsHash: '', note: '', savedByName: '', savedAt: '' }

/** One indexed row without its text: asked at every check. */
export async function termsInForce({ payload, req }: TermsReader): Promise<TermsInForce> {
  const { docs } = await payload.db.find<StoredTerms>({
    collection: 'checker-terms',
    sort: '-version',
    limit: 1,
    pagination: false,
    select: { version: true, termsHash: true },
    ...(req ? { req } : {}),
  })
  const [head] = docs
  return head ? { version: head.version, termsHash: head.termsHash } : { version: 0, termsHash: '' }
}

/** @throws DomainError `NOT_FOUND` (404); version 0 is the empty list. */
export async function termsVersion(
  { payload, req }: TermsReader,
  version: number,
): Promise<TermsVersion> {
  if (version === 0) return { ...NONE, terms: [], text: printTerms([]) }
  const stored = await payload.db.findOne<StoredTerms>({
    collection: 'checker-terms',
    where: { version: { equals: version } },
    ...(req ? { req } : {}),
  })
  if (!stored) throw new DomainError('NOT_FOUND')
  return toVersion(stored)
}

const rowsOf = (text: string): HouseTerm[] => readTermRows(text).rows.map(({ term }) => term)

const toVersion = ({
  version,
  termsHash,
  note,
  savedByName,
  savedAt,
  terms,
}: StoredTerms): TermsVersion => ({
  version,
  termsHash,
  note,
  savedByName,
  savedAt,
  terms: rowsOf(terms),
  text: terms,
})

/** The list in force, for anyone signed in. */
export async function currentTerms({ payload, user }: Reader): Promise<CurrentTerms> {
  const actor = requireActor({ user })
  const { version } = await termsInForce({ payload })
  return { ...(await termsVersion({ payload }, version)), mayEdit: mayKeepTerms(actor) }
}

/** The versions, newest first, each with what it changed. Pages count from one. */
export async function termsHistory(
  { payload, user }: Reader,
  { page, limit }: { readonly page: number; readonly limit: number },
): Promise<{ readonly docs: readonly TermsHistoryEntry[]; readonly totalDocs: number }> {
  requireActor({ user })
  const { version: totalDocs } = await termsInForce({ payload })
  const newest = totalDocs - (page - 1) * limit
  const { docs } = await payload.db.find<StoredTerms>({
    collection: 'checker-terms',
    where: {
      and: [
        { version: { less_than_equal: newest } },
        { version: { greater_than_equal: newest - limit } },
      ],
    },
    sort: '-version',
    limit: limit + 1,
    pagination: false,
  })
  const versions = docs.map(toVersion)
  return {
    totalDocs,
    docs: versions.slice(0, limit).map(({ terms, text: _, ...entry }, index) => ({
      ...entry,
      rows: terms.length,
      change: termsBetween(versions[index + 1]?.terms ?? [], terms),
    })),
  }
}
