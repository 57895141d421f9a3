'use client'

import { createPortal } from 'react-dom'
import { speakFindings } from '@/messages/findings'
import { speakWriting } from '@/messages/writing'
import { FindingWhy, SeverityMark } from '../findings/FindingCard'
import type { Painted } from '../findings/paint-findings'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly pressed: Painted
  readonly onClose: () => void
  readonly onReplace: () => void
}

/** Room to a phone's edges, and its width there at most; pixels. */
const MARGIN = 12
const WIDTH = 360

/** What the underlined words are about, right below them. */
export function FindingPopover({ pressed: { finding, range }, onClose, onReplace }: Props) {
  const language = useLanguage()
  const say = speakWriting(language)
  const sayFinding = speakFindings(language)
  const words = range.getBoundingClientRect()
  const width = Math.min(WIDTH, window.innerWidth - 2 * MARGIN)
  const left = Math.max(MARGIN, Math.min(words.left, window.innerWidth - width - MARGIN))
  return createPortal(
    <div
      className="yx-popover"
      role="dialog"
      aria-label={say('finding', { words: finding.text })}
      style={{ left: left + window.scrollX, top: words.bottom + 6 + window.scrollY }}
    >
      <div className="yx-popover__head">
        <SeverityMark severity={finding.severity} />
        <Button look="quiet" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
      <FindingWhy finding={finding} />
      <div className="yx-finding__acts">
        {finding.replacement ? (
          <Button look="main" onClick={onReplace}>
            {sayFinding('changeTo', { words: finding.replacement })}
          </Button>
        ) : null}
        <a className="yx-finding__rule" href={`/admin/rules#${finding.rule}`} target="_blank">
          {sayFinding('rule')}
        </a>
      </div>
    </div>,
    document.body,
  )
}
