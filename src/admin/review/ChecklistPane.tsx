'use client'

import { CHECK_MARKS, type CheckMark, type Checklist } from '@/domain/review/review-record'
import { CHECK_QUESTIONS } from '@/messages/desk'
import { CHECK_LABELS } from '@/messages/labels'
import { speakReview } from '@/messages/review'
import { useLanguage } from '../shared/use-language'

export type Ticks = Readonly<Partial<Checklist>>

export const CHECKS = ['accuracy', 'compliance', 'plainness'] as const

interface Props {
  readonly ticks: Ticks
  readonly isOpen: boolean
  readonly onTick: (check: (typeof CHECKS)[number], mark: CheckMark) => void
}

/** 清单: the three things a reviewer judges. Recorded with the approval. */
export function ChecklistPane({ ticks, isOpen, onTick }: Props) {
  const language = useLanguage()
  return (
    <div className="yx-checklist">
      {CHECKS.map((check) => (
        <fieldset key={check} disabled={!isOpen}>
          <legend>
            <strong>{CHECK_QUESTIONS[check].name[language]}</strong>
            {CHECK_QUESTIONS[check].question[language]}
          </legend>
          <div className="yx-choices">
            {CHECK_MARKS.map((mark) => (
              <label key={mark} className={`yx-choice yx-choice--${mark}`}>
                <input
                  type="radio"
                  name={`check-${check}`}
                  checked={ticks[check] === mark}
                  onChange={() => onTick(check, mark)}
                />
                {CHECK_LABELS[mark][language]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className="yx-empty">{speakReview(language)('allOrNone')}</p>
    </div>
  )
}

/** The checklist as it is sent: all three, or nothing. */
export function wholeChecklist({ accuracy, compliance, plainness }: Ticks): Checklist | null {
  return accuracy && compliance && plainness ? { accuracy, compliance, plainness } : null
}
