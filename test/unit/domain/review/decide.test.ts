import { describe, expect, test } from 'vitest'
import { isDomainError } from '@/domain/errors'
import {
  decideApprove,
  decidePublish,
  decideReassign,
  decideReturn,
  decideUnpublish,
  decideWithdraw,
  requireSubmittable,
} from '@/domain/review/decide'
import { requireEligibleReviewers } from '@/domain/review/eligibility'
import { STAGES, type Stage } from '@/domain/review/stages'
import {
  aContext,
  aHistory,
  aLeader,
  anActor,
  aPost,
  aPublicity,
  aRecord,
  HASH,
} from '../../../factories/review'

function codeOf(attempt: () => unknown): string {
  try {
    attempt()
    return 'allowed'
  } catch (error) {
    if (isDomainError(error)) return error.code
    throw error
  }
}

const first = { round: 1, level: 'first', contentHash: HASH } as const
const final = { round: 1, level: 'final', contentHash: HASH } as const
const firstReview = aHistory({ stage: 'first_review' })
const finalReview = aHistory({
  stage: 'final_review',
  firstApproval: aRecord({ decision: 'approve', level: 'first', actor: 'publicity' }),
})

describe('approve', () => {
  test.each([
    ['publicity, first level', aPublicity(), firstReview, first, 'allowed'],
    ['a leader, final level', aLeader(), finalReview, final, 'allowed'],
    ['a contributor', anActor({ id: 'other' }), firstReview, first, 'NOT_YOU'],
    ['a leader at the first level', aLeader(), firstReview, first, 'NOT_YOU'],
    [
      'the administrator',
      anActor({ id: 'admin', roles: ['admin'] }),
      firstReview,
      first,
      'NOT_YOU',
    ],
    [
      'the author, holding every role',
      anActor({ roles: ['contributor', 'publicity', 'leader', 'admin'] }),
      firstReview,
      first,
      'REVIEWER_IS_AUTHOR',
    ],
    [
      'who decided first, holding every role',
      anActor({ id: 'publicity', roles: ['publicity', 'leader'] }),
      finalReview,
      final,
      'REVIEWER_DECIDED_BEFORE',
    ],
    ['someone deactivated', aPublicity({ isActive: false }), firstReview, first, 'NOT_YOU'],
    ['the loser of two decisions', aPublicity(), finalReview, first, 'WRONG_STAGE'],
    ['another round', aPublicity(), firstReview, { ...first, round: 2 }, 'STALE_ROUND'],
    [
      'another text',
      aPublicity(),
      firstReview,
      { ...first, contentHash: 'b'.repeat(64) },
      'STALE_HASH',
    ],
  ] as const)('%s', (...[, actor, history, judged, code]) => {
    expect(codeOf(() => decideApprove(aContext({ actor, history }), judged))).toBe(code)
  })

  test('refuses an editor of the text, by the working copy or by the sealed record', () => {
    const editors = ['publicity']
    const byMirror = aContext({
      actor: aPublicity(),
      history: firstReview,
      post: aPost({ stage: 'first_review', editors }),
    })
    const byRecord = aContext({
      actor: aPublicity(),
      history: { ...firstReview, writers: { author: 'writer', editors } },
    })
    expect(codeOf(() => decideApprove(byMirror, first))).toBe('REVIEWER_IS_EDITOR')
    expect(codeOf(() => decideApprove(byRecord, first))).toBe('REVIEWER_IS_EDITOR')
  })

  test('refuses when the mirror and the records disagree', () => {
    const context = aContext({
      actor: aPublicity(),
      history: firstReview,
      post: aPost({ stage: 'draft' }),
    })
    expect(codeOf(() => decideApprove(context, first))).toBe('WRONG_STAGE')
  })
})

test('a return without a reason is refused', () => {
  const context = aContext({ actor: aPublicity(), history: firstReview })
  expect(codeOf(() => decideReturn(context, { ...first, comment: '  ' }))).toBe('COMMENT_REQUIRED')
  expect(decideReturn(context, { ...first, comment: '来源缺年份' })).toMatchObject({
    decision: 'return',
    round: 1,
  })
})

