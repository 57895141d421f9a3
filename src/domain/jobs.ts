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
