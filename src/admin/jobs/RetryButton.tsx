'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'

interface Props {
  readonly job: string
  readonly words: Readonly<Record<'retry' | 'retried', string>>
}

export function RetryButton({ job, words }: Props) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  const retry = async () => {
    setBusy(true)
    const answer = await callApi(`/api/background-jobs/${job}/retry`, { method: 'POST' })
    setBusy(false)
    setMessage(answer.ok ? words.retried : answer.message)
    if (answer.ok) router.refresh()
  }
  return (
    <div className="yx-job__retry">
      <Button look="main" isBusy={isBusy} onClick={() => void retry()}>
        {words.retry}
      </Button>
      <p role="status">{message}</p>
    </div>
  )
}
