'use client'

import { useId, useState } from 'react'
import { speakActions } from '@/messages/post-actions'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { sayDone } from '../shared/say-done'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'
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
  const say = speakActions(useLanguage())
  const field = useId()
  const [sentence, setSentence] = useState('')
  const { isBusy, refusal, run } = useAct(onClose)
  const confirm = async () => {
    const then = act === 'delete' ? '/admin/collections/posts' : undefined
    const isDone = await run(() => runAct(act, post, sentence), then)
    if (isDone && words.done) sayDone(say(words.done))
  }
  return (
    <Sheet
      title={say(words.title)}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('notNow')}</Button>
          <Button
            look={words.isDanger ? 'danger' : 'main'}
            isBusy={isBusy}
            disabled={words.isRequired && sentence.trim() === ''}
            onClick={() => void confirm()}
          >
            {say(words.confirm)}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      <p>{say(words.consequence)}</p>
      {words.asks === null ? null : (
        <div className="yx-field">
          <label htmlFor={field}>{say(words.asks)}</label>
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
