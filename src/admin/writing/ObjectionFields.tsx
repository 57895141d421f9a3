'use client'

import { useId } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { FindingWhy, NotLegalAdvice, SeverityMark } from '../findings/FindingCard'
import { Button } from '../shared/Button'

interface Props {
  readonly blocking: readonly PlacedFinding[]
  readonly reasons: Readonly<Record<string, string>>
  readonly onReason: (finding: string, reason: string) => void
  readonly onShow: (finding: PlacedFinding) => void
}

/** Before a submit: what must be changed, or kept with a reason that publicity will answer. */
export function ObjectionFields({ blocking, reasons, onReason, onShow }: Props) {
  return (
    <div className="yx-objections">
      <p>
        下面 {blocking.length}{' '}
        处必须处理：改写，或写明保留的理由。理由会留档，初审逐条答复后才能通过。
      </p>
      {blocking.map((finding) => (
        <article key={finding.id} className="yx-finding yx-finding--block">
          <div className="yx-finding__head">
            <SeverityMark severity={finding.severity} />
            <span className="yx-finding__words">
              {finding.text === '' ? '全文' : `“${finding.text}”`}
            </span>
            <Button look="quiet" onClick={() => onShow(finding)}>
              去改
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
            <p>这一处不能保留，请改掉。</p>
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
  return (
    <div className="yx-field">
      <label htmlFor={id}>保留“{words}”的理由</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        placeholder="例如：引用指南原文；奖项名称；说的是活动名次"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
