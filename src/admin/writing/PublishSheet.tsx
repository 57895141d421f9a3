'use client'

import { useId, useState } from 'react'
import { momentWords } from '@/domain/calendar/time-words'
import { speakActions } from '@/messages/post-actions'
import type { ReviewView } from '@/queries/review-view'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { sayDone } from '../shared/say-done'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'
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
  const language = useLanguage()
  const say = speakActions(language)
  const [at, setAt] = useState('')
  const { isBusy, refusal, run, refresh } = useAct(onClose)
  const now = new Date()
  const chosen = momentWords(toInstant(at), now, language)
  const publishNow = async () => {
    if (await run(() => publishPost(review.post, {}))) sayDone(say('published'))
  }
  const schedule = async () => {
    const before = review.publishAt
    if (!(await run(() => publishPost(review.post, { at: toInstant(at) })))) return
    sayDone(say('scheduled', { time: chosen }), {
      label: say('undo'),
      act: () => publishPost(review.post, { at: before }),
      onDone: refresh,
    })
  }
  const isPast = at !== '' && Date.parse(toInstant(at)) <= now.getTime()
  return (
    <Sheet
      title={say('publish')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        at === '' ? (
          <Button look="main" isBusy={isBusy} onClick={() => void publishNow()}>
            {say('publishNow')}
          </Button>
        ) : (
          <Button look="main" isBusy={isBusy} disabled={isPast} onClick={() => void schedule()}>
            {isPast ? say('future') : say('publishAt', { time: chosen })}
          </Button>
        )
      }
    >
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      <p>
        {say('whatGoesOut', { round: review.round })}
        {review.live ? say('replaces') : ''}
      </p>
      {review.publishAt ? (
        <p>{say('setBefore', { time: momentWords(review.publishAt, now, language) })}</p>
      ) : null}
      <div className="yx-field">
        <label htmlFor={field}>{say('publishTime')}</label>
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
