'use client'

import type { DefaultCellComponentProps } from 'payload'
import { exactWords } from '@/domain/calendar/time-words'

/** A time that is stored as text (ISO 8601, part of what is hashed), as people read it. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' ? exactWords(cellData) : null}</span>
}
