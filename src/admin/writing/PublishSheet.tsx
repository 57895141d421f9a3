'use client'

import { useId, useState } from 'react'
import { momentWords } from '@/domain/calendar/time-words'
import type { ReviewView } from '@/queries/review-view'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { sayDone } from '../shared/say-done'
import { Sheet } from '../shared/Sheet'
import { publishPost } from './acts'
import { useAct } from './use-act'

interface Props {
  readonly review: ReviewView
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What is typed is Shanghai's wall clock, wherever the browser stands. */
const toInstant = (local: string): string => `${local}:00+08:00`

/** 发布, now or at an hour. */
export function PublishSheet({ review, isOpen, onClose }: Props) {
  const field = useId()
  const [at, setAt] = useState('')
  const { isBusy, refusal, run, refresh } = useAct(onClose)
  const now = new Date()
  const publishNow = async () => {
    if (await run(() => publishPost(review.post, {}))) sayDone('已发布，居民现在就能看到。')
  }
  const schedule = async () => {
    const before = review.publishAt
    if (!(await run(() => publishPost(review.post, { at: toInstant(at) })))) return
    sayDone(`已定于 ${momentWords(toInstant(at), now)} 发布。`, {
      label: '撤销',
      act: () => publishPost(review.post, { at: before }),
      onDone: refresh,
    })
  }
  const isPast = at !== '' && Date.parse(toInstant(at)) <= now.getTime()
  return (
    <Sheet
      title="发布"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        at === '' ? (
          <Button look="main" isBusy={isBusy} onClick={() => void publishNow()}>
            现在发布
          </Button>
        ) : (
          <Button look="main" isBusy={isBusy} disabled={isPast} onClick={() => void schedule()}>
            {isPast ? '请选将来的时间' : `定于 ${momentWords(toInstant(at), now)} 发布`}
          </Button>
        )
      }
    >
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      <p>
        发布的是第 {review.round} 轮终审通过的内容，一字不差。
        {review.live ? '它会替换线上现有的版本。' : ''}
      </p>
      {review.publishAt ? (
        <p>现在定于 {momentWords(review.publishAt, now)} 发布，重新选择会改掉它。</p>
      ) : null}
      <div className="yx-field">
        <label htmlFor={field}>定时发布（北京时间，不选就是现在）</label>
        <input
          id={field}
          type="datetime-local"
          value={at}
          onChange={(event) => setAt(event.target.value)}
        />
      </div>
    </Sheet>
  )
}
