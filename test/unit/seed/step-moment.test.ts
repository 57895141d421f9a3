import { describe, expect, it } from 'vitest'
import { releaseMoment, stepMoment } from '@/seed/step-moment'

const NOW = Date.parse('2026-11-20T15:20:00+08:00')
const hourOf = (moment: number) => new Date(moment + 8 * 3_600_000).getUTCHours()

describe('the moment of a demo step', () => {
  it('falls into the working day in China', () => {
    for (let hoursAgo = 16; hoursAgo < 1440; hoursAgo += 1.7) {
      expect(hourOf(stepMoment(NOW, hoursAgo))).toBeGreaterThanOrEqual(8)
      expect(hourOf(stepMoment(NOW, hoursAgo))).toBeLessThan(18)
    }
  })

  it.each(['00:10', '07:59', '09:01', '15:20', '23:50'])(
    'keeps the order of steps and never lies in the future when seeded at %s',
    (time) => {
      const now = Date.parse(`2026-11-20T${time}:00+08:00`)
      let last = -Infinity
      for (let hoursAgo = 80; hoursAgo >= 0; hoursAgo -= 0.1) {
        const moment = stepMoment(now, Math.max(0, hoursAgo))
        expect(moment).toBeGreaterThan(last)
        expect(moment).toBeLessThanOrEqual(now)
        last = moment
      }
    },
  )
})

describe('the moment a scheduled demo post goes out', () => {
  it.each([
    ['2026-11-20T08:00:00+08:00', 19, '2026-11-21T10:00:00+08:00'],
    ['2026-11-20T15:20:00+08:00', 19, '2026-11-22T10:00:00+08:00'],
    ['2026-11-20T10:00:00+08:00', 24, '2026-11-21T10:00:00+08:00'],
  ])('from %s in %i hours is %s', (now, inHours, expected) => {
    expect(releaseMoment(Date.parse(now), inHours)).toBe(Date.parse(expected))
  })
})
