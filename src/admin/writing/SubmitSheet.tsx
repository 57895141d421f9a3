'use client'

import { useId, useState } from 'react'
import { dueWords } from '@/domain/calendar/time-words'
import type { MissingBasic } from '@/domain/review/submit-gate'
import { BASIC_LABELS } from '@/messages/desk'
import type { Language } from '@/messages/errors'
import { problemsOf } from '@/messages/platforms'
import { speakActions } from '@/messages/post-actions'
import type { DeskPost } from '@/queries/desk-post'
import type { Person } from '@/queries/people-names'
import { Button } from '../shared/Button'
import { callApi, type Answer } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'
import { ProblemJumps } from '../channels/ProblemJumps'
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

const unsaved = (message: string): Answer<never> => ({
  ok: false,
  status: 0,
  code: 'UNSAVED',
  message,
  details: {},
})

/** 提交初审: who will review it and by when, or what is still missing. Saves before it submits. */
export function SubmitSheet({ desk, form, isOpen, onClose }: Props) {
  const field = useId()
  const language = useLanguage()
  const say = speakActions(language)
  const [comment, setComment] = useState('')
  const { isBusy, refusal, run } = useAct(onClose)
  const refused = refusal?.code === 'BASICS_MISSING' ? basicsOf(refusal.details['missing']) : []
  const missing = [...new Set([...form.missing, ...refused])]
  const problems =
    refusal?.code === 'PLATFORM_TEXTS_INVALID' && form.problems.length === 0
      ? problemsOf(refusal.details['problems'])
      : form.problems
  const count = missing.length + problems.length
  const objections = useObjections(form, isOpen && form.missing.length + form.problems.length === 0)
  const blocking = objections.blocking ?? []
  const submit = async () => {
    const isSaved = await form.onFlush()
    // A new post has had its id since that save; its address is the page's own.
    const id = form.post ?? window.location.pathname.split('/').pop() ?? ''
    await run(async () => {
      if (!isSaved) return unsaved(say('unsaved'))
      const answer = await callApi(`/api/posts/${id}/submit`, {
        method: 'POST',
        body: { comment, objections: objections.body },
      })
      if (answer.ok) leaveSubmitted(id, say('submitted', { review: reviewedBy(desk, language) }))
      // Refused for findings: they are other ones than were shown.
      else await objections.ask()
      return answer
    }, `/admin/collections/posts/${id}`)
  }
  return (
    <Sheet
      title={count > 0 ? say('submitMissing', { count }) : say('submit')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('reviseMore')}</Button>
          <Button
            look="main"
            isBusy={isBusy}
            disabled={count > 0 || !objections.isAnswered}
            onClick={() => void submit()}
          >
            {say(isBusy ? 'sending' : 'submitNow')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      {count > 0 ? (
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
                {BASIC_LABELS[basic][language]}
              </button>
            </li>
          ))}
          <ProblemJumps
            problems={problems}
            onJump={(place) => {
              onClose()
              form.onJump(place)
            }}
          />
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
          <p>{reviewedBy(desk, language)}</p>
          <p>{say('sealed')}</p>
          <div className="yx-field">
            <label htmlFor={field}>{say('forReviewer')}</label>
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

function reviewedBy({ next, now }: DeskPost, language: Language): string {
  const say = speakActions(language)
  if (next.people.length === 0) return say('nobody')
  const said = ({ name, jobTitle }: Person): string =>
    jobTitle === null ? name : say('person', { name, title: jobTitle })
  const names = next.people.map(said).join(say('and'))
  const who = next.people.length === 1 ? names : say('oneOf', { names })
  return say('reviewedBy', { who, due: dueWords(next.dueAt, now, language) })
}

const isBasic = (value: unknown): value is MissingBasic =>
  typeof value === 'string' && value in BASIC_LABELS

const basicsOf = (missing: unknown): readonly MissingBasic[] =>
  Array.isArray(missing) ? missing.filter(isBasic) : []
