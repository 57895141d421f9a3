'use client'

import { useId, useState } from 'react'
import { speakActions } from '@/messages/post-actions'
import type { Person } from '@/queries/people-names'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'
import { useAct } from './use-act'

interface Props {
  readonly post: string
  readonly successors: readonly Person[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** 转交: another author, with a reason, on record. */
export function ReassignSheet({ post, successors, isOpen, onClose }: Props) {
  const say = speakActions(useLanguage())
  const ids = { author: useId(), reason: useId() }
  const [author, setAuthor] = useState('')
  const [reason, setReason] = useState('')
  const { isBusy, refusal, run } = useAct(onClose)
  const hand = () =>
    run(() => callApi(`/api/posts/${post}/reassign`, { method: 'POST', body: { author, reason } }))
  return (
    <Sheet
      title={say('reassign')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button
          look="main"
          isBusy={isBusy}
          disabled={author === '' || reason.trim() === ''}
          onClick={() => void hand()}
        >
          {say('handOver')}
        </Button>
      }
    >
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      <p>{say('handOverLeads')}</p>
      <div className="yx-field">
        <label htmlFor={ids.author}>{say('handTo')}</label>
        <select id={ids.author} value={author} onChange={(event) => setAuthor(event.target.value)}>
          <option value="">{say('pleaseChoose')}</option>
          {successors.map(({ id, name, jobTitle }) => (
            <option key={id} value={id}>
              {jobTitle === null ? name : say('person', { name, title: jobTitle })}
            </option>
          ))}
        </select>
      </div>
      <div className="yx-field">
        <label htmlFor={ids.reason}>{say('handWhy')}</label>
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
