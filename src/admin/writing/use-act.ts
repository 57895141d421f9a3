'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '../shared/call-api'

/**
 * Runs one action of a sheet: busy, refused with a sentence, or done and the page brought up to date.
 * True when it was done.
 */
export function useAct(onDone: () => void) {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Extract<Answer<unknown>, { ok: false }> | null>(null)
  const run = async (act: () => Promise<Answer<unknown>>, then?: string): Promise<boolean> => {
    setIsBusy(true)
    setRefusal(null)
    const answer = await act()
    setIsBusy(false)
    if (!answer.ok) {
      setRefusal(answer)
      return false
    }
    onDone()
    if (then === undefined) router.refresh()
    else window.location.assign(then)
    return true
  }
  return { isBusy, refusal, run, refresh: () => router.refresh() }
}
