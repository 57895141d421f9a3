import type { Payload, PayloadRequest } from 'payload'
import { sha256 } from '@/adapters/sha256'
import { DomainError } from '@/domain/errors'
import type { FindingsSheet } from '@/domain/findings/findings-sheet'

/**
 * Reads the findings sheet of a sealed revision and recomputes its hash against what a record says of it. Null
 * for a round from before there were sheets.
 *
 * @throws DomainError `SEAL_BROKEN` (409) when it is gone or holds other bytes.
 */
export async function openFindings(
  reader: { readonly payload: Payload; readonly req?: PayloadRequest },
  sealed: { readonly revision: string | null; readonly findingsHash: string | null },
): Promise<FindingsSheet | null> {
  const { revision, findingsHash } = sealed
  if (!revision || !findingsHash) return null
  const stored = await reader.payload.db.findOne<{ id: string; findings?: string | null }>({
    collection: 'revisions',
    where: { id: { equals: revision } },
    ...(reader.req ? { req: reader.req } : {}),
  })
  const canonical = stored?.findings ?? ''
  if (sha256(canonical) !== findingsHash) throw new DomainError('SEAL_BROKEN', { revision })
  return JSON.parse(canonical) as FindingsSheet
}
