'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '../shared/call-api'

/** Runs one action of a sheet: busy, refused with a sentence, or done and the page brought up to date. */
export function useAct(onDone: () => void) {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Extract<Answer<unknown>, { ok: false }> | null>(null)
  const run = async (act: () => Promise<Answer<unknown>>, then?: string): Promise<void> => {
    setIsBusy(true)
    setRefusal(null)
    const answer = await act()
    setIsBusy(false)
    if (!answer.ok) {
      setRefusal(answer)
      return
    }
    onDone()
    if (then === undefined) router.refresh()
    else window.location.assign(then)
  }
  return { isBusy, refusal, run }
}
