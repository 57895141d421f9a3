import { AuthenticationError, LockedAuth, type AfterErrorHook } from 'payload'
import { DomainError, isDomainError } from '@/domain/errors'
import type { Language } from '@/messages/errors'
import { RETRY_HEADER } from './database/retry-request'
import { isTransientDatabaseError } from './database/transient-error'
import { LOCKED_SECONDS, settleSignIn } from './http/login-throttle'
import { errorAnswer } from './to-api-error'

type Thrown = Error & {
  readonly status?: number
  readonly data?: unknown
  readonly originalError?: unknown
}

const languageOf = (req: { readonly i18n?: { readonly language?: string } }): Language =>
  req.i18n?.language?.startsWith('en') ? 'en' : 'zh'

/**
 * The root `afterError`: every refusal leaves in one shape, with a stable code and a sentence a
 * clinician understands, whoever raised it; nothing of an unexpected error is shown.
 */
export const answerErrors: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  const thrown = rootOf(error)
  const refusal = refusalOf(thrown, req)
  settleSignIn(req, refusal.code)
  const answer = errorAnswer(refusal, languageOf(req))
  if (isTransientDatabaseError(thrown)) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set(RETRY_HEADER, '1')
  }
  const seconds = refusal.details['retryAfter']
  if (typeof seconds === 'number') {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', String(seconds))
  }
  const { message, data, status } = answer
  if (graphqlResult) {
    return {
      graphqlResult: {
        ...graphqlResult,
        message,
        extensions: { ...graphqlResult.extensions, data, statusCode: status, name: refusal.code },
      },
    }
  }
  const details = validationDetails(thrown)
  // Never the thrown error's own name: a production build shortens the names of classes.
  const name = isValidation(thrown.data) ? 'ValidationError' : refusal.code
  return {
    response: {
      ...result,
      errors: [{ name, message, data: { ...details, ...data } }],
    },
    status,
  }
}

/** GraphQL wraps what was thrown; a hook's APIError carries the DomainError it was made from. */
function rootOf(error: Error): Thrown {
  const { originalError } = error as Thrown
  const thrown = (originalError instanceof Error ? originalError : error) as Thrown
  return isDomainError(thrown.cause) ? thrown.cause : thrown
}

/**
 * The `errors: [{ path, message }]` of a ValidationError, kept beside our sentence: the panel marks its
 * fields by them. Found by its shape, for a build renames classes.
 */
function validationDetails({ data }: Thrown): object {
  return isValidation(data) ? data : {}
}

const isValidation = (data: unknown): data is { errors: unknown[] } =>
  typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors)

function refusalOf(
  thrown: Thrown,
  req: { readonly user?: unknown; readonly pathname?: string },
): Pick<DomainError, 'code' | 'details'> {
  if (isDomainError(thrown)) return thrown
  if (isTransientDatabaseError(thrown)) return new DomainError('WRITE_CONFLICT')
  // Mongoose: an id of the wrong form in a query or a relation.
  if (thrown.name === 'CastError') return new DomainError('BAD_REQUEST', { problem: 'id' })
  if (thrown instanceof SyntaxError) return new DomainError('BAD_REQUEST', { problem: 'not-json' })
  if (isValidation(thrown.data)) return new DomainError('BAD_REQUEST', { problem: 'validation' })
  if (thrown instanceof LockedAuth) {
    return new DomainError('TOO_MANY_REQUESTS', { retryAfter: LOCKED_SECONDS })
  }
  if (thrown instanceof AuthenticationError || isRefusedLogin(thrown, req.pathname)) {
    return new DomainError('WRONG_CREDENTIALS')
  }
  // Payload answers 403 to whoever is nobody.
  if (thrown.status === 403 && !req.user) return new DomainError('NOT_SIGNED_IN')
  return refusalOfStatus(thrown)
}

const isRefusedLogin = (thrown: Thrown, path: string | undefined): boolean =>
  thrown.status === 401 && path?.endsWith('/login') === true

function refusalOfStatus(thrown: Thrown): DomainError {
  switch (thrown.status) {
    case 400:
    case 405:
    case 406:
      return new DomainError('BAD_REQUEST')
    case 401:
      return new DomainError('NOT_SIGNED_IN')
    case 403:
      return new DomainError('NOT_YOU')
    case 404:
      return new DomainError('NOT_FOUND')
    case 409:
      return new DomainError('WRITE_CONFLICT')
    case 413:
      return new DomainError('TOO_LARGE')
    case 415:
      return new DomainError('UNSUPPORTED_FILE')
    case 429:
      return new DomainError('TOO_MANY_REQUESTS', { retryAfter: 60 })
    default:
      return new DomainError('INTERNAL')
  }
}
