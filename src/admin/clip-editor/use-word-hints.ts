'use client'

import { useEffect, useState } from 'react'
import type { Finding } from '@/domain/compliance/types'
import type { EditWish } from '@/use-cases/videos/edit-video'
import { callApi } from '../shared/call-api'

/** Where words of an edit stand: `intro`, `outro`, or the number of a cue. */
export type WordPlace = 'intro' | 'outro' | number

export type WordHint = Pick<Finding, 'text' | 'reason' | 'severity'>

const PAUSE_MS = 700

interface Piece {
  readonly place: WordPlace
  readonly text: string
}

function piecesOf({ intro, outro, cues }: EditWish): Piece[] {
  const cards = [
    { place: 'intro' as const, text: intro?.lines.join('\n') ?? '' },
    { place: 'outro' as const, text: outro?.lines.join('\n') ?? '' },
  ]
  return [...cards, ...cues.map(({ text }, place) => ({ place, text }))].filter(
    ({ text }) => text.trim() !== '',
  )
}

/** What the law has against the words of an edit, at their places, a moment after the typing has paused. */
export function useWordHints(wish: EditWish): (place: WordPlace) => readonly WordHint[] {
  const text = piecesOf(wish)
    .map((piece) => piece.text)
    .join('\n')
  const [found, setFound] = useState<{ text: string; findings: readonly Finding[] } | null>(null)
  useEffect(() => {
    if (text === '') return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      void callApi<{ findings: readonly Finding[] }>('/api/compliance/check', {
        method: 'POST',
        body: { genre: 'science', kind: 'video', text },
        signal: asking.signal,
      }).then((answer) => {
        if (answer.ok && !asking.signal.aborted) setFound({ text, findings: answer.data.findings })
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [text])
  const places =
    found?.text === text
      ? placed(piecesOf(wish), found.findings)
      : new Map<WordPlace, readonly WordHint[]>()
  return (place) => places.get(place) ?? []
}

/** Findings by the piece they begin in; what speaks of the whole is for the post. */
function placed(
  pieces: readonly Piece[],
  findings: readonly Finding[],
): Map<WordPlace, readonly WordHint[]> {
  const found = new Map<WordPlace, readonly WordHint[]>()
  let from = 0
  for (const { place, text } of pieces) {
    const end = from + text.length
    const own = findings.filter(
      ({ start, severity, rule }) =>
        start !== null &&
        start >= from &&
        start < end &&
        severity !== 'info' &&
        !rule.startsWith('PLAIN'),
    )
    if (own.length > 0) found.set(place, own)
    from = end + 1
  }
  return found
}
