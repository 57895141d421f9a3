import { DomainError } from '@/domain/errors'
import { hasRole, type Actor } from '@/domain/people/roles'
import type { PostHistory, Writers } from './fold-records'
import type { ReviewLevel } from './stages'

/** Why somebody who holds the role may not decide this round. */
export type ExclusionReason = 'author' | 'editor' | 'decided_before'

/** Of a round: who wrote its sealed text, and who has decided already. */
type Judgeable = Pick<PostHistory, 'firstApproval' | 'writers'>

const NO_ROUND_YET: Judgeable = { firstApproval: null, writers: null }

const ROLE_OF_LEVEL = { first: 'publicity', final: 'leader' } as const

/** The reason why `user` may not decide this level of the round, or null. The role is another question. */
export function exclusionOf(
  user: string,
  writers: Writers,
  history: Judgeable,
): ExclusionReason | null {
  const sealed = history.writers
  if (user === writers.author || user === sealed?.author) return 'author'
  if (writers.editors.includes(user) || sealed?.editors.includes(user)) return 'editor'
  if (history.firstApproval?.actor === user) return 'decided_before'
  return null
}

export const mayDecideLevel = (actor: Actor, level: ReviewLevel): boolean =>
  hasRole(actor, ROLE_OF_LEVEL[level])

const REFUSAL = {
  author: 'REVIEWER_IS_AUTHOR',
  editor: 'REVIEWER_IS_EDITOR',
  decided_before: 'REVIEWER_DECIDED_BEFORE',
} as const

/** @throws DomainError `REVIEWER_IS_*` (403) when the actor has a part in what is judged. */
export function requireUninvolved(actor: Actor, writers: Writers, history: Judgeable): void {
  const reason = exclusionOf(actor.id, writers, history)
  if (reason) throw new DomainError(REFUSAL[reason])
}

export interface Excluded {
  readonly user: string
  readonly name: string
  readonly why: ExclusionReason
}

/** Everyone who holds a reviewing role and is kept from this round, with the reason. */
export function excludedReviewers(
  reviewers: readonly Actor[],
  writers: Writers,
  history: Judgeable,
): Excluded[] {
  return reviewers.flatMap((reviewer) => {
    const why = exclusionOf(reviewer.id, writers, history)
    return why ? [{ user: reviewer.id, name: reviewer.name, why }] : []
  })
}

/**
 * Two different people must be able to decide: one of publicity, another of the leaders.
 *
 * @throws DomainError `NO_ELIGIBLE_REVIEWER` (409) naming the level that is empty and who is excluded.
 */
export function requireEligibleReviewers(reviewers: readonly Actor[], writers: Writers): void {
  const free = reviewers.filter((reviewer) => !exclusionOf(reviewer.id, writers, NO_ROUND_YET))
  const first = free.filter((reviewer) => mayDecideLevel(reviewer, 'first'))
  const final = free.filter((reviewer) => mayDecideLevel(reviewer, 'final'))
  const isPairPossible = first.some((one) => final.some((other) => other.id !== one.id))
  if (isPairPossible) return
  throw new DomainError('NO_ELIGIBLE_REVIEWER', {
    level: first.length === 0 ? 'first' : 'final',
    excluded: excludedReviewers(reviewers, writers, NO_ROUND_YET),
  })
}
