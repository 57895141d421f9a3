import type { ReviewRecord } from './review-record'
import type { Stage } from './stages'

/** Who wrote what is judged: the author and everyone who changed the text since it was last approved. */
export interface Writers {
  readonly author: string
  readonly editors: readonly string[]
}

/** What the records of one post say. The post's own fields are a mirror of this. */
export interface PostHistory {
  readonly stage: Stage
  readonly round: number
  /** Hash and revision of the round's submit; null before the first one. */
  readonly contentHash: string | null
  readonly revision: string | null
  /** Hash of the findings sheet made at that submit; null for rounds from before there was one. */
  readonly findingsHash: string | null
  readonly submittedAt: string | null
  /** Who wrote what was submitted, as sealed in the round's first record. */
  readonly writers: Writers | null
  /** Since when the present level, or the returned draft, has been waiting. */
  readonly since: string | null
  readonly firstApproval: ReviewRecord | null
  readonly finalApproval: ReviewRecord | null
  readonly publishAt: string | null
  readonly scheduledBy: string | null
  readonly live: {
    readonly contentHash: string
    readonly revision: string
    readonly round: number
    readonly publishedAt: string
    readonly approval: ReviewRecord
  } | null
}

export const EMPTY_HISTORY: PostHistory = {
  stage: 'draft',
  round: 0,
  contentHash: null,
  revision: null,
  findingsHash: null,
  submittedAt: null,
  writers: null,
  since: null,
  firstApproval: null,
  finalApproval: null,
  publishAt: null,
  scheduledBy: null,
  live: null,
}

const CLOSED_ROUND = {
  stage: 'draft',
  firstApproval: null,
  finalApproval: null,
  publishAt: null,
  scheduledBy: null,
} as const

/**
 * The state of a post from its records alone, in ascending `seq`. An edit leaves no record but
 * `void`, so a published or offline post whose working copy was changed still folds to `published`
 * or `offline`: only the mirror knows it as `draft`.
 */
export function foldRecords(records: Iterable<ReviewRecord>): PostHistory {
  let history = EMPTY_HISTORY
  for (const record of records) history = apply(history, record)
  return history
}

function apply(history: PostHistory, record: ReviewRecord): PostHistory {
  switch (record.decision) {
    case 'submit':
      return {
        ...history,
        ...CLOSED_ROUND,
        stage: 'first_review',
        round: record.round,
        contentHash: record.contentHash,
        revision: record.revision,
        findingsHash: record.findingsHash,
        submittedAt: record.at,
        writers: { author: record.author, editors: record.editors },
        since: record.at,
      }
    case 'approve':
      return record.level === 'first'
        ? { ...history, stage: 'final_review', since: record.at, firstApproval: record }
        : { ...history, stage: 'approved', since: record.at, finalApproval: record }
    case 'return':
    case 'withdraw':
    case 'void':
      return { ...history, ...CLOSED_ROUND, since: record.at }
    case 'schedule':
      return { ...history, publishAt: record.publishAt, scheduledBy: record.actor }
    case 'cancel_schedule':
      return { ...history, publishAt: null, scheduledBy: null }
    case 'publish':
      return published(history, record)
    case 'unpublish':
      return {
        ...history,
        stage: isRoundOpen(history.stage) ? history.stage : 'offline',
        live: null,
        since: isRoundOpen(history.stage) ? history.since : record.at,
      }
    case 'reassign':
      return history
  }
}

/** A round is open while somebody may still decide on it or its approval is not yet used. */
export const isRoundOpen = (stage: Stage): boolean =>
  stage === 'first_review' || stage === 'final_review' || stage === 'approved'

function published(history: PostHistory, record: ReviewRecord): PostHistory {
  const approval = history.finalApproval
  if (!approval?.contentHash || !approval.revision) return history
  return {
    ...history,
    stage: 'published',
    since: record.at,
    publishAt: null,
    scheduledBy: null,
    live: {
      contentHash: approval.contentHash,
      revision: approval.revision,
      round: approval.round,
      publishedAt: record.at,
      approval,
    },
  }
}
