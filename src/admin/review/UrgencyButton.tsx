'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { speakReview } from '@/messages/review'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { sayDone, sayRefused } from '../shared/say-done'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly post: string
  readonly isUrgent: boolean
}

const setUrgency = (post: string, isUrgent: boolean) =>
  callApi(`/api/posts/${post}?depth=0`, { method: 'PATCH', body: { isUrgent } })

/** 加急: moves the due time and the place in the queue, never a word of what is judged. Done at once, with a way back. */
export function UrgencyButton({ post, isUrgent }: Props) {
  const router = useRouter()
  const say = speakReview(useLanguage())
  const [isBusy, setIsBusy] = useState(false)
  const change = async () => {
    setIsBusy(true)
    const answer = await setUrgency(post, !isUrgent)
    setIsBusy(false)
    if (!answer.ok) return sayRefused(answer.message)
    sayDone(say(isUrgent ? 'unurged' : 'urged'), {
      label: say('undo'),
      act: () => setUrgency(post, isUrgent),
      onDone: () => router.refresh(),
    })
    router.refresh()
  }
  return (
    <Button look="quiet" isBusy={isBusy} onClick={() => void change()}>
      {say(isUrgent ? 'unurge' : 'urge')}
    </Button>
  )
}
