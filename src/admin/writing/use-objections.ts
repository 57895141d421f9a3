'use client'

import { useCallback, useEffect, useState } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import type { CheckAnswer } from '@/queries/compliance-check'
import { callApi } from '../shared/call-api'
import type { FormLink } from './PostActions'

export interface Objections {
  /** What blocks in the post as it is saved; null while that is being asked. */
  readonly blocking: readonly PlacedFinding[] | null
  readonly reasons: Readonly<Record<string, string>>
  readonly setReason: (finding: string, reason: string) => void
  /** True when every block that can be kept has a reason, and there is no other. */
  readonly isAnswered: boolean
  /** As the submit takes them. */
  readonly body: readonly object[]
  /** Asks again, such as after a refusal. */
  readonly ask: () => Promise<void>
}

/** The blocks of the whole saved post, with the words of its pictures, asked when the sheet opens. */
export function useObjections(form: FormLink, isOpen: boolean): Objections {
  const [blocking, setBlocking] = useState<readonly PlacedFinding[] | null>(null)
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const { post, onFlush } = form
  const ask = useCallback(async () => {
    await onFlush()
    const id = post ?? window.location.pathname.split('/').pop() ?? ''
    const answer = await callApi<CheckAnswer>('/api/compliance/check', {
      method: 'POST',
      body: { post: id },
    })
    // Without an answer nothing is kept back here: the submit itself asks again.
    setBlocking(answer.ok ? answer.data.findings.filter((one) => one.severity === 'block') : [])
  }, [onFlush, post])
  useEffect(() => {
    if (isOpen) void ask()
    else setBlocking(null)
    // Once for each opening; what is flushed meanwhile must not ask again.
  }, [isOpen])
  const said = (finding: PlacedFinding): string => (reasons[finding.id] ?? '').trim()
  return {
    blocking,
    reasons,
    setReason: (finding, reason) => setReasons((before) => ({ ...before, [finding]: reason })),
    isAnswered: (blocking ?? []).every((one) => one.dismissible && said(one) !== ''),
    body: (blocking ?? [])
      .filter((one) => said(one) !== '')
      .map((one) => ({
        rule: one.rule,
        start: one.start,
        end: one.end,
        reason: said(one),
        ...(one.field ? { field: one.field } : {}),
        ...(one.material ? { material: one.material } : {}),
        ...(one.platform ? { platform: one.platform } : {}),
        ...(one.video ? { video: one.video } : {}),
      })),
    ask,
  }
}
