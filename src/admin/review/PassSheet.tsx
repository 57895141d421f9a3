'use client'

import { useId, useState } from 'react'
import { speakReview } from '@/messages/review'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly isOpen: boolean
  readonly isBusy: boolean
  readonly leadsTo: string
  /** What the reviewer should know before passing, such as a tick that says there is a problem. */
  readonly warning: string | null
  /** Reasons of the author that wait for an answer; nothing passes before. */
  readonly unanswered: number
  readonly refusal: string | null
  readonly onClose: () => void
  readonly onPass: (comment: string) => void
}

/** 通过: one sentence for the next reader, if there is one to say. */
export function PassSheet(props: Props) {
  const { isOpen, isBusy, leadsTo, warning, unanswered, refusal, onClose, onPass } = props
  const [comment, setComment] = useState('')
  const field = useId()
  const say = speakReview(useLanguage())
  return (
    <Sheet
      title={say('passTitle', { next: leadsTo })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('lookAgain')}</Button>
          <Button
            look="main"
            isBusy={isBusy}
            disabled={unanswered > 0}
            onClick={() => onPass(comment)}
          >
            {say(isBusy ? 'sending' : 'pass')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
      {unanswered > 0 ? (
        <Notice tone="warn">{say('unanswered', { count: unanswered })}</Notice>
      ) : null}
      {warning ? <Notice tone="warn">{warning}</Notice> : null}
      <div className="yx-field">
        <label htmlFor={field}>{say('comment')}</label>
        <textarea
          id={field}
          rows={2}
          maxLength={5000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </div>
    </Sheet>
  )
}
