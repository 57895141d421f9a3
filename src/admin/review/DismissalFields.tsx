'use client'

import { useId } from 'react'
import { DISMISSAL_GROUNDS, type DismissalGround } from '@/domain/review/review-record'
import { GROUND_LABELS } from '@/messages/findings-labels'
import { speakReview } from '@/messages/review'
import { useLanguage } from '../shared/use-language'
import type { Answer } from './use-dismissals'

interface Props {
  readonly answer: Answer
  readonly onAnswer: (answer: Answer) => void
}

/** 认可: publicity's answer to a reason of the author, of a list and in words; whoever disagrees returns the post. */
export function DismissalFields({ answer, onAnswer }: Props) {
  const id = useId()
  const language = useLanguage()
  const say = speakReview(language)
  return (
    <fieldset className="yx-finding__answer">
      <legend>{say('accept')}</legend>
      <div className="yx-field">
        <label htmlFor={`${id}-ground`}>{say('ground')}</label>
        <select
          id={`${id}-ground`}
          value={answer.ground ?? ''}
          onChange={({ target }) =>
            onAnswer({ ...answer, ground: DISMISSAL_GROUNDS.find((one) => one === target.value) })
          }
        >
          <option value="">{say('pleaseChoose')}</option>
          {DISMISSAL_GROUNDS.map((ground: DismissalGround) => (
            <option key={ground} value={ground}>
              {GROUND_LABELS[ground][language]}
            </option>
          ))}
        </select>
      </div>
      <div className="yx-field">
        <label htmlFor={`${id}-reason`}>{say('explain')}</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={2000}
          value={answer.reason}
          onChange={({ target }) => onAnswer({ ...answer, reason: target.value })}
        />
      </div>
    </fieldset>
  )
}
