import { describe, expect, test } from 'vitest'
import {
  begun,
  current,
  ended,
  NO_ATTEMPTS,
  secondsToWait,
  type AttemptRule,
  type Attempts,
} from '@/domain/people/sign-in-attempts'

const RULE: AttemptRule = { failures: 3, windowMs: 60_000, pending: 2 }

const failedAt = (...times: number[]): Attempts => ({ failures: times, pending: [] })

describe('a sliding window of failed sign-ins', () => {
  test('admits until the limit, then names the seconds until the oldest failure leaves', () => {
    expect(secondsToWait(failedAt(0, 1_000), 2_000, RULE)).toBeNull()
    expect(secondsToWait(failedAt(0, 1_000, 2_000), 2_000, RULE)).toBe(58)
    expect(secondsToWait(failedAt(0, 1_000, 2_000), 60_000, RULE)).toBeNull()
  })

  test('never says zero seconds', () => {
    expect(secondsToWait(failedAt(0, 1, 2), 59_999, RULE)).toBe(1)
  })

  test('a success leaves nothing behind', () => {
    expect(ended(begun(NO_ATTEMPTS, 5), 5, false)).toEqual(NO_ATTEMPTS)
  })

  test('a burst of attempts under way is bounded before any of them has failed', () => {
    const five = [1, 2, 3, 4, 5].reduce(begun, NO_ATTEMPTS)
    expect(secondsToWait(five, 6, RULE)).toBe(1)
    expect(secondsToWait(ended(five, 1, false), 6, RULE)).toBeNull()
  })

  test('an attempt whose end nobody reported counts as failed', () => {
    expect(current({ failures: [], pending: [0] }, 30_000, RULE)).toEqual({
      failures: [0],
      pending: [],
    })
  })
})
