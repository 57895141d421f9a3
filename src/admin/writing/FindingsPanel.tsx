'use client'

import type { PlacedFinding } from '@/domain/findings/check-content'
import { NotLegalAdvice } from '../findings/FindingCard'
import { FindingList } from '../findings/FindingList'
import { ReadabilityBars } from '../findings/ReadabilityBars'
import { Notice } from '../shared/Notice'
import type { LiveFindings } from './use-findings'

interface Props {
  readonly live: LiveFindings
  readonly onShow: (finding: PlacedFinding) => void
  readonly onReplace: (finding: PlacedFinding) => void
}

/** 提示: everything the checker found in what is written now, and how easily it reads. */
export function FindingsPanel({ live: { answer, isStale }, onShow, onReplace }: Props) {
  if (!answer) return <p className="yx-empty">正在检查…</p>
  return (
    <>
      {isStale ? <Notice tone="warn">暂时连不上检查，下面是之前的结果。</Notice> : null}
      <ReadabilityBars readability={answer.readability} limits={answer.limits} />
      <FindingList
        findings={answer.findings}
        empty="没有发现问题。"
        onShow={onShow}
        onReplace={onReplace}
      />
      <NotLegalAdvice />
    </>
  )
}