describe('by stage', () => {
  const matrix = (attempt: (stage: Stage) => unknown) =>
    Object.fromEntries(STAGES.map((stage) => [stage, codeOf(() => attempt(stage))]))

  test('only a draft is submitted', () => {
    expect(
      matrix((stage) => requireSubmittable(anActor(), aPost({ stage }), aHistory({ stage }))),
    ).toEqual({
      draft: 'allowed',
      first_review: 'WRONG_STAGE',
      final_review: 'WRONG_STAGE',
      approved: 'WRONG_STAGE',
      published: 'WRONG_STAGE',
      offline: 'WRONG_STAGE',
    })
  })

  test('only what waits is withdrawn', () => {
    expect(
      matrix((stage) => decideWithdraw(aContext({ history: aHistory({ stage }) }), undefined)),
    ).toEqual({
      draft: 'WRONG_STAGE',
      first_review: 'allowed',
      final_review: 'allowed',
      approved: 'WRONG_STAGE',
      published: 'WRONG_STAGE',
      offline: 'WRONG_STAGE',
    })
  })

  test('only what is approved is published', () => {
    const now = '2026-11-21T00:00:00.000Z'
    expect(
      matrix((stage) =>
        decidePublish(aContext({ actor: aPublicity(), history: aHistory({ stage }) }), { now }),
      ),
    ).toEqual({
      draft: 'NOT_APPROVED',
      first_review: 'NOT_APPROVED',
      final_review: 'NOT_APPROVED',
      approved: 'allowed',
      published: 'NOT_APPROVED',
      offline: 'NOT_APPROVED',
    })
  })
})

test.each([
  [anActor(), 'NOT_YOU'],
  [aLeader(), 'NOT_YOU'],
  [anActor({ roles: ['admin'] }), 'NOT_YOU'],
  [aPublicity(), 'allowed'],
])('publishing is the publicity desk’s ($id)', (actor, code) => {
  const history = aHistory({ stage: 'approved' })
  expect(
    codeOf(() => decidePublish(aContext({ actor, history }), { now: '2026-11-21T00:00:00.000Z' })),
  ).toBe(code)
})

test('schedules only ahead, and cancels only what is scheduled', () => {
  const now = '2026-11-21T00:00:00.000Z'
  const context = aContext({ actor: aPublicity(), history: aHistory({ stage: 'approved' }) })
  expect(codeOf(() => decidePublish(context, { now, at: '2026-11-20T00:00:00.000Z' }))).toBe(
    'BAD_REQUEST',
  )
  expect(codeOf(() => decidePublish(context, { now, at: null }))).toBe('NOTHING_SCHEDULED')
  expect(decidePublish(context, { now, at: '2026-11-22T00:00:00.000Z' })).toMatchObject({
    decision: 'schedule',
  })
})

test('takes nothing offline that is not live, and nothing without a reason', () => {
  expect(codeOf(() => decideUnpublish(aContext({ actor: aLeader() }), '有误'))).toBe('NOTHING_LIVE')
  const live = { contentHash: HASH, revision: 'r', round: 1, publishedAt: '', approval: aRecord() }
  const context = aContext({ actor: aLeader(), history: aHistory({ stage: 'published', live }) })
  expect(codeOf(() => decideUnpublish(context, ''))).toBe('COMMENT_REQUIRED')
  expect(codeOf(() => decideUnpublish({ ...context, actor: anActor() }, '有误'))).toBe('NOT_YOU')
})

test('hands a post only to somebody who can go on with it', () => {
  const context = aContext({ actor: aPublicity(), history: aHistory({ stage: 'draft' }) })
  const wish = (author: ReturnType<typeof anActor> | null) => () =>
    decideReassign(context, { author, reason: '离职' })
  expect(codeOf(wish(null))).toBe('AUTHOR_UNSUITABLE')
  const stranger = { ...context, actor: anActor() }
  expect(codeOf(() => decideReassign(stranger, { author: null, reason: '离职' }))).toBe('NOT_YOU')
  expect(codeOf(wish(anActor({ id: 'other' })))).toBe('allowed')
  expect(codeOf(wish(anActor({ id: 'other', department: 'pharmacy' })))).toBe('AUTHOR_UNSUITABLE')
  expect(codeOf(wish(anActor({ id: 'other', isActive: false })))).toBe('AUTHOR_UNSUITABLE')
})

describe('somebody must be left to judge', () => {
  test('two different people, one of them publicity and the other a leader', () => {
    expect(codeOf(() => requireEligibleReviewers([aPublicity(), aLeader()], aPost()))).toBe(
      'allowed',
    )
  })

  test('one person of both roles is not two people', () => {
    const both = anActor({ id: 'both', roles: ['publicity', 'leader'] })
    expect(codeOf(() => requireEligibleReviewers([both], aPost()))).toBe('NO_ELIGIBLE_REVIEWER')
  })

  test('the only officer who edited the text is named', () => {
    expect(() =>
      requireEligibleReviewers([aPublicity(), aLeader()], aPost({ editors: ['publicity'] })),
    ).toThrow(
      expect.objectContaining({
        details: {
          level: 'first',
          excluded: [{ user: 'publicity', name: '许文静', why: 'editor' }],
        },
      }) as Error,
    )
  })
})
