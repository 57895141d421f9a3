'use client'

import { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo } from 'react'
import type { OpenSheet } from './DecisionSheets'
import type { Queue } from './use-queue'
import { useShortcuts } from '../shared/use-shortcuts'
import { LIST_WITH_FIND } from '../shell/find-address'

/** With its data: Next would fetch no more than an empty frame of a page that depends on who reads it. */
const WHOLE = PrefetchKind.FULL

interface Input {
  readonly queue: Queue
  readonly mayDecide: boolean
  readonly onOpen: (sheet: OpenSheet) => void
}

/** j, k, a, r, / and ? of the review; and the next post, loaded whole before it is asked for. */
export function useReviewKeys({ queue, mayDecide, onOpen }: Input): {
  readonly goNext: () => void
} {
  const router = useRouter()
  const next = queue.next?.post
  const previous = queue.previous?.post
  const go = useCallback(
    (to: string | undefined) => {
      if (to) router.push(`/admin/review/${to}`)
    },
    [router],
  )
  useEffect(() => {
    if (next) router.prefetch(`/admin/review/${next}`, { kind: WHOLE })
  }, [next, router])
  useShortcuts(
    useMemo(
      () => ({
        j: () => go(next),
        k: () => go(previous),
        a: mayDecide ? () => onOpen('pass') : null,
        r: mayDecide ? () => onOpen('return') : null,
        '/': () => router.push(LIST_WITH_FIND),
        '?': () => onOpen('help'),
      }),
      [go, mayDecide, next, onOpen, previous, router],
    ),
  )
  return { goNext: () => go(next) }
}
