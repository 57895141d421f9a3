'use client'

import type { ReactNode } from 'react'
import { speakWriting } from '@/messages/writing'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { StageMark } from '../shared/StageMark'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly desk: Pick<DeskPost, 'outcome' | 'authorName'>
  readonly review: ReviewView | null
  /** Named here only where the page does not show it as the heading of the article itself. */
  readonly title?: string
  readonly status?: ReactNode
  readonly actions: ReactNode
}

/** Where the post is, where its text is, and what can be done with it. */
export function WritingHead({ desk, review, title, status, actions }: Props) {
  const say = speakWriting(useLanguage())
  return (
    <header className="yx-write__head">
      <div className="yx-write__state">
        <StageMark stage={review?.stage ?? 'draft'} outcome={desk.outcome} />
        {review && review.round > 0 ? <span>{say('round', { round: review.round })}</span> : null}
        {review?.live && review.stage !== 'published' ? <span>{say('liveEarlier')}</span> : null}
        <span>{desk.authorName}</span>
        {status}
      </div>
      {title === undefined ? null : <h1>{title}</h1>}
      <div className="yx-write__actions">{actions}</div>
    </header>
  )
}
