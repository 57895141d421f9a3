'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Annotation, Dismissal } from '@/domain/review/review-record'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import type { ReviewView } from '@/queries/review-view'
import { callApi } from '../shared/call-api'
import { useLanguage } from '../shared/use-language'
import { passedWords } from './decision-words'
import { wholeChecklist, type Ticks } from './ChecklistPane'

export interface Decision {
  readonly isBusy: boolean
  /** A refusal of the last try, for the sheet that is open. */
  readonly refusal: string | null
  /** Somebody else was first, or the text is another one: a sentence that stays while the page reloads. */
  readonly overtaken: string | null
  /** What came of it, once decided. */
  readonly done: string | null
  /** True when it is settled, one way or the other; false when the try was refused and may be mended. */
  readonly pass: (
    comment: string,
    said: { readonly ticks: Ticks; readonly dismissals: readonly Dismissal[] },
  ) => Promise<boolean>
  readonly giveBack: (comment: string, remarks: readonly Annotation[]) => Promise<boolean>
}

/** The two decisions of a reviewer, bound to the very content that is shown. */
export function useDecision(desk: DeskReview): Decision {
  const router = useRouter()
  const language = useLanguage()
  const words = speakReview(language)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [overtaken, setOvertaken] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const { post, round, level, contentHash } = desk.review

  const decide = async (
    action: 'approve' | 'return',
    body: object,
    say: (after: ReviewView) => string,
  ): Promise<boolean> => {
    setIsBusy(true)
    setRefusal(null)
    const answer = await callApi<ReviewView>(`/api/posts/${post}/${action}`, {
      method: 'POST',
      body: { round, level, contentHash, ...body },
    })
    setIsBusy(false)
    if (answer.ok) {
      setDone(say(answer.data))
      return true
    }
    if (answer.status !== 409) {
      setRefusal(answer.message)
      return false
    }
    setOvertaken(words('overtaken', { why: answer.message }))
    router.refresh()
    return true
  }

  return {
    isBusy,
    refusal,
    overtaken,
    done,
    pass: async (comment, { ticks, dismissals }) => {
      const checklist = wholeChecklist(ticks)
      const body = {
        comment,
        ...(checklist ? { checklist } : {}),
        ...(dismissals.length > 0 ? { dismissals } : {}),
      }
      return decide('approve', body, (after) =>
        passedWords(desk, after, { now: new Date().toISOString(), language }),
      )
    },
    giveBack: async (comment, remarks) => {
      const annotations = remarks.length > 0 ? { annotations: remarks } : {}
      return decide('return', { comment, ...annotations }, () =>
        words('returned', { name: desk.content.author.name }),
      )
    },
  }
}
