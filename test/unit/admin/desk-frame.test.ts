import { describe, expect, test } from 'vitest'
import { listHref, readListQuery } from '@/admin/list/list-query'
import { postHref } from '@/admin/list/post-href'
import { sizeWords } from '@/admin/dashboard/size-words'
import { systemChecks } from '@/admin/dashboard/system-checks'
import { failureWords } from '@/admin/jobs/job-words'
import { DAILY, itemsFor, MANAGED } from '@/admin/shell/nav-items'
import type { Actor, Role } from '@/domain/people/roles'
import { speak } from '@/messages/desk-shell'
import type { SystemDesk } from '@/queries/desk-dashboard-system'

const say = speak('zh')

const holding = (...roles: Role[]): Actor => ({
  id: 'u1',
  name: '林晓岚',
  roles,
  department: null,
  isActive: true,
})

const aSystem = (changes: Partial<SystemDesk> = {}): SystemDesk => ({
  database: { kind: 'sqlite', bytes: 2_000_000 },
  disk: { free: 50 * 1024 ** 3, total: 100 * 1024 ** 3 },
  isDiskLow: false,
  backupDays: 0,
  worker: 'inline',
  stuckMinutes: null,
  deadJobs: 0,
  records: 178,
  accounts: { active: 12, closed: 1, demo: 0, hasReviewers: true },
  ...changes,
})

describe('the address of a list', () => {
  test('says what is shown and is read back the same', () => {
    const query = {
      tab: 'first_review',
      search: '血压',
      department: 'd1',
      isMineOnly: true,
      page: 3,
    } as const
    const parameters = new URL(listHref(query), 'http://desk').searchParams
    expect(readListQuery(Object.fromEntries(parameters))).toEqual(query)
  })

  test('passes over what it does not understand', () => {
    expect(readListQuery({ tab: 'stage', page: '-2', q: ['少', '多'], mine: 'yes' })).toEqual({
      tab: 'all',
      search: '少',
      department: '',
      isMineOnly: false,
      page: 1,
    })
    expect(listHref(readListQuery({}))).toBe('/admin/collections/posts')
  })
})

describe('a row leads', () => {
  test.each([
    ['publicity', 'first_review', '/admin/review/p1'],
    ['leader', 'final_review', '/admin/review/p1'],
    ['contributor', 'first_review', '/admin/collections/posts/p1'],
    ['publicity', 'approved', '/admin/collections/posts/p1'],
  ] as const)('%s with a post in %s to %s', (role, stage, href) => {
    expect(postHref({ id: 'p1', stage }, holding(role))).toBe(href)
  })
})

describe('the system in sentences', () => {
  test('has nothing red when all is well', () => {
    expect(systemChecks(aSystem(), say).map(({ state }) => state)).toEqual(Array(7).fill('ok'))
  })

  test.each([
    [null, 'note'],
    [0, 'ok'],
    [3, 'ok'],
    [4, 'bad'],
  ] as const)('judges a last backup of %s days ago as %s', (backupDays, state) => {
    const checks = systemChecks(aSystem({ backupDays }), say)
    expect(checks.find(({ key }) => key === 'backup')).toMatchObject({ state })
  })

  test('puts the red thing first, with the way to put it right', () => {
    const [first] = systemChecks(aSystem({ deadJobs: 2 }), say)
    expect(first).toMatchObject({ key: 'jobs', state: 'bad', link: { href: '/admin/jobs' } })
  })

  test('is troubled when nobody is left who can approve', () => {
    const accounts = { active: 2, closed: 0, demo: 0, hasReviewers: false }
    expect(systemChecks(aSystem({ accounts }), say)[0]).toMatchObject({
      key: 'accounts',
      state: 'bad',
    })
  })

  test('says sizes with one decimal below ten', () => {
    expect([
      sizeWords(512, say),
      sizeWords(3.44 * 1024 ** 3, say),
      sizeWords(123 * 1024 ** 2, say),
    ]).toEqual(['512 字节', '3.4 GB', '123 MB'])
  })
})

test('a failed job is explained in words, never by its code', () => {
  const words = ['SEAL_BROKEN', 'LEASE_EXPIRED', 'TypeError: x is not a function'].map((error) =>
    failureWords(error, 'zh'),
  )
  for (const sentence of words) expect(sentence).not.toMatch(/[A-Za-z]{3}/)
  expect(new Set(words).size).toBe(3)
})

test('a contributor sees the daily work alone, the administrator everything', () => {
  expect(itemsFor(DAILY, ['contributor'])).toEqual(DAILY)
  expect(itemsFor(MANAGED, ['contributor'])).toEqual([])
  expect(itemsFor(MANAGED, ['admin'])).toHaveLength(MANAGED.length)
})

test('words are Chinese unless English was chosen, and holes are filled', () => {
  expect(speak('zh-TW')('returnedWith', { count: 3 })).toBe('被退回：3 条意见')
  expect(speak('en')('returnedWith', { count: 3 })).toBe('Returned: 3 remarks')
})
