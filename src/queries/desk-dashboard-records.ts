import type { Where } from 'payload'
import type { ReviewRecord } from '@/domain/review/review-record'
import type { ReviewLevel } from '@/domain/review/stages'
import { toReviewRecord } from '@/use-cases/review/stored-record'
import type { PostRow } from './desk-post-list-rows'
import type { Reader } from './readable-post'

/**
 * The last record of one decision in each post's current round, by post id. The rows are ones the reader
 * may read already; the records say what reviewers wrote about them.
 */
export async function lastRecords(
  { payload }: Reader,
  rows: readonly Pick<PostRow, 'id' | 'round'>[],
  wanted: { readonly decision: 'approve' | 'return'; readonly level?: ReviewLevel },
): Promise<ReadonlyMap<string, ReviewRecord>> {
  if (rows.length === 0) return new Map()
  const rounds = new Map(rows.map(({ id, round }) => [id, round]))
  const where: Where = {
    and: [
      { post: { in: [...rounds.keys()] } },
      { decision: { equals: wanted.decision } },
      ...(wanted.level ? [{ level: { equals: wanted.level } }] : []),
    ],
  }
  const { docs } = await payload.db.find({
    collection: 'review-records',
    where,
    sort: 'seq',
    pagination: false,
  })
  return new Map(
    docs
      .map(toReviewRecord)
      .filter(({ post, round }) => rounds.get(post) === round)
      .map((record) => [record.post, record]),
  )
}

/** How many things a return asks for: its remarks in the text, and its comment. */
export const remarksIn = ({ annotations, comment }: ReviewRecord): number =>
  Math.max(1, (annotations?.length ?? 0) + (comment ? 1 : 0))
