import { describe, expect, it } from 'vitest'
import {
  clockWords,
  dueWords,
  exactWords,
  isOverdue,
  lengthWords,
  momentWords,
  waitedWords,
} from '@/domain/calendar/time-words'

/** Sunday 22 November 2026, 14:30 in Shanghai. */
const NOW = '2026-11-22T06:30:00.000Z'

describe('a moment', () => {
  it.each([
    ['2026-11-22T06:30:00.000Z', '今天 14:30'],
    ['2026-11-21T16:00:00.000Z', '今天 00:00'],
    ['2026-11-21T15:59:59.000Z', '昨天 23:59'],
    ['2026-11-20T08:05:00.000Z', '前天 16:05'],
    ['2026-11-23T02:00:00.000Z', '明天 10:00'],
    ['2026-11-24T02:00:00.000Z', '后天 10:00'],
    ['2026-11-25T02:00:00.000Z', '11月25日 周三 10:00'],
    ['2026-11-19T08:05:00.000Z', '11月19日 周四 16:05'],
    ['2025-12-31T15:59:00.000Z', '2025年12月31日 周三 23:59'],
    ['2025-12-31T16:00:00.000Z', '1月1日 周四 00:00'],
  ])('%s is said as %s', (at, words) => {
    expect(momentWords(at, NOW)).toBe(words)
  })

  it('is exact on demand, and short as a clock', () => {
    expect(exactWords('2026-11-22T06:32:00.000Z')).toBe('2026年11月22日 周日 14:32')
    expect(clockWords(new Date('2026-11-22T06:32:00.000Z'))).toBe('14:32')
  })

  it('says nothing of what is no time', () => {
    expect([
      momentWords('', NOW),
      exactWords('soon'),
      clockWords(''),
      waitedWords('', NOW),
    ]).toEqual(['', '', '', ''])
  })
})

describe('a length of time', () => {
  it.each([
    [0, '1 分钟'],
    [59 * 60_000, '59 分钟'],
    [60 * 60_000, '1 小时'],
    [47.9 * 3_600_000, '47 小时'],
    [48 * 3_600_000, '2 天'],
  ])('%d ms is %s', (milliseconds, words) => {
    expect(lengthWords(milliseconds)).toBe(words)
  })

  it('is how long somebody has waited', () => {
    expect(waitedWords('2026-11-22T03:20:00.000Z', NOW)).toBe('已等 3 小时')
    expect(waitedWords('2026-11-22T06:29:40.000Z', NOW)).toBe('刚刚')
  })
})

describe('a due time', () => {
  it('is said as the hour before which it is due', () => {
    expect(dueWords('2026-11-22T08:00:00.000Z', NOW)).toBe('今天 16:00 前')
    expect(isOverdue('2026-11-22T08:00:00.000Z', NOW)).toBe(false)
  })

  it('is said as the time it is over', () => {
    expect(dueWords('2026-11-22T04:30:00.000Z', NOW)).toBe('已超时 2 小时')
    expect(isOverdue('2026-11-22T04:30:00.000Z', NOW)).toBe(true)
  })
})

describe('in English', () => {
  const now = '2026-11-22T04:00:00.000Z'
  it.each([
    ['momentWords', momentWords('2026-11-22T06:30:00.000Z', now, 'en'), 'today 14:30'],
    ['momentWords', momentWords('2026-11-20T08:05:00.000Z', now, 'en'), '20 Nov Fri 16:05'],
    ['momentWords', momentWords('2025-01-01T02:00:00.000Z', now, 'en'), '1 Jan 2025 Wed 10:00'],
    ['exactWords', exactWords('2026-11-22T06:32:00.000Z', 'en'), '22 Nov 2026 Sun 14:32'],
    ['waitedWords', waitedWords('2026-11-22T01:00:00.000Z', now, 'en'), 'waiting 3 hours'],
    ['waitedWords', waitedWords('2026-11-22T03:59:30.000Z', now, 'en'), 'just now'],
    ['dueWords', dueWords('2026-11-23T02:00:00.000Z', now, 'en'), 'by tomorrow 10:00'],
    ['dueWords', dueWords('2026-11-22T03:00:00.000Z', now, 'en'), '1 hour late'],
  ])('%s says %s', (_, said, expected) => {
    expect(said).toBe(expected)
  })
})
