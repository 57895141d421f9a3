'use client'

import { createPortal } from 'react-dom'
import { FindingWhy, SeverityMark } from '../findings/FindingCard'
import type { Painted } from '../findings/paint-findings'
import { Button } from '../shared/Button'

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
  const words = range.getBoundingClientRect()
  const width = Math.min(WIDTH, window.innerWidth - 2 * MARGIN)
  const left = Math.max(MARGIN, Math.min(words.left, window.innerWidth - width - MARGIN))
  return createPortal(
    <div
      className="yx-popover"
      role="dialog"
      aria-label={`提示：${finding.text}`}
      style={{ left: left + window.scrollX, top: words.bottom + 6 + window.scrollY }}
    >
      <div className="yx-popover__head">
        <SeverityMark severity={finding.severity} />
        <Button look="quiet" onClick={onClose}>
          关闭
        </Button>
      </div>
      <FindingWhy finding={finding} />
      <div className="yx-finding__acts">
        {finding.replacement ? (
          <Button look="main" onClick={onReplace}>
            改成“{finding.replacement}”
          </Button>
        ) : null}
        <a className="yx-finding__rule" href={`/admin/rules#${finding.rule}`} target="_blank">
          规则说明
        </a>
      </div>
    </div>,
    document.body,
  )
}
