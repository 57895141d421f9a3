'use client'

import { toast } from '@payloadcms/ui'
import type { Answer } from './call-api'

/** Long enough to read a sentence and reach the button. Milliseconds. */
const SHOWN = 12_000

export interface Undo {
  /** What the button says, such as 撤销. */
  readonly label: string
  readonly act: () => Promise<Answer<unknown>>
  readonly onDone: () => void
}

/** Says what has been done and, where it can be taken back, offers to. */
export function sayDone(sentence: string, undo?: Undo): void {
  toast.success(sentence, {
    duration: SHOWN,
    ...(undo
      ? {
          action: {
            label: undo.label,
            onClick: () => {
              void undo.act().then((answer) => {
                if (answer.ok) undo.onDone()
                else toast.error(answer.message)
              })
            },
          },
        }
      : {}),
  })
}

/** Says why something that was done without a sheet was refused. */
export function sayRefused(sentence: string): void {
  toast.error(sentence, { duration: SHOWN })
}
