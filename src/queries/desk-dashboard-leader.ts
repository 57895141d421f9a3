import { lastRecords } from './desk-dashboard-records'
import { ROW_FIELDS, toPostRows, type PostRow } from './desk-post-list-rows'
import type { Reader } from './readable-post'
import { reviewQueue } from './review-queue'

/** A post that waits for the final review, with what the first reviewer said. */
export interface FinalEntry extends PostRow {
  readonly firstReviewer: string
  readonly comment: string
  readonly dismissals: number
  readonly isOverdue: boolean
}

export interface LeaderDesk {
  readonly entries: readonly FinalEntry[]
  readonly total: number
}

const AT_MOST = 20

/** 待您终审: only what this person may decide, soonest due first. */
export async function leaderDesk(reader: Reader): Promise<LeaderDesk> {
  const { payload, user } = reader
  const queue = await reviewQueue(reader, { level: 'final', page: 1, limit: AT_MOST })
  if (queue.docs.length === 0) return { entries: [], total: queue.totalDocs }
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { in: queue.docs.map(({ post }) => post) } },
    select: ROW_FIELDS,
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  })
  const rows = new Map((await toPostRows(payload, docs)).map((row) => [row.id, row]))
  const records = await lastRecords(reader, [...rows.values()], {
    decision: 'approve',
    level: 'first',
  })
  const entries = queue.docs.flatMap(({ post, overdue }): FinalEntry[] => {
    const row = rows.get(post)
    if (!row) return []
    const record = records.get(post)
    return [
      {
        ...row,
        firstReviewer: record?.actorName ?? '',
        comment: record?.comment ?? '',
        dismissals: record?.dismissals?.length ?? 0,
        isOverdue: overdue,
      },
    ]
  })
  return { entries, total: queue.totalDocs }
}
