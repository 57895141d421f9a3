'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Severity } from '@/domain/compliance/types'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { FindingCard } from './FindingCard'

interface Props {
  readonly findings: readonly PlacedFinding[]
  /** Said where there are none. */
  readonly empty: string
  /** The finding that was asked for in the text; a new object each time. */
  readonly asked?: { readonly id: string } | null
  readonly onShow?: (finding: PlacedFinding) => void
  readonly onReplace?: (finding: PlacedFinding) => void
  /** What stands under a finding, such as the author's reason. */
  readonly below?: (finding: PlacedFinding) => ReactNode
}

const ORDER: readonly Severity[] = ['block', 'warn', 'info']

/** All findings, the most serious first, in the order of the text among equals. */
export function FindingList({ findings, empty, asked, onShow, onReplace, below }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!asked) return
    setOpen(asked.id)
    requestAnimationFrame(() =>
      ref.current
        ?.querySelector(`[data-finding="${CSS.escape(asked.id)}"]`)
        ?.scrollIntoView({ block: 'nearest' }),
    )
  }, [asked])
  const sorted = ORDER.flatMap((severity) => findings.filter((one) => one.severity === severity))
  return (
    <div className="yx-findings" ref={ref}>
      {sorted.length === 0 ? <p className="yx-empty">{empty}</p> : null}
      {sorted.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          isOpen={open === finding.id}
          onToggle={() => {
            const isOpening = open !== finding.id
            setOpen(isOpening ? finding.id : null)
            if (isOpening) onShow?.(finding)
          }}
          onShow={onShow ? () => onShow(finding) : undefined}
          onReplace={onReplace ? () => onReplace(finding) : undefined}
        >
          {below?.(finding)}
        </FindingCard>
      ))}
    </div>
  )
}
