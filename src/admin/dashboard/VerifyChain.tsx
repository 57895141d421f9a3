'use client'

import { useState } from 'react'
import { Button } from '../shared/Button'
import { callApi, type Answer } from '../shared/call-api'

interface Report {
  readonly ok: boolean
  readonly checked: number
  readonly brokenAt?: number
}

interface Props {
  /** `{count}` and `{seq}` are filled in here, when they are known. */
  readonly words: Readonly<Record<'verify' | 'verifying' | 'ok' | 'bad', string>>
}

/** Recomputes the chain when asked: on a long one it takes seconds, so not at every visit. */
export function VerifyChain({ words }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<Report> | null>(null)
  const verify = async () => {
    setBusy(true)
    setAnswer(await callApi<Report>('/api/review-records/verify'))
    setBusy(false)
  }
  return (
    <div className="yx-verify-now">
      <Button isBusy={isBusy} onClick={() => void verify()}>
        {isBusy ? words.verifying : words.verify}
      </Button>
      <p role="status">{answer ? sentenceOf(answer, words) : null}</p>
    </div>
  )
}

function sentenceOf(answer: Answer<Report>, words: Props['words']): string {
  if (!answer.ok) return answer.message
  const { ok, checked, brokenAt } = answer.data
  return ok
    ? words.ok.replace('{count}', String(checked))
    : words.bad.replace('{seq}', String(brokenAt))
}
