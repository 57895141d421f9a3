import type { VideoFailureCode } from './media/failure-codes'

/**
 * What the house refuses, by stable code. The HTTP status of a code is in `platform/to-api-error.ts`,
 * the sentence people read in `messages/errors.ts`; neither is known here.
 */
export type ErrorCode =
  // why a clip cannot be used or was not finished
  | VideoFailureCode
  // 400: the request is not well formed
  | 'BAD_REQUEST'
  // 401, 403: who you are
  | 'NOT_SIGNED_IN'
  | 'WRONG_CREDENTIALS'
  | 'NOT_YOU'
  | 'ACCOUNT_INACTIVE'
  | 'ENGINE_ONLY'
  | 'FOREIGN_ORIGIN'
  | 'NOT_AUTHOR'
  | 'REVIEWER_IS_AUTHOR'
  | 'REVIEWER_IS_EDITOR'
  | 'REVIEWER_DECIDED_BEFORE'
  // 404
  | 'NOT_FOUND'
  // 409: not now
  | 'WRONG_STAGE'
  | 'STALE_ROUND'
  | 'STALE_HASH'
  | 'POST_FROZEN'
  | 'POST_WAS_SUBMITTED'
  | 'MEDIA_NOT_READY'
  | 'NO_ELIGIBLE_REVIEWER'
  | 'NOTHING_LIVE'
  | 'NOTHING_SCHEDULED'
  | 'AUTHOR_UNSUITABLE'
  | 'NOT_APPROVED'
  | 'SEAL_BROKEN'
  | 'DUPLICATE_FILE'
  | 'FILE_IMMUTABLE'
  | 'FILE_IN_USE'
  | 'USER_HAS_HISTORY'
  | 'DEPARTMENT_IN_USE'
  | 'JOB_NOT_FAILED'
  | 'VIDEO_NOT_FAILED'
  | 'VIDEO_NOT_RUNNING'
  | 'VIDEO_IN_USE'
  | 'VIDEO_EDIT_CHANGED'
  | 'VIDEO_EDIT_IN_REVIEW'
  | 'NOTHING_TO_UNDO'
  | 'MUSIC_IN_USE'
  | 'TERMS_CHANGED'
  | 'PROFILES_CHANGED'
  | 'WRITE_CONFLICT'
  // 413, 415, 422: the content itself
  | 'TOO_LARGE'
  | 'UNSUPPORTED_FILE'
  | 'UNREADABLE_FILE'
  | 'MUSIC_UNSUPPORTED'
  | 'MUSIC_LICENCE_MISSING'
  | 'BASICS_MISSING'
  | 'BODY_INVALID'
  | 'WECHAT_TOO_LONG'
  | 'PLATFORM_TEXTS_INVALID'
  | 'COMMENT_REQUIRED'
  | 'FINDINGS_BLOCK'
  | 'FINDINGS_OPEN'
  | 'FINDING_STANDS'
  | 'FINDING_UNKNOWN'
  | 'OBJECTION_UNMATCHED'
  | 'TERMS_INVALID'
  | 'PROFILES_INVALID'
  | 'PASSWORD_WEAK'
  // 429, 500, 503
  | 'TOO_MANY_REQUESTS'
  | 'INTERNAL'
  | 'DATABASE_BUSY'

export type ErrorDetails = Readonly<Record<string, unknown>>

/** A refusal the domain decided on. Final in a job; an HTTP answer in an endpoint. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'DomainError'
    this.code = code
    this.details = details
  }
}

/** True for a DomainError of any copy of this module (a Next build loads it several times). */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && error.name === 'DomainError' && 'code' in error
}
