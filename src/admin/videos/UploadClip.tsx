'use client'

import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { SOURCE_LIMITS } from '@/domain/media/guard'
import { speakVideos } from '@/messages/videos'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import type { Progress } from '../shared/upload-file'
import { useLanguage } from '../shared/use-language'
import { uploadClip, type Clip } from './clip'

interface Props {
  readonly onDone: (clip: Clip) => void
}

/** 拍一段: choose, drop or, on a phone, film a clip, and watch it being sent. */
export function UploadClip({ onDone }: Props) {
  const say = speakVideos(useLanguage())
  const input = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState<Progress | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async (file: File | undefined) => {
    if (!file || sending) return
    setRefusal(null)
    if (file.size > SOURCE_LIMITS.maxBytes) {
      setRefusal(say('tooLarge'))
      return
    }
    setSending({ share: 0, secondsLeft: null })
    const answer = await uploadClip(file, setSending)
    setSending(null)
    if (answer.ok) onDone(answer.data.doc)
    else setRefusal(say('refused', { name: file.name, why: answer.message }))
  }
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    void send(event.target.files?.[0])
    event.target.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void send(event.dataTransfer.files[0])
  }
  return (
    <div className="yx-clip-upload" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <input
        ref={input}
        type="file"
        hidden
        accept="video/*,.mp4,.mov,.mkv,.webm,.avi,.ts,.flv,.3gp"
        aria-label={say('choose')}
        onChange={pick}
      />
      <Button look="main" isBusy={sending !== null} onClick={() => input.current?.click()}>
        {say('filmOrChoose')}
      </Button>
      <p>{say('uploadHint')}</p>
      {sending ? <SendingBar {...sending} /> : null}
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
    </div>
  )
}

function SendingBar({ share, secondsLeft }: Progress) {
  const say = speakVideos(useLanguage())
  const left =
    secondsLeft !== null && secondsLeft > 2
      ? say('timeLeft', { time: say('seconds', { seconds: secondsLeft }) })
      : ''
  const words =
    share >= 1 ? say('checking') : say('uploading', { percent: Math.floor(share * 100) }) + left
  return (
    <div role="status">
      <p>{words}</p>
      <progress {...(share >= 1 ? {} : { value: share })} max={1} aria-label={words} />
    </div>
  )
}
