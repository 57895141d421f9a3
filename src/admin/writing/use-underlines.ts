'use client'

import { useEffect, useRef, useState } from 'react'
import {
  findingAt,
  paintFindings,
  placeFindings,
  placeInLine,
  styleFindings,
  type Painted,
} from '../findings/paint-findings'
import type { LiveFindings } from './use-findings'

/** The editor's own element, once it is on the page. */
export const editorElement = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-place="body"] [contenteditable="true"]')

/** Title and digest, which are written in fields: the element behind each that shows the same words. */
const LINES = ['title', 'digest'] as const
const mirrorOf = (field: (typeof LINES)[number]): Element | null =>
  document.querySelector(`[data-place="${field}"] .yx-growing__mirror`)

function placeAll({ answer, text }: LiveFindings): Painted[] {
  const editor = editorElement()
  if (!editor || !answer) return []
  const inLines = LINES.flatMap((field) => {
    const mirror = mirrorOf(field)
    const found = answer.findings.filter((finding) => finding.field === field)
    return mirror ? placeInLine(mirror, found) : []
  })
  return [...placeFindings(editor, text, answer.findings), ...inLines]
}

export interface Underlines {
  /** The underlined words that were last pressed, for the popover. */
  readonly pressed: Painted | null
  readonly close: () => void
}

/** Keeps the underlines where their words are, and tells which one is pressed. */
export function useUnderlines(live: LiveFindings): Underlines {
  const painted = useRef<readonly Painted[]>([])
  const [pressed, setPressed] = useState<Painted | null>(null)

  useEffect(() => {
    const paint = () => {
      painted.current = placeAll(live)
      paintFindings(document, painted.current)
    }
    styleFindings(document)
    paint()
    setPressed(null)
    // The editor comes later than the page, and draws its paragraphs anew now and then.
    const place = document.querySelector('[data-place="body"]')
    if (!place) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(paint, 60)
    })
    observer.observe(place, { childList: true, subtree: true })
    for (const field of LINES) {
      const mirror = mirrorOf(field)
      if (mirror) observer.observe(mirror, { characterData: true, childList: true, subtree: true })
    }
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [live])

  useEffect(() => () => paintFindings(document, []), [])

  useEffect(() => {
    const press = (event: MouseEvent) => {
      const { target } = event
      if (!(target instanceof Element) || target.closest('.yx-popover')) return
      const isWritten = editorElement()?.contains(target) || target.closest('.yx-growing')
      setPressed(isWritten ? findingAt(painted.current, event) : null)
    }
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setPressed(null)
    }
    document.addEventListener('click', press)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('click', press)
      document.removeEventListener('keydown', escape)
    }
  }, [])

  return { pressed, close: () => setPressed(null) }
}
