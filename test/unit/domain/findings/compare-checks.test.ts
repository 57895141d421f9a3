import { expect, test } from 'vitest'
import type { ContentCheck, PlacedFinding } from '@/domain/findings/check-content'
import { compareChecks } from '@/domain/findings/compare-checks'

const finding = (id: string, changes: Partial<PlacedFinding> = {}): PlacedFinding => ({
  id,
  rule: 'ABS-TOP',
  severity: 'warn',
  start: 0,
  end: 2,
  text: '顶级',
  basis: '',
  reason: '',
  suggestion: '',
  dismissible: true,
  ...changes,
})

const check = (...findings: readonly PlacedFinding[]): ContentCheck => ({
  blocked: findings.some(({ severity }) => severity === 'block'),
  findings,
  // Nothing of these is compared.
  readability: {} as ContentCheck['readability'],
  limits: [],
})

test('tells what is found more and what less, and whether the post is blocked', () => {
  const [stays, goes, comes] = [finding('a'), finding('b'), finding('c', { severity: 'block' })]
  expect(compareChecks(check(stays, goes), check(stays, comes))).toEqual({
    added: [comes],
    removed: [goes],
    wasBlocked: false,
    isBlocked: true,
  })
})

test('counts a finding that weighs otherwise, or offers other words, as one more and one less', () => {
  const [old, heavier] = [finding('a'), finding('a', { severity: 'block' })]
  expect(compareChecks(check(old), check(heavier))).toMatchObject({
    added: [heavier],
    removed: [old],
  })
  const [gloss, other] = [finding('g', { replacement: '甲' }), finding('g', { replacement: '乙' })]
  expect(compareChecks(check(gloss), check(other))).toMatchObject({
    added: [other],
    removed: [gloss],
  })
  expect(compareChecks(check(gloss), check(gloss))).toMatchObject({ added: [], removed: [] })
})
