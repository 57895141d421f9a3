import type { Payload, PayloadRequest } from 'payload'
import { sha256 } from '@/adapters/sha256'
import { DomainError } from '@/domain/errors'
import { readRevision } from '@/domain/review/read-revision'
import type { RevisionContent } from '@/domain/review/revision-content'

export interface OpenedRevision {
  readonly id: string
  readonly contentHash: string
  readonly content: RevisionContent
}

/**
 * Reads a sealed revision and recomputes its hash against what a record says of it.
 *
 * @throws DomainError `SEAL_BROKEN` (409) when it is gone, holds other bytes or another format.
 */
export async function openRevision(
  reader: { readonly payload: Payload; readonly req?: PayloadRequest },
  sealed: { readonly revision: string | null; readonly contentHash: string | null },
): Promise<OpenedRevision> {
  const { revision, contentHash } = sealed
  if (!revision || !contentHash) throw new DomainError('NOT_APPROVED')
  const stored = await reader.payload.db.findOne<{ id: string; content: string }>({
    collection: 'revisions',
    where: { id: { equals: revision } },
    ...(reader.req ? { req: reader.req } : {}),
  })
  if (!stored || sha256(stored.content) !== contentHash) {
    throw new DomainError('SEAL_BROKEN', { revision })
  }
  const content = readRevision(stored.content)
  if (!content) throw new DomainError('SEAL_BROKEN', { revision })
  return { id: revision, contentHash, content }
}
