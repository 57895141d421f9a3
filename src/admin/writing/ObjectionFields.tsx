'use client'

import { useId } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { speakActions } from '@/messages/post-actions'
import { FindingWhy, NotLegalAdvice, SeverityMark } from '../findings/FindingCard'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly blocking: readonly PlacedFinding[]
  readonly reasons: Readonly<Record<string, string>>
  readonly onReason: (finding: string, reason: string) => void
  readonly onShow: (finding: PlacedFinding) => void
}

/** Before a submit: what must be changed, or kept with a reason that publicity will answer. */
export function ObjectionFields({ blocking, reasons, onReason, onShow }: Props) {
  const say = speakActions(useLanguage())
  return (
    <div className="yx-objections">
      <p>{say('objections', { count: blocking.length })}</p>
      {blocking.map((finding) => (
        <article key={finding.id} className="yx-finding yx-finding--block">
          <div className="yx-finding__head">
            <SeverityMark severity={finding.severity} />
            <span className="yx-finding__words">
              {finding.text === '' ? say('wholeText') : `“${finding.text}”`}
            </span>
            <Button look="quiet" onClick={() => onShow(finding)}>
              {say('goChange')}
            </Button>
          </div>
          <FindingWhy finding={finding} />
          {finding.dismissible ? (
            <Reason
              value={reasons[finding.id] ?? ''}
              words={finding.text}
              onChange={(reason) => onReason(finding.id, reason)}
            />
          ) : (
            <p>{say('mustChange')}</p>
          )}
        </article>
      ))}
      <NotLegalAdvice />
    </div>
  )
}

interface ReasonProps {
  readonly value: string
  readonly words: string
  readonly onChange: (reason: string) => void
}

function Reason({ value, words, onChange }: ReasonProps) {
  const id = useId()
  const say = speakActions(useLanguage())
  return (
    <div className="yx-field">
      <label htmlFor={id}>{say('whyKeep', { words })}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        placeholder={say('whyKeepHint')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
