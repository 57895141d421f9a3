/** How often a job is tried before it is a dead letter. */
export const MAX_ATTEMPTS = 6

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 10 * 60_000

/** Milliseconds to wait after the n-th failed attempt (1, 2, …): doubling, capped at ten minutes. */
export const pauseAfter = (attempts: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1))

/** How long a claim holds without a sign of life, and how often a worker gives one. */
export const LEASE_MS = 60_000
export const HEARTBEAT_MS = 15_000

/**
 * What a handler throws when its job shall run again at a pace of its own. `isCounted` false: nobody tried
 * and failed, the work only waits for its turn or for a worker that is not about to stop.
 */
export class JobPostponed extends Error {
  readonly pauseMs: number
  readonly isCounted: boolean

  constructor(
    reason: string,
    rule: { readonly pauseMs: number; readonly isCounted: boolean },
    options?: ErrorOptions,
  ) {
    super(reason, options)
    this.name = 'JobPostponed'
    this.pauseMs = rule.pauseMs
    this.isCounted = rule.isCounted
  }
}

/** True for a JobPostponed of any copy of this module (a Next build loads it several times). */
export function isJobPostponed(error: unknown): error is JobPostponed {
  return error instanceof Error && error.name === 'JobPostponed' && 'pauseMs' in error
}
