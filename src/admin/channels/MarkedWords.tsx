'use client'

import type { ReactNode } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'

interface Props {
  readonly text: string
  /** Of this text alone: offsets count in it. */
  readonly findings: readonly PlacedFinding[]
}

/** Sealed words with what was found in them underlined. */
export function MarkedWords({ text, findings }: Props) {
  const parts: ReactNode[] = []
  let read = 0
  const placed = findings
    .flatMap(({ id, severity, start, end }) =>
      start === null || end === null ? [] : [{ id, severity, start, end }],
    )
    .sort((a, b) => a.start - b.start)
  for (const { id, severity, start, end } of placed) {
    // Two rules may have found the same words: they are underlined once.
    if (start < read) continue
    parts.push(text.slice(read, start))
    parts.push(
      <mark key={id} className={`yx-marked yx-marked--${severity}`}>
        {text.slice(start, end)}
      </mark>,
    )
    read = end
  }
  return [...parts, text.slice(read)]
}
