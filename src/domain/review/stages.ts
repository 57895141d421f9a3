/** 阶段 of a post. `draft → first_review → final_review → approved → published`, `offline` after a take-down. */
export const STAGES = [
  'draft',
  'first_review',
  'final_review',
  'approved',
  'published',
  'offline',
] as const
export type Stage = (typeof STAGES)[number]

export const REVIEW_LEVELS = ['first', 'final'] as const
export type ReviewLevel = (typeof REVIEW_LEVELS)[number]

/** Who wrote a record: the author's side, one of the two reviews, or the publicity desk. */
export const RECORD_LEVELS = ['author', 'first', 'final', 'desk'] as const
export type RecordLevel = (typeof RECORD_LEVELS)[number]

export const DECISIONS = [
  'submit',
  'withdraw',
  'approve',
  'return',
  'void',
  'publish',
  'schedule',
  'cancel_schedule',
  'unpublish',
  'reassign',
] as const
export type Decision = (typeof DECISIONS)[number]

/** While a level is waiting the working copy is frozen. */
export const isInReview = (stage: Stage): stage is 'first_review' | 'final_review' =>
  stage === 'first_review' || stage === 'final_review'

export const levelOf = (stage: Stage): ReviewLevel | null =>
  stage === 'first_review' ? 'first' : stage === 'final_review' ? 'final' : null
