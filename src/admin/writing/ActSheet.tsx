'use client'

import { useId, useState } from 'react'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { sayDone } from '../shared/say-done'
import { Sheet } from '../shared/Sheet'
import { ACT_WORDS, runAct, type Act } from './acts'
import { useAct } from './use-act'

interface Props {
  readonly act: Act
  readonly post: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** An action that takes something back: says what it leads to, asks for a reason where one is due. */
export function ActSheet({ act, post, isOpen, onClose }: Props) {
  const words = ACT_WORDS[act]
  const field = useId()
  const [sentence, setSentence] = useState('')
  const { isBusy, refusal, run } = useAct(onClose)
  const confirm = async () => {
    const then = act === 'delete' ? '/admin/collections/posts' : undefined
    const isDone = await run(() => runAct(act, post, sentence), then)
    if (isDone && words.done) sayDone(words.done)
  }
  return (
    <Sheet
      title={words.title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>不了</Button>
          <Button
            look={words.isDanger ? 'danger' : 'main'}
            isBusy={isBusy}
            disabled={words.isRequired && sentence.trim() === ''}
            onClick={() => void confirm()}
          >
            {words.confirm}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      <p>{words.consequence}</p>
      {words.asks === null ? null : (
        <div className="yx-field">
          <label htmlFor={field}>{words.asks}</label>
          <textarea
            id={field}
            rows={3}
            maxLength={5000}
            value={sentence}
            onChange={(event) => setSentence(event.target.value)}
          />
        </div>
      )}
    </Sheet>
  )
}
