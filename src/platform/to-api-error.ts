import { APIError } from 'payload'
import { VIDEO_FAILURES, type VideoFailureCode } from '@/domain/media/failure-codes'
import { isDomainError, type DomainError, type ErrorCode } from '@/domain/errors'
import { errorMessage, type Language } from '@/messages/errors'

/** The codes of clips bring their status along, beside the sentence a clinician reads. */
const VIDEO_STATUS = Object.fromEntries(
  Object.entries(VIDEO_FAILURES).map(([code, { status }]) => [code, status]),
) as Readonly<Record<VideoFailureCode, number>>

/** The only table code → HTTP status. */
const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  ...VIDEO_STATUS,
  BAD_REQUEST: 400,
  NOT_SIGNED_IN: 401,
  WRONG_CREDENTIALS: 401,
  NOT_YOU: 403,
  ACCOUNT_INACTIVE: 403,
  ENGINE_ONLY: 403,
  FOREIGN_ORIGIN: 403,
  NOT_AUTHOR: 403,
  REVIEWER_IS_AUTHOR: 403,
  REVIEWER_IS_EDITOR: 403,
  REVIEWER_DECIDED_BEFORE: 403,
  NOT_FOUND: 404,
  WRONG_STAGE: 409,
  STALE_ROUND: 409,
  STALE_HASH: 409,
  POST_FROZEN: 409,
  POST_WAS_SUBMITTED: 409,
  MEDIA_NOT_READY: 409,
  NO_ELIGIBLE_REVIEWER: 409,
  NOTHING_LIVE: 409,
  NOTHING_SCHEDULED: 409,
  NOT_APPROVED: 409,
  SEAL_BROKEN: 409,
  DUPLICATE_FILE: 409,
  FILE_IMMUTABLE: 409,
  FILE_IN_USE: 409,
  USER_HAS_HISTORY: 409,
  DEPARTMENT_IN_USE: 409,
  JOB_NOT_FAILED: 409,
  VIDEO_NOT_FAILED: 409,
  VIDEO_NOT_RUNNING: 409,
  VIDEO_IN_USE: 409,
  VIDEO_EDIT_CHANGED: 409,
  VIDEO_EDIT_IN_REVIEW: 409,
  NOTHING_TO_UNDO: 409,
  MUSIC_IN_USE: 409,
  TERMS_CHANGED: 409,
  PROFILES_CHANGED: 409,
  WRITE_CONFLICT: 409,
  TOO_LARGE: 413,
  UNSUPPORTED_FILE: 415,
  UNREADABLE_FILE: 422,
  MUSIC_UNSUPPORTED: 415,
  MUSIC_LICENCE_MISSING: 422,
  AUTHOR_UNSUITABLE: 422,
  BASICS_MISSING: 422,
  BODY_INVALID: 422,
  WECHAT_TOO_LONG: 422,
  PLATFORM_TEXTS_INVALID: 422,
  COMMENT_REQUIRED: 422,
  FINDINGS_BLOCK: 422,
  FINDINGS_OPEN: 422,
  FINDING_STANDS: 422,
  FINDING_UNKNOWN: 422,
  OBJECTION_UNMATCHED: 422,
  TERMS_INVALID: 422,
  PROFILES_INVALID: 422,
  PASSWORD_WEAK: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  DATABASE_BUSY: 503,
}

/** What people and scripts are answered: the sentence, the stable code and its details. */
interface ErrorAnswer {
  readonly status: number
  readonly message: string
  readonly data: Readonly<Record<string, unknown>> & { readonly code: ErrorCode }
}

export function errorAnswer(
  error: Pick<DomainError, 'code' | 'details'>,
  language: Language = 'zh',
): ErrorAnswer {
  return {
    status: HTTP_STATUS[error.code],
    message: errorMessage(error, language),
    data: { ...error.details, code: error.code },
  }
}

/** The one converter for hooks: Payload shows `data` and the message only of its own errors. */
export function toApiError(error: DomainError): APIError<ErrorAnswer['data']> {
  const { status, message, data } = errorAnswer(error)
  const apiError = new APIError(message, status, data, true)
  apiError.cause = error
  return apiError
}

/** Runs a guard of the domain inside a Payload hook. */
export function guarded<Result>(guard: () => Result): Result {
  try {
    return guard()
  } catch (error) {
    throw isDomainError(error) ? toApiError(error) : error
  }
}
