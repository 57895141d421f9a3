'use client'

import { useEffect, useRef, useState } from 'react'
import {
  findingAt,
  paintFindings,
  placeFindings,
  styleFindings,
  type Painted,
} from '../findings/paint-findings'
import type { LiveFindings } from './use-findings'

/** The editor's own element, once it is on the page. */
export const editorElement = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-place="body"] [contenteditable="true"]')

export interface Underlines {
  /** The underlined words that were last pressed, for the popover. */
  readonly pressed: Painted | null
  readonly close: () => void
}

/** Keeps the underlines where their words are, and tells which one is pressed. */
export function useUnderlines({ answer, text }: LiveFindings): Underlines {
  const painted = useRef<readonly Painted[]>([])
  const [pressed, setPressed] = useState<Painted | null>(null)

  useEffect(() => {
    const paint = () => {
      const editor = editorElement()
      painted.current = editor && answer ? placeFindings(editor, text, answer.findings) : []
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
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [answer, text])

  useEffect(() => () => paintFindings(document, []), [])

  useEffect(() => {
    const press = (event: MouseEvent) => {
      const editor = editorElement()
      const { target } = event
      if (!(target instanceof Node)) return
      if (target instanceof Element && target.closest('.yx-popover')) return
      setPressed(editor?.contains(target) ? findingAt(painted.current, event) : null)
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
