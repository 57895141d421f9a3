'use client'

import { useEffect, useState } from 'react'
import { momentWords } from '@/domain/calendar/time-words'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
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
  return (
    <Notice tone="warn">
      <p>
        本机留有没存上的内容（{momentWords(copy.at, new Date())}
        {typeof title === 'string' && title !== '' ? `，《${title}》` : ''}）。
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
          恢复它
        </Button>
        <Button onClick={done}>不要了，用现在的</Button>
      </div>
    </Notice>
  )
}
