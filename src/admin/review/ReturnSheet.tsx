'use client'

import { useId, useState } from 'react'
import type { Annotation } from '@/domain/review/review-record'
import { speakReview } from '@/messages/review'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly isOpen: boolean
  readonly isBusy: boolean
  readonly author: string
  readonly remarks: readonly Annotation[]
  readonly refusal: string | null
  readonly onClose: () => void
  readonly onDrop: (index: number) => void
  readonly onReturn: (comment: string) => void
}

/** 退回: why, and the remarks on the text that go with it. */
export function ReturnSheet(props: Props) {
  const { isOpen, isBusy, author, remarks, refusal, onClose, onDrop, onReturn } = props
  const [comment, setComment] = useState('')
  const field = useId()
  const say = speakReview(useLanguage())
  const isEmpty = comment.trim() === ''
  return (
    <Sheet
      title={say('returnTitle', { name: author })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('lookAgain')}</Button>
          <Button
            look="danger"
            isBusy={isBusy}
            disabled={isEmpty}
            onClick={() => onReturn(comment)}
          >
            {say(isBusy ? 'returning' : 'giveBack')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
      <div className="yx-field">
        <label htmlFor={field}>{say('returnWhy')}</label>
        <textarea
          id={field}
          rows={4}
          maxLength={5000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </div>
      {remarks.length > 0 ? (
        <ol className="yx-remarks">
          {remarks.map((remark, index) => (
            <li key={index}>
              <span className="yx-quote">“{remark.quote}”</span>
              <p>{remark.note}</p>
              {remark.suggestion ? (
                <p className="yx-remarks__suggestion">
                  {say('better', { words: remark.suggestion })}
                </p>
              ) : null}
              <Button look="quiet" onClick={() => onDrop(index)}>
                {say('dropRemark')}
              </Button>
            </li>
          ))}
        </ol>
      ) : (
        <p className="yx-empty">{say('remarkHint')}</p>
      )}
    </Sheet>
  )
}
