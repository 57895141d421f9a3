import type { Payload, PayloadRequest } from 'payload'
import { sha256 } from '@/adapters/sha256'
import { DomainError } from '@/domain/errors'
import { foldRecords, type PostHistory } from '@/domain/review/fold-records'
import { recordHash, type ReviewRecord } from '@/domain/review/review-record'
import { toReviewRecord } from './stored-record'

export interface LoadedHistory {
  readonly records: readonly ReviewRecord[]
  readonly history: PostHistory
}

/**
 * The records of one post in their order, each recomputed, and what they add up to.
 *
 * @throws DomainError `SEAL_BROKEN` (409) when a record does not have its own hash.
 */
export async function loadHistory(
  reader: { readonly payload: Payload; readonly req?: PayloadRequest },
  post: string,
): Promise<LoadedHistory> {
  const { docs } = await reader.payload.db.find({
    collection: 'review-records',
    where: { post: { equals: post } },
    sort: 'seq',
    limit: 0,
    pagination: false,
    ...(reader.req ? { req: reader.req } : {}),
  })
  const records = docs.map(toReviewRecord)
  for (const record of records) {
    if (record.hash !== recordHash(record, sha256)) {
      throw new DomainError('SEAL_BROKEN', { record: record.seq })
    }
  }
  return { records, history: foldRecords(records) }
}
