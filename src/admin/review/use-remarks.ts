'use client'

import { useEffect, useState } from 'react'
import type { Annotation } from '@/domain/review/review-record'

export interface Remarks {
  readonly all: readonly Annotation[]
  readonly add: (remark: Annotation) => void
  readonly drop: (index: number) => void
}

/** Remarks survive a reload of the page: they are kept in this browser until the post moves on. */
export function useRemarks(key: string): Remarks {
  const [all, setAll] = useState<readonly Annotation[]>([])
  useEffect(() => {
    const kept = sessionStorage.getItem(key)
    if (kept) setAll(JSON.parse(kept) as Annotation[])
  }, [key])
  const keep = (changed: readonly Annotation[]) => {
    sessionStorage.setItem(key, JSON.stringify(changed))
    setAll(changed)
  }
  return {
    all,
    add: (remark) => keep([...all, remark]),
    drop: (index) => keep(all.filter((_, at) => at !== index)),
  }
}
