'use client'

import type { ReactNode } from 'react'
import type { Stage } from '@/domain/review/stages'
import { RETURNED_LABEL, STAGE_LABELS } from '@/messages/labels'
import { useLanguage } from './use-language'
import './shared.css'

type Outcome = 'returned' | 'withdrawn'
type Look = 'draft' | 'returned' | 'review' | 'approved' | 'published' | 'offline'

const LOOKS: Readonly<Record<Stage, Look>> = {
  draft: 'draft',
  first_review: 'review',
  final_review: 'review',
  approved: 'approved',
  published: 'published',
  offline: 'offline',
}

/** Each look has a shape of its own, so that nobody needs the colour. 16 × 16. */
const SHAPES: Readonly<Record<Look, ReactNode>> = {
  draft: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  returned: (
    <path
      d="M5.5 3 2.5 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  review: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  approved: (
    <path
      d="m3 8.5 3.2 3.2L13 5"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  published: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  offline: <rect x="2" y="6.5" width="12" height="3" rx="1.5" fill="currentColor" />,
}

interface Props {
  readonly stage: Stage
  /** How the last round ended, when it did not end in an approval. */
  readonly outcome?: Outcome | null | undefined
}

/** 阶段 as colour, shape and word, the same everywhere. */
export function StageMark({ stage, outcome }: Props) {
  const language = useLanguage()
  const isReturned = stage === 'draft' && outcome === 'returned'
  const look = isReturned ? 'returned' : LOOKS[stage]
  return (
    <span className={`yx-stage yx-stage--${look}`}>
      <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16" width="16" height="16">
        {SHAPES[look]}
      </svg>
      {(isReturned ? RETURNED_LABEL : STAGE_LABELS[stage])[language]}
    </span>
  )
}
