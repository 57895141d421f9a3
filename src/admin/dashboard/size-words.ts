import type { Say } from '@/messages/desk-shell'

const UNITS = ['KB', 'MB', 'GB', 'TB'] as const

/** Bytes as people say them: 「512 KB」「3.4 GB」. One decimal below ten. */
export function sizeWords(bytes: number, say: Say): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < UNITS.length) {
    value /= 1024
    unit += 1
  }
  const digits = unit > 0 && value < 10 ? value.toFixed(1) : String(Math.round(value))
  return `${digits} ${UNITS[unit - 1] ?? say('bytes')}`
}
