'use client'

import { useEffect, useRef, useState } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { findQuote, quoteOf } from './find-quote'
import { useFrameFindings } from './use-frame-findings'
import './shared.css'

interface Props {
  readonly src: string
  readonly title: string
  /** Text the reader has selected, trimmed; empty when nothing is. */
  readonly onSelect?: (text: string) => void
  /** Text to show and mark; a new object each time it is asked for. */
  readonly quote?: { readonly text: string } | null
  /** What to underline, with the visible text into which the offsets count. */
  readonly findings?: readonly PlacedFinding[]
  readonly text?: string
  /** A finding to bring into view; a new object each time it is asked for. */
  readonly shown?: PlacedFinding | null
  readonly onFinding?: (id: string) => void
  /** Raised to load the article anew, such as after a save. */
  readonly version?: number
}

/** Room below the last line, pixels. */
const TAIL = 40

/**
 * The article as the renderer makes it, in a frame as high as its text, so that the page scrolls and not
 * the frame. The page in it holds no script; everything here is done from outside.
 */
export function ArticleFrame(props: Props) {
  const { src, title, onSelect, quote, version = 0 } = props
  const ref = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(640)
  const [loads, setLoads] = useState(0)
  const address = version > 0 ? `${src}${src.includes('?') ? '&' : '?'}v=${version}` : src

  // The article may be there before this page listens for it: rendered on the server, or kept by the browser.
  useEffect(() => {
    const page = ref.current?.contentDocument
    if (page?.readyState === 'complete' && page.querySelector('main')) {
      setLoads((before) => before + 1)
    }
  }, [address])

  useEffect(() => {
    const page = ref.current?.contentDocument
    const main = page?.querySelector('main')
    if (loads === 0 || !page || !main) return
    main.style.minHeight = '0'
    const measure = () => setHeight(Math.ceil(page.body.getBoundingClientRect().height) + TAIL)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(main)
    observer.observe(page.body)
    return () => observer.disconnect()
  }, [address, loads])

  useEffect(() => {
    const page = ref.current?.contentDocument
    if (loads === 0 || !page || !onSelect) return
    const tell = () => onSelect(quoteOf(page.getSelection()?.toString() ?? ''))
    page.addEventListener('selectionchange', tell)
    return () => page.removeEventListener('selectionchange', tell)
  }, [address, loads, onSelect])

  // Keys pressed with the focus in the article are meant for the page around it.
  useEffect(() => {
    const page = ref.current?.contentDocument
    if (loads === 0 || !page) return
    const pass = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey }))
    page.addEventListener('keydown', pass)
    return () => page.removeEventListener('keydown', pass)
  }, [address, loads])

  useEffect(() => {
    const frame = ref.current
    const page = frame?.contentDocument
    if (!quote || loads === 0 || !frame || !page) return
    const range = findQuote(page.body, quote.text)
    if (!range) return
    const selection = page.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    const container = range.startContainer.parentElement
    container?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }, [loads, quote])

  useFrameFindings(ref, loads, props)

  return (
    // A frame of its own for each version: another address in the same frame would be a step of Back.
    <iframe
      key={address}
      ref={ref}
      className="yx-article"
      src={address}
      title={title}
      style={{ height }}
      onLoad={() => setLoads((before) => before + 1)}
    />
  )
}
