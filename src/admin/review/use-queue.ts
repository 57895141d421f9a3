'use client'

import { useEffect, useState } from 'react'
import type { QueueEntry, QueuePage } from '@/queries/review-queue'
import { callApi } from '../shared/call-api'

export interface Queue {
  /** What waits for this reader's decision after the post shown, wrapping round; null when nothing else does. */
  readonly next: QueueEntry | null
  readonly previous: QueueEntry | null
  /** How many others wait. */
  readonly others: number
}

const EMPTY: Queue = { next: null, previous: null, others: 0 }

/** The reader's own queue around the post shown, loaded while they read. */
export function useQueue(post: string): Queue {
  const [queue, setQueue] = useState(EMPTY)
  useEffect(() => {
    const gone = new AbortController()
    void callApi<QueuePage>('/api/review-queue?limit=50', { signal: gone.signal }).then(
      (answer) => {
        if (answer.ok) setQueue(around(answer.data, post))
      },
    )
    return () => gone.abort()
  }, [post])
  return queue
}

/** Neighbours of one post in a queue; of one that is not in it (any more), the most urgent and the last. */
export function around(
  { docs, totalDocs }: Pick<QueuePage, 'docs' | 'totalDocs'>,
  post: string,
): Queue {
  const index = docs.findIndex((entry) => entry.post === post)
  const rest = docs.filter((entry) => entry.post !== post)
  const others = totalDocs - (index === -1 ? 0 : 1)
  if (rest.length === 0) return { ...EMPTY, others }
  const at = index === -1 ? 0 : index
  return {
    next: rest[at % rest.length] ?? null,
    previous: rest[(at - 1 + rest.length) % rest.length] ?? null,
    others,
  }
}
