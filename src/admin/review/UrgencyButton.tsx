'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { sayDone, sayRefused } from '../shared/say-done'

interface Props {
  readonly post: string
  readonly isUrgent: boolean
}

const setUrgency = (post: string, isUrgent: boolean) =>
  callApi(`/api/posts/${post}?depth=0`, { method: 'PATCH', body: { isUrgent } })

/** 加急: moves the due time and the place in the queue, never a word of what is judged. Done at once, with a way back. */
export function UrgencyButton({ post, isUrgent }: Props) {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const change = async () => {
    setIsBusy(true)
    const answer = await setUrgency(post, !isUrgent)
    setIsBusy(false)
    if (!answer.ok) return sayRefused(answer.message)
    sayDone(isUrgent ? '已取消加急，按平常的期限审核。' : '已设为加急，审核期限提前了。', {
      label: '撤销',
      act: () => setUrgency(post, isUrgent),
      onDone: () => router.refresh(),
    })
    router.refresh()
  }
  return (
    <Button look="quiet" isBusy={isBusy} onClick={() => void change()}>
      {isUrgent ? '取消加急' : '设为加急'}
    </Button>
  )
}
