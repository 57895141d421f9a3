/** 「1:05.3」: minutes, seconds, tenths. */
export function formatTime(seconds: number): string {
  const tenths = Math.max(0, Math.round(seconds * 10))
  const minutes = Math.floor(tenths / 600)
  const rest = ((tenths % 600) / 10).toFixed(1).padStart(4, '0')
  return `${minutes}:${rest}`
}

/** Reads `1:05.3`, `65.3`, `1:05` and the full-width colon of Chinese keyboards; null for anything else. */
export function parseTime(text: string): number | null {
  const match = /^(?:(\d{1,3})[:：])?(\d{1,4})(?:[.．。](\d{1,3}))?$/.exec(text.trim())
  if (!match) return null
  const [, minutes = '0', seconds = '0', fraction = ''] = match
  if (match[1] !== undefined && Number(seconds) >= 60) return null
  return Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction || '0'}`)
}
