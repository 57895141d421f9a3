'use client'

import { useId, useState } from 'react'
import type { Person } from '@/queries/people-names'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'
import { useAct } from './use-act'

interface Props {
  readonly post: string
  readonly successors: readonly Person[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** 转交: another author, with a reason, on record. */
export function ReassignSheet({ post, successors, isOpen, onClose }: Props) {
  const ids = { author: useId(), reason: useId() }
  const [author, setAuthor] = useState('')
  const [reason, setReason] = useState('')
  const { isBusy, refusal, run } = useAct(onClose)
  const hand = () =>
    run(() => callApi(`/api/posts/${post}/reassign`, { method: 'POST', body: { author, reason } }))
  return (
    <Sheet
      title="转交作者"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button
          look="main"
          isBusy={isBusy}
          disabled={author === '' || reason.trim() === ''}
          onClick={() => void hand()}
        >
          转交
        </Button>
      }
    >
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      <p>转交后由新作者修改和送审。原作者写过这篇，仍不能审核它。</p>
      <div className="yx-field">
        <label htmlFor={ids.author}>转交给</label>
        <select id={ids.author} value={author} onChange={(event) => setAuthor(event.target.value)}>
          <option value="">请选择</option>
          {successors.map(({ id, name, jobTitle }) => (
            <option key={id} value={id}>
              {jobTitle === null ? name : `${name}（${jobTitle}）`}
            </option>
          ))}
        </select>
      </div>
      <div className="yx-field">
        <label htmlFor={ids.reason}>为什么转交（必填）</label>
        <textarea
          id={ids.reason}
          rows={2}
          maxLength={5000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Sheet>
  )
}
