'use client'

import { useEffect, useState } from 'react'
import type { Annotation } from '@/domain/review/review-record'
import { Button } from '../shared/Button'
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
    <section className="yx-walk" aria-label="逐条修改" aria-live="polite">
      <p>
        <strong>
          意见 {at + 1} / {remarks.length}
        </strong>
        {remark.note}
        {remark.suggestion ? <em>建议改为：{remark.suggestion}</em> : null}
      </p>
      {remarks.length > 1 ? (
        <div>
          <Button disabled={at === 0} onClick={() => go(at - 1)}>
            上一条
          </Button>
          <Button disabled={at === remarks.length - 1} onClick={() => go(at + 1)}>
            下一条
          </Button>
        </div>
      ) : (
        <div>
          <Button onClick={() => go(at)}>看原文</Button>
        </div>
      )}
    </section>
  )
}
