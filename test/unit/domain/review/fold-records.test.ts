import { expect, test } from 'vitest'
import { foldRecords } from '@/domain/review/fold-records'
import type { RecordBody } from '@/domain/review/review-record'
import type { Stage } from '@/domain/review/stages'
import { aChain } from '../../../factories/review'

const submit = { decision: 'submit', level: 'author' } as const
const first = { decision: 'approve', level: 'first', actor: 'publicity' } as const
const final = { decision: 'approve', level: 'final', actor: 'leader' } as const
const publish = { decision: 'publish', level: 'desk', actor: 'publicity' } as const
const unpublish = { decision: 'unpublish', level: 'desk' } as const

const STORIES: readonly [string, readonly Partial<RecordBody>[], Stage, boolean][] = [
  ['nothing yet', [], 'draft', false],
  ['a submit', [submit], 'first_review', false],
  ['the first approval', [submit, first], 'final_review', false],
  ['both approvals', [submit, first, final], 'approved', false],
  ['a return', [submit, first, { decision: 'return', level: 'final' }], 'draft', false],
  ['a withdrawal', [submit, { decision: 'withdraw', level: 'author' }], 'draft', false],
  ['a void approval', [submit, first, final, { decision: 'void', level: 'desk' }], 'draft', false],
  ['a publication', [submit, first, final, publish], 'published', true],
  [
    'a new round over a live post',
    [submit, first, final, publish, { ...submit, round: 2 }],
    'first_review',
    true,
  ],
  ['a take-down', [submit, first, final, publish, unpublish], 'offline', false],
  [
    'a take-down while a new round runs',
    [submit, first, final, publish, { ...submit, round: 2 }, unpublish],
    'first_review',
    false,
  ],
]

test.each(STORIES)('reads %s', (...[, steps, stage, isLive]) => {
  const history = foldRecords(aChain(...steps))
  expect([history.stage, history.live !== null]).toEqual([stage, isLive])
})

test('keeps no approval of an earlier round', () => {
  const history = foldRecords(
    aChain(submit, first, { decision: 'return', level: 'final' }, { ...submit, round: 2 }),
  )
  expect([history.firstApproval, history.finalApproval]).toEqual([null, null])
})

test('publishes nothing that two people have not approved, whatever the records claim', () => {
  expect(foldRecords(aChain(submit, first, publish)).live).toBeNull()
})

test('remembers who scheduled and forgets it when cancelled', () => {
  const schedule = {
    decision: 'schedule',
    level: 'desk',
    actor: 'publicity',
    publishAt: '2026-12-01T00:00:00.000Z',
  } as const
  expect(foldRecords(aChain(submit, first, final, schedule))).toMatchObject({
    publishAt: '2026-12-01T00:00:00.000Z',
    scheduledBy: 'publicity',
  })
  expect(
    foldRecords(
      aChain(submit, first, final, schedule, { decision: 'cancel_schedule', level: 'desk' }),
    ),
  ).toMatchObject({
    publishAt: null,
    scheduledBy: null,
  })
})
