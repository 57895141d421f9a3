'use client'

import type { ReactNode } from 'react'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { StageMark } from '../shared/StageMark'

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
  return (
    <header className="yx-write__head">
      <div className="yx-write__state">
        <StageMark stage={review?.stage ?? 'draft'} outcome={desk.outcome} />
        {review && review.round > 0 ? <span>第 {review.round} 轮</span> : null}
        {review?.live && review.stage !== 'published' ? <span>线上有已发布的版本</span> : null}
        <span>{desk.authorName}</span>
        {status}
      </div>
      {title === undefined ? null : <h1>{title}</h1>}
      <div className="yx-write__actions">{actions}</div>
    </header>
  )
}
