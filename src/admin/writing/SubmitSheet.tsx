'use client'

import { useId, useState } from 'react'
import { dueWords } from '@/domain/calendar/time-words'
import type { MissingBasic } from '@/domain/review/submit-gate'
import { BASIC_LABELS } from '@/messages/desk'
import type { DeskPost } from '@/queries/desk-post'
import type { Person } from '@/queries/people-names'
import { Button } from '../shared/Button'
import { callApi, type Answer } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'
import { BASIC_PLACES } from './basic-places'
import { ObjectionFields } from './ObjectionFields'
import type { FormLink } from './PostActions'
import { leaveSubmitted } from './submitted-note'
import { useAct } from './use-act'
import { useObjections } from './use-objections'

interface Props {
  readonly desk: DeskPost
  readonly form: FormLink
  readonly isOpen: boolean
  readonly onClose: () => void
}

const UNSAVED: Answer<never> = {
  ok: false,
  status: 0,
  code: 'UNSAVED',
  message: '最后的改动还没有存上，暂不能提交。请看上方的保存提示，存上后再提交。',
  details: {},
}

/** 提交初审: who will review it and by when, or what is still missing. Saves before it submits. */
export function SubmitSheet({ desk, form, isOpen, onClose }: Props) {
  const field = useId()
  const [comment, setComment] = useState('')
  const { isBusy, refusal, run } = useAct(onClose)
  const refused = refusal?.code === 'BASICS_MISSING' ? basicsOf(refusal.details['missing']) : []
  const missing = [...new Set([...form.missing, ...refused])]
  const objections = useObjections(form, isOpen && form.missing.length === 0)
  const blocking = objections.blocking ?? []
  const submit = async () => {
    const isSaved = await form.onFlush()
    // A new post has had its id since that save; its address is the page's own.
    const id = form.post ?? window.location.pathname.split('/').pop() ?? ''
    await run(async () => {
      if (!isSaved) return UNSAVED
      const answer = await callApi(`/api/posts/${id}/submit`, {
        method: 'POST',
        body: { comment, objections: objections.body },
      })
      if (answer.ok) leaveSubmitted(id, `已提交，${reviewedBy(desk)}`)
      // Refused for findings: they are other ones than were shown.
      else await objections.ask()
      return answer
    }, `/admin/collections/posts/${id}`)
  }
  return (
    <Sheet
      title={missing.length > 0 ? `还差 ${missing.length} 项，补上就能提交` : '提交初审'}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>再改改</Button>
          <Button
            look="main"
            isBusy={isBusy}
            disabled={missing.length > 0 || !objections.isAnswered}
            onClick={() => void submit()}
          >
            {isBusy ? '正在提交…' : '提交初审'}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      {missing.length > 0 ? (
        <ul className="yx-jumps">
          {missing.map((basic) => (
            <li key={basic}>
              <button
                type="button"
                onClick={() => {
                  onClose()
                  form.onJump(BASIC_PLACES[basic])
                }}
              >
                {BASIC_LABELS[basic].zh}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          {blocking.length > 0 ? (
            <ObjectionFields
              blocking={blocking}
              reasons={objections.reasons}
              onReason={objections.setReason}
              onShow={(finding) => {
                onClose()
                form.onShow(finding)
              }}
            />
          ) : null}
          <p>{reviewedBy(desk)}</p>
          <p>提交后内容封存，审核期间不能修改；需要时可以撤回。</p>
          <div className="yx-field">
            <label htmlFor={field}>给审核人的话（选填）</label>
            <textarea
              id={field}
              rows={3}
              maxLength={5000}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          </div>
        </>
      )}
    </Sheet>
  )
}

const said = ({ name, jobTitle }: Person): string =>
  jobTitle === null ? name : `${name}（${jobTitle}）`

function reviewedBy({ next, now }: DeskPost): string {
  if (next.people.length === 0) return '现在没有可以做初审的人，提交会被退回。请先联系管理员。'
  const names = next.people.map(said)
  const who = names.length === 1 ? names.join('') : `${names.join('、')}中的一位`
  return `由${who}初审，${dueWords(next.dueAt, now)}会有结果；通过后再由分管领导终审。`
}

const isBasic = (value: unknown): value is MissingBasic =>
  typeof value === 'string' && value in BASIC_LABELS

const basicsOf = (missing: unknown): readonly MissingBasic[] =>
  Array.isArray(missing) ? missing.filter(isBasic) : []
