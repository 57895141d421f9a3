import { sha256 } from '@/adapters/sha256'
import { mayKeepTerms, TERM_LIMITS } from '@/domain/compliance/house-terms'
import { printTerms, type TermsProblem } from '@/domain/compliance/house-terms-text'
import { readHouseTerms } from '@/domain/compliance/read-house-terms'
import { DomainError } from '@/domain/errors'
import type { Actor } from '@/domain/people/roles'
import { freshActor, requireActor } from '@/platform/actor'
import { serialise, withTransaction, type Tx } from '@/platform/database/with-transaction'
import { termsInForce, termsVersion, type TermsInForce } from '@/queries/house-terms'
import type { Desk } from '../posts/on-post'

export interface TermsToSave {
  /** The whole list as TSV. */
  readonly terms: string
  /** The version it was made from; 0 for the first. */
  readonly base: number
  /** Why. */
  readonly note: string
}

export interface SavedTerms extends TermsInForce {
  /** False when the list in force says exactly this already. */
  readonly isNew: boolean
}

/** More problems than a person corrects at once are not sent. */
const SHOWN_PROBLEMS = 200

/**
 * 保存词表: a new version of the house's words, in force from the next check on. Sheets of findings that were sealed
 * with an older version, and the approvals that rest on them, stay as they are. An older version is restored by
 * saving its text again; no version is ever changed.
 *
 * @throws DomainError `NOT_YOU` (403) unless publicity or admin, `TERMS_INVALID` (422) with `problems` by line,
 * `COMMENT_REQUIRED` (422) without a note, `TERMS_CHANGED` (409) when `base` is not the version in force.
 */
export async function saveTerms(desk: Desk, { terms, base, note }: TermsToSave) {
  requireTermsKeeper(requireActor(desk))
  const { text, termsHash } = canonicalTerms(terms)
  const why = note.trim()
  if (why === '') throw new DomainError('COMMENT_REQUIRED', { field: 'note' })
  if (why.length > TERM_LIMITS.note) throw new DomainError('BAD_REQUEST', { field: 'note' })
  const { payload, user } = desk
  return serialise('checker-terms', () =>
    withTransaction(
      payload,
      async (tx): Promise<SavedTerms> => {
        const actor = await freshActor(desk, tx.req)
        requireTermsKeeper(actor)
        const head = await termsInForce({ payload, req: tx.req })
        if (head.termsHash === termsHash) return { ...head, isNew: false }
        if (head.version !== base) throw await changed(tx, head)
        const version = base + 1
        const savedAt = desk.now.toISOString()
        await payload.db.create({
          collection: 'checker-terms',
          data: {
            version,
            terms: text,
            termsHash,
            note: why,
            savedBy: actor.id,
            savedByName: actor.name,
            savedAt,
            createdAt: savedAt,
            updatedAt: savedAt,
          },
          req: tx.req,
        })
        return { version, termsHash, isNew: true }
      },
      { user, capability: true },
    ),
  )
}

/** @throws DomainError `NOT_YOU` (403). */
export function requireTermsKeeper(actor: Actor): void {
  if (!mayKeepTerms(actor)) throw new DomainError('NOT_YOU', { action: 'terms' })
}

/**
 * A list in its one form, with its hash.
 *
 * @throws DomainError `TERMS_INVALID` (422) with `problems` by line.
 */
export function canonicalTerms(given: string) {
  const { terms, problems } = readHouseTerms(given)
  if (problems.length > 0) throw new DomainError('TERMS_INVALID', { problems: shown(problems) })
  const text = printTerms(terms)
  return { terms, text, termsHash: sha256(text) }
}

const shown = (problems: readonly TermsProblem[]) => problems.slice(0, SHOWN_PROBLEMS)

async function changed({ req }: Tx, { version }: TermsInForce): Promise<DomainError> {
  const { savedByName, savedAt } = await termsVersion({ payload: req.payload, req }, version)
  return new DomainError('TERMS_CHANGED', { version, savedByName, savedAt })
}
