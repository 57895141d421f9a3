import type { Where } from 'payload'
import { exclusionOf, mayDecideLevel } from '@/domain/review/eligibility'
import type { ReviewLevel } from '@/domain/review/stages'
import { idOf } from '@/platform/actor'
import { activeReviewersOf } from './active-reviewers'
import { lastRecords } from './desk-dashboard-records'
import { ROW_FIELDS, toPostRows, type PostRow } from './desk-post-list-rows'
import type { Reader } from './readable-post'
import { reviewQueue, type QueueEntry } from './review-queue'

/** A review that has gone over its time, and who could end it. */
export interface LateReview extends PostRow {
  readonly level: ReviewLevel
  /** Names of those who may decide it. */
  readonly people: readonly string[]
}

/** A post the leader sent back. */
export interface CameBack extends PostRow {
  readonly by: string
  readonly comment: string
  /** ISO 8601. */
  readonly at: string
}

export interface OfficerDesk {
  readonly queue: readonly QueueEntry[]
  readonly queueTotal: number
  /** In first review, but written or edited by this person. */
  readonly forColleagues: number
  readonly late: readonly LateReview[]
  readonly lateTotal: number
  readonly scheduled: readonly PostRow[]
  readonly scheduledToday: number
  readonly toPublish: readonly PostRow[]
  readonly toPublishTotal: number
  readonly cameBack: readonly CameBack[]
}

const AT_MOST = 8
const RETURNED_LOOKED_AT = 40

/** The publicity desk today. */
export async function officerDesk(reader: Reader): Promise<OfficerDesk> {
  const [queue, inFirst, late, scheduled, toPublish, cameBack] = await Promise.all([
    reviewQueue(reader, { level: 'first', page: 1, limit: AT_MOST }),
    reader.payload.count({ collection: 'posts', where: { stage: { equals: 'first_review' } } }),
    lateReviews(reader),
    posts(reader, { where: approved(true), sort: 'publishAt', limit: 30 }),
    posts(reader, { where: approved(false), sort: 'waitingSince', limit: AT_MOST }),
    cameBackFromLeader(reader),
  ])
  const today = endOfToday(reader.now)
  return {
    queue: queue.docs,
    queueTotal: queue.totalDocs,
    forColleagues: Math.max(0, inFirst.totalDocs - queue.totalDocs),
    late: late.rows,
    lateTotal: late.total,
    scheduled: scheduled.rows.slice(0, AT_MOST),
    scheduledToday: scheduled.rows.filter(
      ({ publishAt }) => publishAt !== null && publishAt < today,
    ).length,
    toPublish: toPublish.rows,
    toPublishTotal: toPublish.total,
    cameBack,
  }
}

const approved = (isScheduled: boolean): Where => ({
  and: [{ stage: { equals: 'approved' } }, { publishAt: { exists: isScheduled } }],
})

/** Midnight in China (UTC+8 without summer time) after `now`, ISO 8601. */
export function endOfToday(now: Date): string {
  const shifted = new Date(now.getTime() + 8 * 3_600_000)
  shifted.setUTCHours(24, 0, 0, 0)
  return new Date(shifted.getTime() - 8 * 3_600_000).toISOString()
}

interface Wanted {
  readonly where: Where
  readonly sort: string
  readonly limit: number
}

async function posts({ payload, user }: Reader, wanted: Wanted) {
  const { docs, totalDocs } = await payload.find({
    collection: 'posts',
    ...wanted,
    select: { ...ROW_FIELDS, editors: true, firstReviewer: true },
    depth: 0,
    user,
    overrideAccess: false,
  })
  return { rows: await toPostRows(payload, docs), docs, total: totalDocs }
}

async function lateReviews(reader: Reader) {
  const { rows, docs, total } = await posts(reader, {
    where: {
      and: [
        { stage: { in: ['first_review', 'final_review'] } },
        { dueAt: { less_than: reader.now.toISOString() } },
      ],
    },
    sort: 'dueAt',
    limit: AT_MOST,
  })
  const reviewers = rows.length > 0 ? await activeReviewersOf(reader.payload) : []
  const late = rows.map((row, index): LateReview => {
    const level = row.stage === 'first_review' ? 'first' : 'final'
    const { editors, firstReviewer } = docs[index] ?? {}
    const writers = {
      author: row.author.id,
      editors: (editors ?? []).flatMap((editor) => idOf(editor) ?? []),
    }
    const people = reviewers.filter(
      (one) =>
        mayDecideLevel(one, level) &&
        one.id !== idOf(firstReviewer) &&
        exclusionOf(one.id, writers, { firstApproval: null, writers: null }) === null,
    )
    return { ...row, level, people: people.map(({ name }) => name) }
  })
  return { rows: late, total }
}

async function cameBackFromLeader(reader: Reader): Promise<CameBack[]> {
  const { rows } = await posts(reader, {
    where: { and: [{ stage: { equals: 'draft' } }, { outcome: { equals: 'returned' } }] },
    sort: '-updatedAt',
    limit: RETURNED_LOOKED_AT,
  })
  const records = await lastRecords(reader, rows, { decision: 'return', level: 'final' })
  return rows
    .flatMap((row): CameBack[] => {
      const record = records.get(row.id)
      if (!record) return []
      return [{ ...row, by: record.actorName, comment: record.comment ?? '', at: record.at }]
    })
    .slice(0, AT_MOST)
}
