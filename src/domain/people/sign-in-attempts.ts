/** How many failures a window takes. Times are milliseconds since 1970. */
export interface AttemptRule {
  readonly failures: number
  readonly windowMs: number
  /** Attempts that may be under way at once on top of the failures: checking a password takes time. */
  readonly pending: number
}

/** The attempts of one account or one address. */
export interface Attempts {
  readonly failures: readonly number[]
  readonly pending: readonly number[]
}

export const NO_ATTEMPTS: Attempts = { failures: [], pending: [] }

/** An attempt nobody reported the end of counts as failed after this long. */
const LOST_MS = 30_000

/** One account: a person who forgot a password gives up earlier, a guesser does not. */
export const ACCOUNT_RULE: AttemptRule = { failures: 10, windowMs: 15 * 60_000, pending: 60 }

/** One address: a whole ward may stand behind it. */
export const ADDRESS_RULE: AttemptRule = { failures: 100, windowMs: 15 * 60_000, pending: 300 }

/** Letters with a new password to one account: more would only fill somebody's mailbox. */
export const LETTER_RULE: AttemptRule = { failures: 3, windowMs: 15 * 60_000, pending: 0 }

/** The same, for all accounts, from one address. */
export const LETTERS_RULE: AttemptRule = { failures: 30, windowMs: 15 * 60_000, pending: 0 }

/** The attempts that still count at `now`. */
export function current({ failures, pending }: Attempts, now: number, rule: AttemptRule): Attempts {
  const lost = pending.filter((at) => at <= now - LOST_MS)
  return {
    failures: [...failures, ...lost].filter((at) => at > now - rule.windowMs).sort((a, b) => a - b),
    pending: pending.filter((at) => at > now - LOST_MS),
  }
}

/** Whole seconds until another attempt is admitted, at least one; null when it is admitted now. */
export function secondsToWait(attempts: Attempts, now: number, rule: AttemptRule): number | null {
  const { failures, pending } = current(attempts, now, rule)
  if (failures.length >= rule.failures) {
    const oldest = failures[failures.length - rule.failures] ?? now
    return Math.max(1, Math.ceil((oldest + rule.windowMs - now) / 1000))
  }
  return failures.length + pending.length >= rule.failures + rule.pending ? 1 : null
}

export const begun = (attempts: Attempts, at: number): Attempts => ({
  ...attempts,
  pending: [...attempts.pending, at],
})

/** The attempt begun at `at` has ended; one that failed stays in the window. */
export function ended(attempts: Attempts, at: number, hasFailed: boolean): Attempts {
  const index = attempts.pending.indexOf(at)
  return {
    pending: attempts.pending.filter((_, other) => other !== index),
    failures: hasFailed ? [...attempts.failures, at] : attempts.failures,
  }
}
