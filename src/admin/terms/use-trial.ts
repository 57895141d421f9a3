'use client'

import { useEffect, useRef, useState } from 'react'
import type { TermsProblem } from '@/domain/compliance/house-terms-text'
import { speakTerms } from '@/messages/terms'
import type { TriedPost, TrialPage, TrialPlan } from '@/queries/terms-trial'
import { callApi } from '../shared/call-api'
import { pageLanguage } from '../shared/page-language'
import { problemsOf } from './list-problems'

/** Posts asked about in one call. */
const PAGE = 50

export interface TrialResult {
  readonly text: string
  readonly checked: number
  readonly unread: number
  /** Newly blocked ones first. */
  readonly posts: readonly TriedPost[]
}

export type TrialState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly done: number; readonly total: number }
  | { readonly is: 'refused'; readonly message: string; readonly problems: readonly TermsProblem[] }
  | { readonly is: 'done'; readonly result: TrialResult }

export interface Trial {
  readonly state: TrialState
  readonly run: (text: string) => Promise<void>
  readonly cancel: () => void
}

/** 试算 page by page, so that it shows how far it is and can be given up. */
export function useTrial(): Trial {
  const [state, setState] = useState<TrialState>({ is: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (text: string): Promise<void> => {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    setState({ is: 'running', done: 0, total: 0 })
    const tell = (done: number, total: number) => {
      if (!control.signal.aborted) setState({ is: 'running', done, total })
    }
    const end = await trialOf(text, control.signal, tell)
    if (!control.signal.aborted) setState(end)
  }
  const cancel = () => {
    running.current?.abort()
    setState({ is: 'idle' })
  }
  return { state, run, cancel }
}

async function trialOf(
  terms: string,
  signal: AbortSignal,
  tell: (done: number, total: number) => void,
): Promise<TrialState> {
  const ask = <Data>(body: object) =>
    callApi<Data>('/api/checker-terms/trial', { method: 'POST', body: { terms, ...body }, signal })
  const plan = await ask<TrialPlan>({})
  if (!plan.ok) return { is: 'refused', message: plan.message, problems: problemsOf(plan) }
  const { posts, base } = plan.data
  const pages: TrialPage[] = []
  for (let at = 0; at < posts.length; at += PAGE) {
    tell(at, posts.length)
    const page = await ask<TrialPage>({ posts: posts.slice(at, at + PAGE) })
    if (!page.ok) return { is: 'refused', message: page.message, problems: problemsOf(page) }
    if (page.data.base !== base) {
      const message = speakTerms(pageLanguage())('overtaken')
      return { is: 'refused', message, problems: [] }
    }
    pages.push(page.data)
  }
  return {
    is: 'done',
    result: {
      text: terms,
      checked: sum(pages.map(({ checked }) => checked)),
      unread: sum(pages.map(({ unread }) => unread)),
      posts: pages.flatMap(({ docs }) => docs).sort((a, b) => weight(b) - weight(a)),
    },
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

export const isNewlyBlocked = ({ wasBlocked, isBlocked }: TriedPost): boolean =>
  isBlocked && !wasBlocked

const weight = (post: TriedPost): number =>
  (isNewlyBlocked(post) ? 10_000 : 0) + post.addedTotal * 10 + post.removedTotal
