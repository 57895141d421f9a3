'use client'

import type { PlacedFinding } from '@/domain/findings/check-content'
import { speakWriting } from '@/messages/writing'
import { NotLegalAdvice } from '../findings/FindingCard'
import { FindingList } from '../findings/FindingList'
import { placeBeside } from '../findings/place-beside'
import { ReadabilityBars } from '../findings/ReadabilityBars'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'
import type { LiveFindings } from './use-findings'

interface Props {
  readonly live: LiveFindings
  readonly onShow: (finding: PlacedFinding) => void
  readonly onReplace: (finding: PlacedFinding) => void
}

/** Words beside the article are changed in their own field: no wording is put in place of them from here. */
const changeable = ({ replacement, ...finding }: PlacedFinding): PlacedFinding =>
  placeBeside(finding) === null && replacement !== undefined ? { ...finding, replacement } : finding

/** 提示: everything the checker found in what is written now, and how easily it reads. */
export function FindingsPanel({ live: { answer, isStale }, onShow, onReplace }: Props) {
  const say = speakWriting(useLanguage())
  if (!answer) return <p className="yx-empty">{say('checking')}</p>
  return (
    <>
      {isStale ? <Notice tone="warn">{say('stale')}</Notice> : null}
      <ReadabilityBars readability={answer.readability} limits={answer.limits} />
      <FindingList
        findings={answer.findings.map(changeable)}
        empty={say('noFindings')}
        onShow={onShow}
        onReplace={onReplace}
      />
      <NotLegalAdvice />
    </>
  )
}
