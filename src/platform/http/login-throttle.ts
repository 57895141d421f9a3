import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { DomainError, type ErrorCode } from '@/domain/errors'
import {
  ACCOUNT_RULE,
  ADDRESS_RULE,
  begun,
  current,
  ended,
  LETTER_RULE,
  LETTERS_RULE,
  NO_ATTEMPTS,
  secondsToWait,
  type AttemptRule,
  type Attempts,
} from '@/domain/people/sign-in-attempts'
import { env } from '../env'
import { processSlot } from '../process-state'
import { toApiError } from '../to-api-error'
import { addressOf } from './peer-address'

/** Seconds an account stays locked after Payload's own count of failures. */
export const LOCKED_SECONDS = 10 * 60

/** Keys kept in memory; beyond it those whose window is over go first, then the oldest. */
const MAX_KEYS = 20_000
const MAIL_LENGTH = 254

const ATTEMPT = 'yixuan.signIn'

interface Attempt {
  readonly at: number
  readonly keys: readonly string[]
}

const attemptsByKey = (): Map<string, Attempts> =>
  processSlot('sign-in-attempts', () => new Map<string, Attempts>())

const RULES = {
  account: ACCOUNT_RULE,
  address: ADDRESS_RULE,
  letterTo: LETTER_RULE,
  lettersFrom: LETTERS_RULE,
} as const satisfies Record<string, AttemptRule>

// Keys are made by `keyOf` alone.
const ruleOf = (key: string): AttemptRule => RULES[key.split(':', 1)[0] as keyof typeof RULES]
const keyOf = (rule: keyof typeof RULES, whose: string) => `${rule}:${whose}`

/**
 * A `beforeOperation` of users: counts a sign-in as under way, for its account and its address, and
 * refuses it when too many have failed. Signing in with the right password costs nothing.
 *
 * @throws APIError `TOO_MANY_REQUESTS` (429) with `retryAfter` in seconds.
 */
export const admitSignIn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { account, address } = whoAsks(args, req)
  const keys = [
    ...(account ? [keyOf('account', account)] : []),
    ...(address ? [keyOf('address', address)] : []),
  ]
  const at = admit(keys)
  req.context[ATTEMPT] = { at, keys } satisfies Attempt
}

/**
 * A `beforeOperation` of users: refuses to send ever more letters with a new password, to one account or from one
 * address, whether or not the account exists.
 *
 * @throws APIError `TOO_MANY_REQUESTS` (429) with `retryAfter` in seconds.
 */
export const admitLetter: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword') return
  const { account, address } = whoAsks(args, req)
  const keys = [
    ...(account ? [keyOf('letterTo', account)] : []),
    ...(address ? [keyOf('lettersFrom', address)] : []),
  ]
  const at = admit(keys)
  const attempts = attemptsByKey()
  // None is taken back: a letter that was asked for counts.
  for (const key of keys) attempts.set(key, ended(attempts.get(key) ?? NO_ATTEMPTS, at, true))
}

/** Begins an attempt under each key. @returns its time, in milliseconds since 1970 */
function admit(keys: readonly string[]): number {
  const at = Date.now()
  const attempts = attemptsByKey()
  for (const key of keys) {
    const retryAfter = secondsToWait(attempts.get(key) ?? NO_ATTEMPTS, at, ruleOf(key))
    if (retryAfter !== null) throw toApiError(new DomainError('TOO_MANY_REQUESTS', { retryAfter }))
  }
  for (const key of keys) {
    attempts.set(key, begun(current(attempts.get(key) ?? NO_ATTEMPTS, at, ruleOf(key)), at))
  }
  if (attempts.size > MAX_KEYS) forgetSome(attempts, at)
  return at
}

/** An `afterLogin` of users: the password was right. */
export const welcomeSignIn: CollectionAfterLoginHook = ({ req }) => settle(req, false)

/** For the root `afterError`: a sign-in that was begun ends here when it was refused. */
export function settleSignIn(req: Pick<PayloadRequest, 'context'>, code: ErrorCode): void {
  // Anything but a wrong password (a busy database, a closed account) is no guess.
  settle(req, code === 'WRONG_CREDENTIALS')
}

function settle(req: Pick<PayloadRequest, 'context'>, hasFailed: boolean): void {
  const attempt = req.context?.[ATTEMPT] as Attempt | undefined
  if (!attempt) return
  delete req.context[ATTEMPT]
  const attempts = attemptsByKey()
  for (const key of attempt.keys) {
    const left = ended(attempts.get(key) ?? NO_ATTEMPTS, attempt.at, hasFailed)
    if (left.failures.length + left.pending.length > 0) attempts.set(key, left)
    else attempts.delete(key)
  }
}

function whoAsks(args: object, req: PayloadRequest) {
  const email = (args as { data?: { email?: unknown } }).data?.email
  return {
    account: typeof email === 'string' ? email.trim().toLowerCase().slice(0, MAIL_LENGTH) : null,
    address: addressOf(req.headers, env().TRUST_PROXY),
  }
}

function forgetSome(attempts: Map<string, Attempts>, now: number): void {
  for (const [key, known] of attempts) {
    const { failures, pending } = current(known, now, ruleOf(key))
    if (failures.length + pending.length === 0) attempts.delete(key)
  }
  for (const key of attempts.keys()) {
    if (attempts.size <= MAX_KEYS) return
    attempts.delete(key)
  }
}
