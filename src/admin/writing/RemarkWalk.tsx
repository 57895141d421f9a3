'use client'

import { useEffect, useState } from 'react'
import type { Annotation } from '@/domain/review/review-record'
import { speakWriting } from '@/messages/writing'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { showInPaper } from './show-in-paper'

interface Props {
  readonly remarks: readonly Annotation[]
}

/** How long the editor may take to show its text. Milliseconds. */
const PATIENCE = 8_000
const STEP = 200

/**
 * 逐条改: the remarks of a return one by one, each beside its place in the text. The page opens at the
 * first one: that is what its writer came for.
 */
export function RemarkWalk({ remarks }: Props) {
  const say = speakWriting(useLanguage())
  const [at, setAt] = useState(0)
  const first = remarks[0]?.quote
  useEffect(() => {
    if (first === undefined) return
    const begun = Date.now()
    const timer = setInterval(() => {
      if (showInPaper(first) || Date.now() - begun > PATIENCE) clearInterval(timer)
    }, STEP)
    return () => clearInterval(timer)
  }, [first])
  const remark = remarks[at]
  if (!remark) return null
  const go = (to: number) => {
    setAt(to)
    const quote = remarks[to]?.quote
    if (quote) showInPaper(quote)
  }
  return (
    <section className="yx-walk" aria-label={say('walk')} aria-live="polite">
      <p>
        <strong>{say('walkAt', { number: at + 1, count: remarks.length })}</strong>
        {remark.note}
        {remark.suggestion ? <em>{say('better', { words: remark.suggestion })}</em> : null}
      </p>
      {remarks.length > 1 ? (
        <div>
          <Button disabled={at === 0} onClick={() => go(at - 1)}>
            {say('walkBack')}
          </Button>
          <Button disabled={at === remarks.length - 1} onClick={() => go(at + 1)}>
            {say('walkOn')}
          </Button>
        </div>
      ) : (
        <div>
          <Button onClick={() => go(at)}>{say('showInText')}</Button>
        </div>
      )}
    </section>
  )
}
