'use client'

import { useCallback, useEffect, useState } from 'react'
import { isWorking, readClips, type Clip } from './clip'

const EVERY_MS = 2_000

export interface Clips {
  /** Null until they are known. */
  readonly all: readonly Clip[] | null
  readonly problem: string | null
  readonly refresh: () => void
}

/** The clips of these ids, or the newest this person may see; asked again as long as one is being made. */
export function useClips(ids: readonly string[] | null): Clips {
  const wanted = ids === null ? null : ids.join(',')
  const [all, setAll] = useState<readonly Clip[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const refresh = useCallback(() => setRound((now) => now + 1), [])
  const isBusy = all?.some(isWorking) ?? false
  useEffect(() => {
    let isOver = false
    const keys = wanted === null ? null : wanted.split(',').filter((id) => id !== '')
    if (keys?.length === 0) {
      setAll([])
      return
    }
    void readClips(keys).then((answer) => {
      if (isOver) return
      if (answer.ok) setAll(answer.data.docs)
      setProblem(answer.ok ? null : answer.message)
    })
    return () => {
      isOver = true
    }
  }, [wanted, round])
  useEffect(() => {
    if (!isBusy) return
    const timer = setInterval(refresh, EVERY_MS)
    return () => clearInterval(timer)
  }, [isBusy, refresh])
  return { all, problem, refresh }
}
