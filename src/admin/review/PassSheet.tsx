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
  return (
    <Sheet
      title={`通过后：${leadsTo}`}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>再看看</Button>
          <Button
            look="main"
            isBusy={isBusy}
            disabled={unanswered > 0}
            onClick={() => onPass(comment)}
          >
            {isBusy ? '正在提交…' : '通过'}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
      {unanswered > 0 ? (
        <Notice tone="warn">
          作者对 {unanswered}{' '}
          处提示说明了保留的理由。请先在“提示”里逐条写明认可的依据；不认可请退回。
        </Notice>
      ) : null}
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
