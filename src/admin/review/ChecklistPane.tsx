'use client'

import { CHECK_MARKS, type CheckMark, type Checklist } from '@/domain/review/review-record'
import { CHECK_QUESTIONS } from '@/messages/desk'
import { CHECK_LABELS } from '@/messages/labels'

export type Ticks = Readonly<Partial<Checklist>>

export const CHECKS = ['accuracy', 'compliance', 'plainness'] as const

interface Props {
  readonly ticks: Ticks
  readonly isOpen: boolean
  readonly onTick: (check: (typeof CHECKS)[number], mark: CheckMark) => void
}

/** 清单: the three things a reviewer judges. Recorded with the approval. */
export function ChecklistPane({ ticks, isOpen, onTick }: Props) {
  return (
    <div className="yx-checklist">
      {CHECKS.map((check) => (
        <fieldset key={check} disabled={!isOpen}>
          <legend>
            <strong>{CHECK_QUESTIONS[check].name.zh}</strong>
            {CHECK_QUESTIONS[check].question.zh}
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
                {CHECK_LABELS[mark].zh}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className="yx-empty">三项都选了才随审核意见留档；也可以都不选。</p>
    </div>
  )
}

/** The checklist as it is sent: all three, or nothing. */
export function wholeChecklist({ accuracy, compliance, plainness }: Ticks): Checklist | null {
  return accuracy && compliance && plainness ? { accuracy, compliance, plainness } : null
}
