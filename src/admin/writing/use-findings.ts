'use client'

import { useEffect, useMemo, useState } from 'react'
import { visibleText } from '@/domain/content/visible-text'
import { isDomainError } from '@/domain/errors'
import { readWorkingContent } from '@/domain/review/working-content'
import type { CheckAnswer } from '@/queries/compliance-check'
import { callApi } from '../shared/call-api'
import type { Content } from './save-plan'

export interface LiveFindings {
  /** The last answer; null before the first one. */
  readonly answer: CheckAnswer | null
  /** The visible text that answer is about; its offsets count there. */
  readonly text: string
  /** True when the checker could not be reached for what is written now. */
  readonly isStale: boolean
}

/** After the last change, milliseconds: with the way to the server and back well below a third of a second. */
const PAUSE = 150

/** What the checker says of the text while it is written. */
export function useFindings(content: Content): LiveFindings {
  const body = useMemo(() => toRequest(content), [content])
  const [live, setLive] = useState<LiveFindings>({ answer: null, text: '', isStale: false })
  useEffect(() => {
    if (body === null) return
    const gone = new AbortController()
    const timer = setTimeout(() => {
      const request = JSON.parse(body) as { readonly text: string }
      void callApi<CheckAnswer>('/api/compliance/check', {
        method: 'POST',
        body: request,
        signal: gone.signal,
      }).then((answer) => {
        if (gone.signal.aborted) return
        setLive((before) =>
          answer.ok
            ? { answer: answer.data, text: request.text, isStale: false }
            : { ...before, isStale: true },
        )
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [body])
  return live
}

/** As text, so that a form that only looks new asks nothing; null for a body the server would not take. */
function toRequest(content: Content): string | null {
  try {
    const working = readWorkingContent(content)
    const { genre, kind, audiences, title, digest, adReviewNo, body } = working
    const { platformTexts, videos } = working
    return JSON.stringify({
      genre,
      kind,
      audiences,
      title,
      text: body ? visibleText(body) : '',
      ...(digest ? { digest } : {}),
      ...(adReviewNo ? { adReviewNo } : {}),
      ...(platformTexts.length > 0 ? { platformTexts } : {}),
      ...(videos.length > 0 ? { videos } : {}),
    })
  } catch (error) {
    if (isDomainError(error)) return null
    throw error
  }
}
