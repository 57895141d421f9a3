'use client'

import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { SOURCE_LIMITS } from '@/domain/media/guard'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { uploadClip, type Clip, type Sending } from './clip'

interface Props {
  readonly onDone: (clip: Clip) => void
}

/** 拍一段: choose, drop or, on a phone, film a clip, and watch it being sent. */
export function UploadClip({ onDone }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState<Sending | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async (file: File | undefined) => {
    if (!file || sending) return
    setRefusal(null)
    if (file.size > SOURCE_LIMITS.maxBytes) {
      setRefusal('视频超过 2 GB。请先剪短，或在手机上以 1080p 导出后上传。')
      return
    }
    setSending({ share: 0, secondsLeft: null })
    const answer = await uploadClip(file, setSending)
    setSending(null)
    if (answer.ok) onDone(answer.data.doc)
    else setRefusal(`“${file.name}”：${answer.message}`)
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
        aria-label="选择视频"
        onChange={pick}
      />
      <Button look="main" isBusy={sending !== null} onClick={() => input.current?.click()}>
        拍一段或选择视频
      </Button>
      <p>手机拍的直接传就行：5 分钟、2 GB 以内。也可以把文件拖到这里。</p>
      {sending ? <SendingBar {...sending} /> : null}
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
    </div>
  )
}

function SendingBar({ share, secondsLeft }: Sending) {
  const percent = Math.floor(share * 100)
  const left = secondsLeft !== null && secondsLeft > 2 ? `，约剩 ${secondsLeft} 秒` : ''
  const words = share >= 1 ? '已传完，正在检查视频…' : `正在上传 ${percent}%${left}`
  return (
    <div role="status">
      <p>{words}</p>
      <progress {...(share >= 1 ? {} : { value: share })} max={1} aria-label={words} />
    </div>
  )
}
