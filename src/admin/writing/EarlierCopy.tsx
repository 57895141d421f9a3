'use client'

import { useEffect, useState } from 'react'
import { momentWords } from '@/domain/calendar/time-words'
import { speakWriting } from '@/messages/writing'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'
import { copyKey, dropEarlier, findEarlier, type LocalCopy } from './local-copy'
import type { Content } from './save-plan'

interface Props {
  readonly user: string
  readonly post: string | null
  /** What the form holds at first. */
  readonly stored: Content
  readonly onRestore: (copy: LocalCopy) => Promise<void>
}

/** Text that a crash or a lost connection left in this browser: its owner chooses. */
export function EarlierCopy({ user, post, stored, onRestore }: Props) {
  const language = useLanguage()
  const say = speakWriting(language)
  const [copy, setCopy] = useState<LocalCopy | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isReady = Object.keys(stored).length > 0
  const key = copyKey(user, post)
  useEffect(() => {
    if (isReady) setCopy(findEarlier(localStorage, key, stored))
    // Only what the form held when it became ready is compared; later it is what is being written.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady, key])
  if (!copy) return null
  const done = () => {
    dropEarlier(localStorage, key)
    setCopy(null)
  }
  const { title } = copy.content
  const time = momentWords(copy.at, new Date(), language)
  return (
    <Notice tone="warn">
      <p>
        {typeof title === 'string' && title !== ''
          ? say('earlierTitled', { time, title })
          : say('earlier', { time })}
      </p>
      <div className="yx-earlier">
        <Button
          look="main"
          isBusy={isBusy}
          onClick={() => {
            setIsBusy(true)
            void onRestore(copy).then(done)
          }}
        >
          {say('restore')}
        </Button>
        <Button onClick={done}>{say('dropEarlier')}</Button>
      </div>
    </Notice>
  )
}
