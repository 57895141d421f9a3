import type { Payload } from 'payload'
import { DEFAULT_HOURS, dueAt, type ReviewHours } from '@/domain/review/due'
import { exclusionOf, mayDecideLevel } from '@/domain/review/eligibility'
import type { PostHistory, Writers } from '@/domain/review/fold-records'
import type { ReviewLevel } from '@/domain/review/stages'
import { activeReviewersOf } from './active-reviewers'
import { peopleByIds, type Person } from './people-names'

/** Who would decide a level that began now, and by when (ISO 8601). */
export interface NextReviewers {
  readonly level: ReviewLevel
  readonly people: readonly Person[]
  readonly dueAt: string
}

export interface Upcoming {
  readonly level: ReviewLevel
  readonly writers: Writers
  readonly history: Pick<PostHistory, 'firstApproval' | 'writers'>
  readonly isUrgent: boolean
  readonly now: Date
  /** Somebody who will have decided the level before and so cannot decide this one. */
  readonly besides?: string
}

export async function nextReviewers(payload: Payload, upcoming: Upcoming): Promise<NextReviewers> {
  const { level, writers, history, isUrgent, now, besides } = upcoming
  const free = (await activeReviewersOf(payload)).filter(
    (reviewer) =>
      mayDecideLevel(reviewer, level) &&
      reviewer.id !== besides &&
      !exclusionOf(reviewer.id, writers, history),
  )
  const people = await peopleByIds(
    payload,
    free.map(({ id }) => id),
  )
  const hours = await readHours(payload)
  return {
    level,
    people: free.flatMap(({ id }) => people.get(id) ?? []),
    dueAt: dueAt(now, level, { hours, isUrgent }).toISOString(),
  }
}

async function readHours(payload: Payload): Promise<ReviewHours> {
  const settings = await payload.db.findGlobal<{
    firstReviewHours?: number
    finalReviewHours?: number
    urgentReviewHours?: number
  }>({ slug: 'desk-settings' })
  return {
    first: settings.firstReviewHours ?? DEFAULT_HOURS.first,
    final: settings.finalReviewHours ?? DEFAULT_HOURS.final,
    urgent: settings.urgentReviewHours ?? DEFAULT_HOURS.urgent,
  }
}
