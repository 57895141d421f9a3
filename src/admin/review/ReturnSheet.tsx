'use client'

import { useId, useState } from 'react'
import type { Annotation } from '@/domain/review/review-record'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'

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
  const isEmpty = comment.trim() === ''
  return (
    <Sheet
      title={`退回给 ${author} 修改`}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>再看看</Button>
          <Button
            look="danger"
            isBusy={isBusy}
            disabled={isEmpty}
            onClick={() => onReturn(comment)}
          >
            {isBusy ? '正在退回…' : '退回'}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
      <div className="yx-field">
        <label htmlFor={field}>请写明理由，让作者知道怎么改</label>
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
                <p className="yx-remarks__suggestion">建议改为：{remark.suggestion}</p>
              ) : null}
              <Button look="quiet" onClick={() => onDrop(index)}>
                删除这条批注
              </Button>
            </li>
          ))}
        </ol>
      ) : (
        <p className="yx-empty">也可以先在正文里选中一段文字，点“批注”，再退回。</p>
      )}
    </Sheet>
  )
}
