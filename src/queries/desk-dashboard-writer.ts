import type { Where } from 'payload'
import type { ReviewLevel } from '@/domain/review/stages'
import { requireActor } from '@/platform/actor'
import { lastRecords, remarksIn } from './desk-dashboard-records'
import { ROW_FIELDS, toPostRows, type PostRow } from './desk-post-list-rows'
import type { Reader } from './readable-post'

/** Why a post came back: who sent it back at which level, and what they wrote. */
export interface ReturnNote {
  readonly name: string
  readonly level: ReviewLevel
  readonly comment: string
  readonly remarks: number
  /** ISO 8601. */
  readonly at: string
}

export interface WriterCard extends PostRow {
  readonly returned: ReturnNote | null
}

export interface WriterDesk {
  /** Returned ones first, then drafts, then what is on its way, then what went out last. */
  readonly cards: readonly WriterCard[]
  readonly total: number
}

const MOST = { returned: 12, drafts: 6, moving: 12, out: 3 } as const

const RETURNED: Where = {
  and: [{ stage: { equals: 'draft' } }, { outcome: { equals: 'returned' } }],
}
const UNSENT: Where = {
  and: [
    { stage: { equals: 'draft' } },
    { or: [{ outcome: { exists: false } }, { outcome: { not_equals: 'returned' } }] },
  ],
}
const MOVING: Where = { stage: { in: ['first_review', 'final_review', 'approved'] } }
const OUT: Where = { stage: { in: ['published', 'offline'] } }

/** 我的稿件: what this person is the author of, what needs them first. */
export async function writerDesk(reader: Reader): Promise<WriterDesk> {
  const { payload, user } = reader
  const mine: Where = { author: { equals: requireActor(reader).id } }
  const read = async (where: Where, limit: number): Promise<object[]> => {
    const { docs } = await payload.find({
      collection: 'posts',
      where: { and: [mine, where] },
      sort: '-updatedAt',
      limit,
      pagination: false,
      select: ROW_FIELDS,
      depth: 0,
      user,
      overrideAccess: false,
    })
    return docs
  }
  const groups = await Promise.all([
    read(RETURNED, MOST.returned),
    read(UNSENT, MOST.drafts),
    read(MOVING, MOST.moving),
    read(OUT, MOST.out),
  ])
  const { totalDocs: total } = await payload.count({
    collection: 'posts',
    where: mine,
    user,
    overrideAccess: false,
  })
  const rows = await toPostRows(payload, groups.flat())
  return { cards: await withReturns(reader, rows), total }
}

async function withReturns(reader: Reader, rows: readonly PostRow[]): Promise<WriterCard[]> {
  const returned = rows.filter(({ outcome, stage }) => stage === 'draft' && outcome === 'returned')
  const records = await lastRecords(reader, returned, { decision: 'return' })
  return rows.map((row) => {
    const record = row.stage === 'draft' ? records.get(row.id) : undefined
    return {
      ...row,
      returned: record
        ? {
            name: record.actorName,
            level: record.level === 'final' ? 'final' : 'first',
            comment: record.comment ?? '',
            remarks: remarksIn(record),
            at: record.at,
          }
        : null,
    }
  })
}
