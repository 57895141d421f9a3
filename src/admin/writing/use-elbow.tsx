'use client'

import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { speakWriting } from '@/messages/writing'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { FindingPopover } from './FindingPopover'
import type { Content } from './save-plan'
import { useFindings, type LiveFindings } from './use-findings'
import { useUnderlines } from './use-underlines'
import { replaceFinding, undoInPaper } from './words-in-paper'

export interface Elbow {
  readonly live: LiveFindings
  readonly replace: (finding: PlacedFinding) => void
  /** What floats over the article: the popover, and the way back after a replacement. */
  readonly overlay: ReactNode
}

/** How long 撤销 is offered, milliseconds. */
const UNDO_TIME = 8_000

/** The checker at the writer's elbow: underlines, what they mean, and the better wording at one press. */
export function useElbow(content: Content, touch: () => void): Elbow {
  const say = speakWriting(useLanguage())
  const live = useFindings(content)
  const { pressed, close } = useUnderlines(live)
  const [done, setDone] = useState<string | null>(null)
  useEffect(() => {
    if (done === null) return
    const timer = setTimeout(() => setDone(null), UNDO_TIME)
    return () => clearTimeout(timer)
  }, [done])
  const { text } = live
  const replace = useCallback(
    (finding: PlacedFinding) => {
      touch()
      void replaceFinding(finding, text).then((isDone) => {
        if (isDone) setDone(finding.replacement ?? '')
      })
    },
    [text, touch],
  )
  const overlay = (
    <>
      {pressed ? (
        <FindingPopover
          pressed={pressed}
          onClose={close}
          onReplace={() => {
            close()
            replace(pressed.finding)
          }}
        />
      ) : null}
      {done === null ? null : (
        <div className="yx-undo" role="status">
          {say('changedTo', { words: done })}
          <Button
            look="quiet"
            onClick={() => {
              undoInPaper()
              setDone(null)
            }}
          >
            {say('undo')}
          </Button>
        </div>
      )}
    </>
  )
  return { live, replace, overlay }
}
