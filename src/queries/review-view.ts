import type { FindingsSheet } from '@/domain/findings/findings-sheet'
import { excludedReviewers, type Excluded } from '@/domain/review/eligibility'
import { isRoundOpen } from '@/domain/review/fold-records'
import { allowedActions, readsEveryPost, type PostAction } from '@/domain/review/post-rights'
import type { ReviewRecord } from '@/domain/review/review-record'
import { isInReview, levelOf, type ReviewLevel, type Stage } from '@/domain/review/stages'
import { openFindings } from '@/use-cases/posts/open-findings'
import { activeReviewersOf } from './active-reviewers'
import { readablePost, type ReadablePost, type Reader } from './readable-post'

/** The answer of `GET /api/posts/:id/review` and of every decision. Times are ISO 8601. */
export interface ReviewView {
  readonly post: string
  readonly title: string
  readonly stage: Stage
  readonly round: number
  readonly level: ReviewLevel | null
  readonly contentHash: string | null
  readonly revision: string | null
  readonly allowedActions: readonly PostAction[]
  readonly dueAt: string | null
  readonly publishAt: string | null
  readonly waitingSince: string | null
  readonly excluded: readonly Excluded[]
  readonly records: readonly ReviewRecord[]
  /** What the checker said of the sealed revision, and what the author answered; empty before a submit. */
  readonly findings: FindingsSheet['findings']
  readonly objections: FindingsSheet['objections']
  readonly rules: FindingsSheet['rules'] | null
  readonly live: {
    readonly contentHash: string
    readonly revision: string
    readonly publishedAt: string
  } | null
}

const iso = (value: unknown): string | null =>
  value instanceof Date
    ? value.toISOString()
    : typeof value === 'string' && value !== ''
      ? value
      : null

export async function reviewView(reader: Reader, id: string): Promise<ReviewView> {
  const readable = await readablePost(reader, id)
  const { actor, post, stored, history, records } = readable
  const isWaiting = isInReview(history.stage)
  const { live } = history
  const sheet = await openFindings(reader, history)
  return {
    post: post.id,
    title: typeof stored['title'] === 'string' ? stored['title'] : '',
    stage: shownStage(readable),
    round: history.round,
    level: levelOf(history.stage),
    contentHash: history.contentHash,
    revision: history.revision,
    allowedActions: allowedActions(readable, reader.now.toISOString()),
    dueAt: isWaiting ? iso(stored['dueAt']) : null,
    publishAt: history.publishAt,
    waitingSince: iso(stored['waitingSince']),
    excluded: isWaiting
      ? excludedReviewers(await activeReviewersOf(reader.payload), post, history)
      : [],
    records: readsEveryPost(actor) || post.author === actor.id ? records : [],
    findings: sheet?.findings ?? [],
    objections: sheet?.objections ?? [],
    rules: sheet?.rules ?? null,
    live: live && {
      contentHash: live.contentHash,
      revision: live.revision,
      publishedAt: live.publishedAt,
    },
  }
}

/** While a round is open the records decide; besides that the mirror knows of edits. */
function shownStage({ post, history }: ReadablePost): Stage {
  if (isRoundOpen(history.stage)) return history.stage
  return post.stage === 'draft' ? 'draft' : history.stage
}
