import { describe, expect, it } from 'vitest'
import { createChecker } from '@/domain/compliance/checker'
import { honestReport, plainReport, unlawfulReport } from '../../../bench/checker-accuracy'

const checker = createChecker()

/** The floor: what the benchmark measured, a little lower. Both parts are held; only the tuning part is read. */
describe.each(['tune', 'test'] as const)('on the %s part', (part) => {
  it('blocks no more than one honest text in a hundred and hardly warns', () => {
    const { blocked, passages, warningsPer1000 } = honestReport(checker, part)
    expect(blocked.length / passages).toBeLessThanOrEqual(0.01)
    expect(warningsPer1000).toBeLessThanOrEqual(0.5)
  })

  it.each([
    ['unlawful', 0.95],
    ['evasion', 0.85],
    ['reword', 0.6],
  ] as const)('finds %s passages under the right rule', (family, floor) => {
    const { found, passages } = unlawfulReport(checker, part, family)
    expect(found / passages).toBeGreaterThanOrEqual(floor)
  })

  it('names the terms that need a gloss and few others', () => {
    expect(plainReport(checker, part).f1).toBeGreaterThanOrEqual(0.9)
  })
})
