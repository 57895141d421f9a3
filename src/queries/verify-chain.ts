import type { Payload } from 'payload'
import { sha256 } from '@/adapters/sha256'
import { checkChain, GENESIS_HASH } from '@/domain/review/review-record'
import { toReviewRecord } from '@/use-cases/review/stored-record'

export interface ChainReport {
  readonly ok: boolean
  readonly checked: number
  readonly head: string
  /** `seq` of the first record that does not hold. */
  readonly brokenAt?: number
}

const PAGE = 500

/** Recomputes the whole chain, page by page, so that its length is no matter of memory. */
export async function verifyChain(payload: Payload): Promise<ChainReport> {
  let seq = 0
  let hash = GENESIS_HASH
  let checked = 0
  for (;;) {
    const { docs } = await payload.db.find({
      collection: 'review-records',
      where: { seq: { greater_than: seq } },
      sort: 'seq',
      limit: PAGE,
      pagination: false,
    })
    if (docs.length === 0) return { ok: true, checked, head: hash }
    const records = docs.map(toReviewRecord)
    const report = checkChain(records, { seq, hash }, sha256)
    checked += report.checked
    if (!report.ok) return { ok: false, checked, head: report.head, brokenAt: report.brokenAt }
    hash = report.head
    seq += records.length
  }
}
