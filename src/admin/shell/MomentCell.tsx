'use client'

import type { DefaultCellComponentProps } from 'payload'
import { exactWords } from '@/domain/calendar/time-words'
import { useLanguage } from '../shared/use-language'

/** A time that is stored as text (ISO 8601, part of what is hashed), as people read it. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  const language = useLanguage()
  return <span>{typeof cellData === 'string' ? exactWords(cellData, language) : null}</span>
}
