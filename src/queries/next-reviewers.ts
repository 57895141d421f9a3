import type { Payload } from 'payload'
import { dueAt } from '@/domain/review/due'
import { exclusionOf, mayDecideLevel } from '@/domain/review/eligibility'
import type { PostHistory, Writers } from '@/domain/review/fold-records'
import type { ReviewLevel } from '@/domain/review/stages'
import { reviewHours } from '@/use-cases/review/review-hours'
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
  const hours = await reviewHours({ payload })
  return {
    level,
    people: free.flatMap(({ id }) => people.get(id) ?? []),
    dueAt: dueAt(now, level, { hours, isUrgent }).toISOString(),
  }
}
