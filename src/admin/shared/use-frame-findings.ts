'use client'

import { useEffect, useRef, type RefObject } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import {
  findingAt,
  paintFindings,
  placeFindings,
  styleFindings,
  type Painted,
} from '../findings/paint-findings'

interface Wanted {
  readonly findings?: readonly PlacedFinding[]
  readonly text?: string
  readonly shown?: PlacedFinding | null
  readonly onFinding?: (id: string) => void
}

/** Underlines findings in the article of a frame, tells which is pressed, and brings one into view. */
export function useFrameFindings(
  frame: RefObject<HTMLIFrameElement | null>,
  loads: number,
  { findings, text = '', shown, onFinding }: Wanted,
): void {
  const painted = useRef<readonly Painted[]>([])
  const tell = useRef(onFinding)
  useEffect(() => {
    tell.current = onFinding
  }, [onFinding])

  useEffect(() => {
    const page = frame.current?.contentDocument
    const main = page?.querySelector('main')
    if (loads === 0 || !page || !main || !findings) return
    painted.current = placeFindings(main, text, findings)
    styleFindings(page)
    paintFindings(page, painted.current)
    const press = (event: MouseEvent) => {
      // A selection is the reviewer's own, for a remark.
      if (page.getSelection()?.isCollapsed === false) return
      const found = findingAt(painted.current, event)
      if (found) tell.current?.(found.finding.id)
    }
    page.addEventListener('click', press)
    return () => page.removeEventListener('click', press)
  }, [findings, frame, loads, text])

  useEffect(() => {
    if (!shown || loads === 0) return
    const found = painted.current.find(({ finding }) => finding.id === shown.id)
    found?.range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: 'smooth',
    })
  }, [loads, shown])
}
