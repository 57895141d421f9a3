const HOUR = 3_600_000
const DAY = 24 * HOUR
/** The demo's people live in China: UTC+8, no summer time. */
const OFFSET = 8 * HOUR
const OPENS = 8 * HOUR
const CLOSES = 18 * HOUR

/**
 * When a step happened, in milliseconds: `hoursAgo` before `now`, moved into the centre's working day
 * (8:00–18:00 China time), because nobody approves a post at three in the morning.
 * Strictly monotonic, so the order of steps survives; never later than `now`.
 */
export function stepMoment(now: number, hoursAgo: number): number {
  const moment = now - hoursAgo * HOUR
  const dayOf = (time: number) => Math.floor((time + OFFSET) / DAY) * DAY - OFFSET
  const start = dayOf(moment)
  const isToday = start === dayOf(now)
  const [span, ends] = isToday ? [now - start, now - start] : [DAY, CLOSES]
  if (ends <= OPENS + HOUR) return moment
  return Math.floor(start + OPENS + ((moment - start) / span) * (ends - OPENS))
}

/**
 * When a scheduled post goes out, in milliseconds: ten in the morning China time, the first such
 * moment at least `inHours` after `now`.
 */
export function releaseMoment(now: number, inHours: number): number {
  const earliest = now + inHours * HOUR
  const ten = Math.floor((earliest + OFFSET) / DAY) * DAY - OFFSET + 10 * HOUR
  return ten >= earliest ? ten : ten + DAY
}
