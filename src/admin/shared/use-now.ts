'use client'

import { useEffect, useState } from 'react'

/**
 * The present, again every half minute. The first value is the server's (ISO 8601), so that what is
 * hydrated says the same as what was sent.
 */
export function useNow(first: string): string {
  const [now, setNow] = useState(first)
  useEffect(() => {
    const tick = () => setNow(new Date().toISOString())
    const timer = setInterval(tick, 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
