import { WORDINGS, type TimeLanguage } from './time-wording'

/**
 * Times as people say them, in China's one zone. All inputs are instants (ISO 8601 or Date); `now` is
 * handed in. Asia/Shanghai has been UTC+8 without summer time since 1992, so a fixed offset is exact.
 */
type Instant = string | Date

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const SHANGHAI = 8 * HOUR

interface Wall {
  /** Whole days since 1970-01-01 on the wall calendar. */
  readonly day: number
  /** From 1. */
  readonly month: number
  readonly dayOfMonth: number
  readonly year: number
  /** Sunday is 0. */
  readonly weekday: number
  readonly clock: string
}

const two = (value: number): string => String(value).padStart(2, '0')

const toTime = (instant: Instant): number =>
  instant instanceof Date ? instant.getTime() : Date.parse(instant)

function wallOf(instant: Instant): Wall | null {
  const time = toTime(instant)
  if (!Number.isFinite(time)) return null
  const shifted = new Date(time + SHANGHAI)
  return {
    day: Math.floor((time + SHANGHAI) / DAY),
    month: shifted.getUTCMonth() + 1,
    dayOfMonth: shifted.getUTCDate(),
    year: shifted.getUTCFullYear(),
    weekday: shifted.getUTCDay(),
    clock: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
  }
}

/** 「今天 14:30」「昨天 16:05」「11月20日 周五 16:05」, with the year when it is another. Empty for no time. */
export function momentWords(at: Instant, now: Instant, language: TimeLanguage = 'zh'): string {
  const wording = WORDINGS[language]
  const wall = wallOf(at)
  const today = wallOf(now)
  if (!wall || !today) return ''
  const near = wording.near[wall.day - today.day]
  if (near) return `${near} ${wall.clock}`
  const date = wording.date(wall.month, wall.dayOfMonth)
  const dated = wall.year === today.year ? date : wording.dated(date, wall.year)
  return `${dated} ${wording.weekdays[wall.weekday] ?? ''} ${wall.clock}`
}

/** 「14:32」 */
export const clockWords = (at: Instant): string => wallOf(at)?.clock ?? ''

/** 「2026年11月22日 周日 14:32」, for the hover of every shorter form. */
export function exactWords(at: Instant, language: TimeLanguage = 'zh'): string {
  const wall = wallOf(at)
  return wall ? `${dayWords(at, language)} ${wall.clock}` : ''
}

/** 「2026年11月22日 周日」 */
export function dayWords(at: Instant, language: TimeLanguage = 'zh'): string {
  const wall = wallOf(at)
  if (!wall) return ''
  const { date, dated, weekdays } = WORDINGS[language]
  return `${dated(date(wall.month, wall.dayOfMonth), wall.year)} ${weekdays[wall.weekday] ?? ''}`
}

/** A length of time in the largest unit that says enough: 「25 分钟」「3 小时」「2 天」. Milliseconds, not negative. */
export function lengthWords(milliseconds: number, language: TimeLanguage = 'zh'): string {
  const { minutes, hours, days } = WORDINGS[language]
  if (milliseconds < HOUR) return minutes(Math.max(1, Math.floor(milliseconds / MINUTE)))
  if (milliseconds < 2 * DAY) return hours(Math.floor(milliseconds / HOUR))
  return days(Math.floor(milliseconds / DAY))
}

/** 「已等 3 小时」; 「刚刚」 within the first minute. Empty for no time. */
export function waitedWords(since: Instant, now: Instant, language: TimeLanguage = 'zh'): string {
  const wording = WORDINGS[language]
  const waited = toTime(now) - toTime(since)
  if (!Number.isFinite(waited)) return ''
  return waited < MINUTE ? wording.justNow : wording.waited(lengthWords(waited, language))
}

/** 「今天 14:30 前」; once it has passed 「已超时 2 小时」. Empty for no time. */
export function dueWords(due: Instant, now: Instant, language: TimeLanguage = 'zh'): string {
  const wording = WORDINGS[language]
  const left = toTime(due) - toTime(now)
  if (!Number.isFinite(left)) return ''
  return left < 0
    ? wording.late(lengthWords(-left, language))
    : wording.due(momentWords(due, now, language))
}

/** True once a due time has passed. */
export const isOverdue = (due: Instant, now: Instant): boolean => toTime(due) < toTime(now)
