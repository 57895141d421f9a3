import { Session } from 'node:inspector/promises'
import { setFlagsFromString } from 'node:v8'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Checker } from '@/domain/compliance/checker'
import { HOSTILE_UNITS, hostileText } from './hostile-texts'

/** Hostile texts of some ten thousand units each; the benchmark takes a million. */
const SIZE = 24_000
/** Twice the text may take a little more than twice the steps, for what is done once in a while; never four times. */
const LINEAR = 2.05

const session = new Session()
let run: (text: string) => unknown

/**
 * Counting starts before the checker is loaded: code compiled earlier has no counters. Nothing is optimised meanwhile,
 * because calls that optimised code has inlined are not counted, and when that happens depends on the machine.
 */
beforeAll(async () => {
  setFlagsFromString('--no-opt')
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const { check, createChecker } = await import('@/domain/compliance/checker')
  const checker: Checker = createChecker()
  run = (text) => check(checker, { genre: 'science', text })
  run(hostileText(HOSTILE_UNITS['half claims']!, 200))
})

afterAll(() => {
  session.disconnect()
  setFlagsFromString('--opt')
})

/** Blocks of our own code that ran for a text: the same on every machine, however busy. */
async function stepsFor(text: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  run(text)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  let steps = 0
  for (const { url, functions } of result)
    if (url.includes('/src/domain/'))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count
  return steps
}

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE_UNITS))(
    'takes work in proportion to its length: %s',
    { timeout: 60_000 },
    async (_, unit) => {
      const once = await stepsFor(hostileText(unit, SIZE))
      const twice = await stepsFor(hostileText(unit, 2 * SIZE))
      expect(once).toBeGreaterThan(SIZE)
      expect(twice / once).toBeLessThan(LINEAR)
    },
  )
})
