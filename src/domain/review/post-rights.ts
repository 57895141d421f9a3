import { DomainError, isDomainError } from '@/domain/errors'
import { hasRole, type Actor } from '@/domain/people/roles'
import {
  decideApprove,
  decidePublish,
  decideUnpublish,
  decideWithdraw,
  requireSubmittable,
  type DecisionContext,
  type PostFacts,
} from './decide'
import { isInReview, levelOf } from './stages'

/** Contributors read what their own department works on; the reviewers and IT read all. */
export function mayReadPost(actor: Actor, post: Pick<PostFacts, 'author' | 'department'>): boolean {
  if (!actor.isActive) return false
  if (readsEveryPost(actor)) return true
  return (
    hasRole(actor, 'contributor') &&
    (post.author === actor.id ||
      (actor.department !== null && post.department === actor.department))
  )
}

export const readsEveryPost = (actor: Actor): boolean =>
  hasRole(actor, 'publicity') || hasRole(actor, 'leader') || hasRole(actor, 'admin')

export function mayEditPost(actor: Actor, post: Pick<PostFacts, 'author' | 'department'>): boolean {
  if (hasRole(actor, 'publicity')) return true
  return (
    hasRole(actor, 'contributor') &&
    post.author === actor.id &&
    post.department === actor.department
  )
}

/** @throws DomainError `NOT_YOU` (403), then `POST_FROZEN` (409) while a level is waiting. */
export function requireEditable(actor: Actor, post: PostFacts): void {
  if (!mayEditPost(actor, post)) throw new DomainError('NOT_YOU', { action: 'edit' })
  if (isInReview(post.stage)) throw new DomainError('POST_FROZEN', { stage: post.stage })
}

/**
 * Only a draft that was never submitted can be deleted, by its author or publicity.
 *
 * @throws DomainError `NOT_YOU` (403), `POST_WAS_SUBMITTED` (409).
 */
export function requireDeletable(actor: Actor, post: PostFacts & { readonly round: number }): void {
  if (actor.id !== post.author && !hasRole(actor, 'publicity')) {
    throw new DomainError('NOT_YOU', { action: 'delete' })
  }
  if (!mayEditPost(actor, post)) throw new DomainError('NOT_YOU', { action: 'delete' })
  if (post.round > 0) throw new DomainError('POST_WAS_SUBMITTED')
}

export type PostAction =
  | 'edit'
  | 'submit'
  | 'withdraw'
  | 'approve'
  | 'return'
  | 'publish'
  | 'schedule'
  | 'cancel_schedule'
  | 'unpublish'

/** What this person may do with the post now, found by asking the very functions that decide. */
export function allowedActions(context: DecisionContext, now: string): PostAction[] {
  const { actor, post, history } = context
  const level = levelOf(history.stage)
  const judged = {
    round: history.round,
    level: level ?? 'first',
    contentHash: history.contentHash ?? '',
  }
  const tries: readonly [PostAction, () => unknown][] = [
    ['edit', () => requireEditable(actor, post)],
    ['submit', () => requireSubmittable(actor, post, history)],
    ['withdraw', () => decideWithdraw(context, undefined)],
    ['approve', () => decideApprove(context, judged)],
    ['return', () => decideApprove(context, judged)],
    ['publish', () => decidePublish(context, { now })],
    ['schedule', () => decidePublish(context, { now })],
    ['cancel_schedule', () => decidePublish(context, { at: null, now })],
    ['unpublish', () => decideUnpublish(context, 'asked')],
  ]
  return tries.flatMap(([action, attempt]) => (isAllowed(attempt) ? [action] : []))
}

function isAllowed(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch (error) {
    if (isDomainError(error)) return false
    throw error
  }
}
