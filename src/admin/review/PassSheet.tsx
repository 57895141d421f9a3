'use client'

import { useId, useState } from 'react'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'

interface Props {
  readonly isOpen: boolean
  readonly isBusy: boolean
  readonly leadsTo: string
  /** What the reviewer should know before passing, such as a tick that says there is a problem. */
  readonly warning: string | null
  readonly refusal: string | null
  readonly onClose: () => void
  readonly onPass: (comment: string) => void
}

/** 通过: one sentence for the next reader, if there is one to say. */
export function PassSheet(props: Props) {
  const { isOpen, isBusy, leadsTo, warning, refusal, onClose, onPass } = props
  const [comment, setComment] = useState('')
  const field = useId()
  return (
    <Sheet
      title={`通过后：${leadsTo}`}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>再看看</Button>
          <Button look="main" isBusy={isBusy} onClick={() => onPass(comment)}>
            {isBusy ? '正在提交…' : '通过'}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
      {warning ? <Notice tone="warn">{warning}</Notice> : null}
      <div className="yx-field">
        <label htmlFor={field}>一句话意见（选填，会留在审批记录里）</label>
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
