'use client'

import { useEffect, useRef } from 'react'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'
import { passLeadsTo, whyNot } from './decision-words'
import type { Decision } from './use-decision'
import type { Queue } from './use-queue'

interface Props {
  readonly desk: DeskReview
  readonly decision: Decision
  readonly queue: Queue
  readonly remarks: number
  readonly onPass: () => void
  readonly onReturn: () => void
  readonly onNext: () => void
}

/** What can be decided and what will happen then; after it, what is next. Sticks to a phone's lower edge. */
export function DecisionBar(props: Props) {
  const { desk, decision, queue, remarks, onPass, onReturn, onNext } = props
  const language = useLanguage()
  const say = speakReview(language)
  const reason = whyNot(desk, language)
  const { level } = desk.review
  const isOver = decision.done !== null || reason !== null || level === null
  return (
    <div className="yx-decide">
      {decision.overtaken ? <Notice tone="refused">{decision.overtaken}</Notice> : null}
      {decision.done ? <Notice tone="done">{decision.done}</Notice> : null}
      {!decision.done && reason ? <p className="yx-decide__why">{reason}</p> : null}
      <div className="yx-decide__buttons">
        {isOver ? (
          <Next queue={queue} onNext={onNext} isJustDecided={decision.done !== null} />
        ) : (
          <>
            <Button look="danger" className="yx-decide__button" onClick={onReturn}>
              {say('giveBack')}
              <small>
                {remarks > 0 ? say('withRemarks', { count: remarks }) : say('authorResubmits')}
              </small>
            </Button>
            <Button look="main" className="yx-decide__button" onClick={onPass}>
              {say('pass')}
              <small>{passLeadsTo(level, language)}</small>
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** Milliseconds. */
const SHEET_CLOSED = 100

interface NextProps extends Pick<Props, 'queue' | 'onNext'> {
  readonly isJustDecided: boolean
}

/** After a decision it has the focus: Enter goes on. */
function Next({ queue, onNext, isJustDecided }: NextProps) {
  const say = speakReview(useLanguage())
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isJustDecided) return
    // Once the sheet has closed: while it is open, nothing behind it takes the focus.
    const timer = setTimeout(() => ref.current?.focus(), SHEET_CLOSED)
    return () => clearTimeout(timer)
  }, [isJustDecided])
  if (!queue.next) {
    return (
      <a className="yx-button yx-button--plain yx-decide__link" href="/admin">
        {say('nothingElse')}
      </a>
    )
  }
  return (
    <Button ref={ref} look="main" className="yx-decide__button" onClick={onNext}>
      {say('next', { count: queue.others })}
      <small className="yx-decide__title">{queue.next.title}</small>
    </Button>
  )
}
