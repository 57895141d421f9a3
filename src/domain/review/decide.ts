import { DomainError } from '@/domain/errors'
import { hasRole, type Actor } from '@/domain/people/roles'
import { mayDecideLevel, requireUninvolved } from './eligibility'
import type { PostHistory, Writers } from './fold-records'
import type { Annotation, Checklist, RecordBody } from './review-record'
import { isInReview, levelOf, type ReviewLevel, type Stage } from './stages'

/** What is known of a post's working copy when something is decided about it. */
export interface PostFacts extends Writers {
  readonly id: string
  readonly department: string
  /** The mirror; it knows of edits, which leave no record. */
  readonly stage: Stage
}

/** The part of a record that the decision settles; the chain adds the rest. */
export type Decided = Pick<
  RecordBody,
  | 'round'
  | 'level'
  | 'decision'
  | 'contentHash'
  | 'revision'
  | 'comment'
  | 'checklist'
  | 'annotations'
  | 'dismissals'
  | 'publishAt'
  | 'findingsHash'
>

const NOTHING_SAID = {
  comment: null,
  checklist: null,
  annotations: null,
  dismissals: null,
  publishAt: null,
  findingsHash: null,
} as const

const spoken = (comment: string | undefined): string | null => comment?.trim() || null

function ofRound(
  history: PostHistory,
): Pick<Decided, 'round' | 'contentHash' | 'revision' | 'findingsHash'> {
  const { round, contentHash, revision, findingsHash } = history
  return { round, contentHash, revision, findingsHash }
}

/** Who may send a post into the review and take it back: its author, or publicity who edited it. */
function requireSender(actor: Actor, post: PostFacts): void {
  const isWriter = hasRole(actor, 'contributor') || hasRole(actor, 'publicity')
  const isOwn = isWriter && actor.id === post.author
  const isEdited = hasRole(actor, 'publicity') && post.editors.includes(actor.id)
  if (!isOwn && !isEdited) throw new DomainError('NOT_AUTHOR')
}

function requireStage(actual: Stage, allowed: readonly Stage[]): void {
  if (!allowed.includes(actual)) throw new DomainError('WRONG_STAGE', { stage: actual, allowed })
}

/**
 * @throws DomainError `NOT_AUTHOR` (403); `WRONG_STAGE` (409) unless both the mirror and the records
 * say that the post is not in a round.
 */
export function requireSubmittable(actor: Actor, post: PostFacts, history: PostHistory): void {
  requireSender(actor, post)
  requireStage(post.stage, ['draft'])
  requireStage(history.stage, ['draft', 'published', 'offline'])
}

export function decideSubmit(
  history: PostHistory,
  sealed: {
    readonly contentHash: string
    readonly revision: string
    readonly findingsHash: string
    readonly comment?: string | undefined
  },
): Decided {
  return {
    ...NOTHING_SAID,
    level: 'author',
    decision: 'submit',
    round: history.round + 1,
    contentHash: sealed.contentHash,
    revision: sealed.revision,
    findingsHash: sealed.findingsHash,
    comment: spoken(sealed.comment),
  }
}

/** @throws DomainError `NOT_AUTHOR` (403), `WRONG_STAGE` (409) when no level is waiting. */
export function decideWithdraw(
  context: { readonly actor: Actor; readonly post: PostFacts; readonly history: PostHistory },
  comment: string | undefined,
): Decided {
  requireSender(context.actor, context.post)
  requireStage(context.history.stage, ['first_review', 'final_review'])
  return {
    ...NOTHING_SAID,
    ...ofRound(context.history),
    level: 'author',
    decision: 'withdraw',
    comment: spoken(comment),
  }
}

export interface DecisionContext {
  readonly actor: Actor
  readonly post: PostFacts
  readonly history: PostHistory
}

/** What the reviewer believes to be deciding on; anything else waiting is a 409. */
export interface Judged {
  readonly round: number
  readonly level: ReviewLevel
  readonly contentHash: string
}

/**
 * The order matters: who never holds the level's role is refused as a person (403); then whatever is
 * not waiting any more is a 409, for the loser of two simultaneous decisions too; only then whether
 * this holder of the role has a part in the text (403).
 */
function requireDecidable({ actor, post, history }: DecisionContext, judged: Judged): void {
  if (!mayDecideLevel(actor, judged.level))
    throw new DomainError('NOT_YOU', { level: judged.level })
  const waiting = levelOf(history.stage)
  if (waiting !== judged.level || post.stage !== history.stage) {
    throw new DomainError('WRONG_STAGE', { stage: history.stage, level: judged.level })
  }
  if (history.round !== judged.round) {
    throw new DomainError('STALE_ROUND', { round: history.round, given: judged.round })
  }
  if (history.contentHash !== judged.contentHash) {
    throw new DomainError('STALE_HASH', { contentHash: history.contentHash })
  }
  requireUninvolved(actor, post, history)
}

