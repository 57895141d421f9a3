/**
 * Times as people say them, in China's one zone. All inputs are instants (ISO 8601 or Date); `now` is
 * handed in. Asia/Shanghai has been UTC+8 without summer time since 1992, so a fixed offset is exact.
 */
type Instant = string | Date

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const SHANGHAI = 8 * HOUR

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

interface Wall {
  /** Whole days since 1970-01-01 on the wall calendar. */
  readonly day: number
  readonly date: string
  readonly year: number
  readonly weekday: string
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
    date: `${shifted.getUTCMonth() + 1}月${shifted.getUTCDate()}日`,
    year: shifted.getUTCFullYear(),
    weekday: WEEKDAYS[shifted.getUTCDay()] ?? '',
    clock: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
  }
}

const NEAR_DAYS: Readonly<Record<number, string>> = {
  [-2]: '前天',
  [-1]: '昨天',
  0: '今天',
  1: '明天',
  2: '后天',
}

/** 「今天 14:30」「昨天 16:05」「11月20日 周五 16:05」, with the year when it is another. Empty for no time. */
export function momentWords(at: Instant, now: Instant): string {
  const wall = wallOf(at)
  const today = wallOf(now)
  if (!wall || !today) return ''
  const near = NEAR_DAYS[wall.day - today.day]
  if (near) return `${near} ${wall.clock}`
  const year = wall.year === today.year ? '' : `${wall.year}年`
  return `${year}${wall.date} ${wall.weekday} ${wall.clock}`
}

/** 「14:32」 */
export const clockWords = (at: Instant): string => wallOf(at)?.clock ?? ''

/** 「2026年11月22日 周日 14:32」, for the hover of every shorter form. */
export function exactWords(at: Instant): string {
  const wall = wallOf(at)
  return wall ? `${wall.year}年${wall.date} ${wall.weekday} ${wall.clock}` : ''
}

/** A length of time in the largest unit that says enough: 「25 分钟」「3 小时」「2 天」. Milliseconds, not negative. */
export function lengthWords(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.max(1, Math.floor(milliseconds / MINUTE))} 分钟`
  if (milliseconds < 2 * DAY) return `${Math.floor(milliseconds / HOUR)} 小时`
  return `${Math.floor(milliseconds / DAY)} 天`
}

/** 「已等 3 小时」; 「刚刚」 within the first minute. Empty for no time. */
export function waitedWords(since: Instant, now: Instant): string {
  const waited = toTime(now) - toTime(since)
  if (!Number.isFinite(waited)) return ''
  return waited < MINUTE ? '刚刚' : `已等 ${lengthWords(waited)}`
}

/** 「今天 14:30 前」; once it has passed 「已超时 2 小时」. Empty for no time. */
export function dueWords(due: Instant, now: Instant): string {
  const left = toTime(due) - toTime(now)
  if (!Number.isFinite(left)) return ''
  return left < 0 ? `已超时 ${lengthWords(-left)}` : `${momentWords(due, now)} 前`
}

/** True once a due time has passed. */
export const isOverdue = (due: Instant, now: Instant): boolean => toTime(due) < toTime(now)
