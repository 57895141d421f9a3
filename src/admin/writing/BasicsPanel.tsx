'use client'

import { useState } from 'react'
import { BASIC_LABELS } from '@/messages/desk'
import { speakWriting } from '@/messages/writing'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'
import { ProblemJumps } from '../channels/ProblemJumps'
import { BASIC_PLACES } from './basic-places'
import type { Missing, UsedPicture } from './use-missing'

interface Props {
  readonly missing: Missing
  /** Findings that stop a submit until they are changed or objected to. */
  readonly blocking: number
  readonly onFindings: () => void
  readonly onJump: (place: string) => void
  readonly onDescribed: () => void
}

/** 「还差 3 项可提交」: in words, each a jump to its place; then what the checker will not let pass. */
export function BasicsPanel({ missing, blocking, onFindings, onJump, onDescribed }: Props) {
  const language = useLanguage()
  const say = speakWriting(language)
  const { basics, picturesWithoutWords, problems } = missing
  const count = basics.length + problems.length
  return (
    <section className="yx-basics" aria-label={say('basics')}>
      <h2>
        {count > 0
          ? say('basicsMissing', { count })
          : say(blocking > 0 ? 'basicsDoneBut' : 'basicsDone')}
      </h2>
      {blocking > 0 ? (
        <ul>
          <li>
            <button type="button" onClick={onFindings}>
              {say('blocking', { count: blocking })}
            </button>
          </li>
        </ul>
      ) : null}
      {count > 0 ? (
        <ul>
          {basics.map((basic) => (
            <li key={basic}>
              <button type="button" onClick={() => onJump(BASIC_PLACES[basic])}>
                {BASIC_LABELS[basic][language]}
              </button>
            </li>
          ))}
          <ProblemJumps problems={problems} onJump={onJump} />
        </ul>
      ) : null}
      {picturesWithoutWords.length > 0 ? (
        <div data-place="alt">
          {picturesWithoutWords.map((picture) => (
            <Describe key={picture.id} picture={picture} onDescribed={onDescribed} />
          ))}
        </div>
      ) : null}
    </section>
  )
}

interface DescribeProps {
  readonly picture: UsedPicture
  readonly onDescribed: () => void
}

/** A picture's words can be written right here; they belong to the library's picture, not to this post. */
function Describe({ picture, onDescribed }: DescribeProps) {
  const say = speakWriting(useLanguage())
  const [alt, setAlt] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const save = async () => {
    setIsBusy(true)
    const answer = await callApi(`/api/materials/${picture.id}?depth=0`, {
      method: 'PATCH',
      body: { alt: alt.trim() },
    })
    setIsBusy(false)
    if (answer.ok) onDescribed()
    else setRefusal(answer.message)
  }
  return (
    <div className="yx-describe">
      <img src={`/api/materials/${picture.id}/rendition/thumb`} alt="" />
      <div className="yx-field">
        <label htmlFor={`alt-${picture.id}`}>{say('describe', { title: picture.title })}</label>
        <input
          id={`alt-${picture.id}`}
          type="text"
          maxLength={200}
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
        />
        <Button disabled={alt.trim() === ''} isBusy={isBusy} onClick={() => void save()}>
          {say('saveDescription')}
        </Button>
        {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
      </div>
    </div>
  )
}