export function decideApprove(
  context: DecisionContext,
  judged: Judged & {
    readonly comment?: string | undefined
    readonly checklist?: Checklist | undefined
  },
): Decided {
  requireDecidable(context, judged)
  return {
    ...NOTHING_SAID,
    ...ofRound(context.history),
    level: judged.level,
    decision: 'approve',
    comment: spoken(judged.comment),
    checklist: judged.checklist ?? null,
  }
}

/** @throws DomainError as `decideApprove`, and `COMMENT_REQUIRED` (422): the author must learn why. */
export function decideReturn(
  context: DecisionContext,
  judged: Judged & {
    readonly comment: string
    readonly annotations?: readonly Annotation[] | undefined
  },
): Decided {
  requireDecidable(context, judged)
  const comment = spoken(judged.comment)
  if (!comment) throw new DomainError('COMMENT_REQUIRED', { field: 'comment' })
  return {
    ...NOTHING_SAID,
    ...ofRound(context.history),
    level: judged.level,
    decision: 'return',
    comment,
    annotations: judged.annotations?.length ? judged.annotations : null,
  }
}

/** The publicity desk: publish now, at an instant, or cancel what was scheduled. `now`, `at`: ISO 8601 UTC. */
export function decidePublish(
  { actor, post, history }: DecisionContext,
  wish: { readonly at?: string | null | undefined; readonly now: string },
): Decided {
  if (!hasRole(actor, 'publicity')) throw new DomainError('NOT_YOU', { action: 'publish' })
  if (history.stage !== 'approved' || post.stage !== 'approved') {
    throw new DomainError('NOT_APPROVED', { stage: post.stage })
  }
  const desk = { ...NOTHING_SAID, ...ofRound(history), level: 'desk' } as const
  if (wish.at === undefined) return { ...desk, decision: 'publish' }
  if (wish.at === null) {
    if (!history.publishAt) throw new DomainError('NOTHING_SCHEDULED')
    return { ...desk, decision: 'cancel_schedule' }
  }
  if (wish.at <= wish.now) throw new DomainError('BAD_REQUEST', { field: 'at', problem: 'past' })
  return { ...desk, decision: 'schedule', publishAt: wish.at }
}

/** @throws DomainError `NOT_YOU` (403), `NOTHING_LIVE` (409), `COMMENT_REQUIRED` (422). */
export function decideUnpublish({ actor, history }: DecisionContext, reason: string): Decided {
  const mayTakeDown = (['publicity', 'leader', 'admin'] as const).some((role) =>
    hasRole(actor, role),
  )
  if (!mayTakeDown) throw new DomainError('NOT_YOU', { action: 'unpublish' })
  if (!history.live) throw new DomainError('NOTHING_LIVE')
  const comment = spoken(reason)
  if (!comment) throw new DomainError('COMMENT_REQUIRED', { field: 'reason' })
  return {
    ...NOTHING_SAID,
    round: history.live.round,
    contentHash: history.live.contentHash,
    revision: history.live.revision,
    level: 'desk',
    decision: 'unpublish',
    comment,
  }
}

/**
 * A post goes to another author, for leavers. The former author stays excluded from its review: the
 * use case adds them to the editors.
 *
 * @throws DomainError `NOT_YOU` (403), `POST_FROZEN` (409), `COMMENT_REQUIRED`, `AUTHOR_UNSUITABLE` (422).
 */
export function decideReassign(
  { actor, post, history }: DecisionContext,
  wish: { readonly author: Actor | null; readonly reason: string },
): Decided {
  if (!hasRole(actor, 'publicity') && !hasRole(actor, 'admin')) {
    throw new DomainError('NOT_YOU', { action: 'reassign' })
  }
  if (isInReview(history.stage)) throw new DomainError('POST_FROZEN', { stage: history.stage })
  const comment = spoken(wish.reason)
  if (!comment) throw new DomainError('COMMENT_REQUIRED', { field: 'reason' })
  const { author } = wish
  const isSuitable =
    author !== null &&
    (hasRole(author, 'publicity') ||
      (hasRole(author, 'contributor') && author.department === post.department))
  if (!isSuitable || author.id === post.author) throw new DomainError('AUTHOR_UNSUITABLE')
  return { ...NOTHING_SAID, ...ofRound(history), level: 'desk', decision: 'reassign', comment }
}

/** An approval that no publish has used yet is void as soon as the working copy changes. */
export function decideVoid(history: PostHistory): Decided | null {
  if (history.stage !== 'approved') return null
  return { ...NOTHING_SAID, ...ofRound(history), level: 'desk', decision: 'void' }
}
