'use client'

import { useState } from 'react'
import { objectedFindings } from '@/domain/findings/findings-sheet'
import type { Dismissal, DismissalGround } from '@/domain/review/review-record'
import type { DeskReview } from '@/queries/desk-review'

/** An answer while it is written. */
export interface Answer {
  readonly ground: DismissalGround | undefined
  readonly reason: string
}

export interface Dismissals {
  readonly of: (finding: string) => Answer
  readonly set: (finding: string, answer: Answer) => void
  /** How many of the author's reasons still wait for an answer. */
  readonly open: number
  readonly given: readonly Dismissal[]
}

const NOTHING_SAID: Answer = { ground: undefined, reason: '' }

/** Publicity's answers to the author's reasons; only the first level has any to give. */
export function useDismissals({ review }: DeskReview): Dismissals {
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({})
  const of = (finding: string): Answer => answers[finding] ?? NOTHING_SAID
  const objected = review.level === 'first' ? objectedFindings(review) : []
  const given = objected.flatMap(({ id }): Dismissal[] => {
    const { ground, reason } = of(id)
    return ground && reason.trim() !== '' ? [{ finding: id, reason: reason.trim(), ground }] : []
  })
  return {
    of,
    set: (finding, answer) => setAnswers((before) => ({ ...before, [finding]: answer })),
    open: objected.length - given.length,
    given,
  }
}
