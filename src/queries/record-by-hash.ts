import type { Payload } from 'payload'
import { sha256 } from '@/adapters/sha256'
import { recordHash, type ReviewRecord } from '@/domain/review/review-record'
import { toReviewRecord } from '@/use-cases/review/stored-record'

export interface FoundRecord {
  readonly record: ReviewRecord
  /** The title of its post as it is now; empty when it has none. */
  readonly postTitle: string
  /** Whether what is stored still makes the hash it is known by. */
  readonly isIntact: boolean
}

/** One record by its fingerprint (64 hex digits); null when there is none. */
export async function recordByHash(payload: Payload, hash: string): Promise<FoundRecord | null> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null
  const stored = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'review-records',
    where: { hash: { equals: hash } },
  })
  if (!stored) return null
  const record = toReviewRecord(stored)
  const post = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'posts',
    where: { id: { equals: record.post } },
    select: { title: true },
  })
  return {
    record,
    postTitle: typeof post?.['title'] === 'string' ? post['title'] : '',
    isIntact: recordHash(record, sha256) === record.hash,
  }
}
