'use client'

import { useState } from 'react'
import { sizeWords } from '../dashboard/size-words'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { isWorking, lengthWords, wantedProfiles, type Clip } from './clip'

interface Props {
  readonly clip: Clip
  readonly onChange: () => void
  /** Shows the renditions from the start. */
  readonly isOpen?: boolean
}

/** One clip: to watch, how far it is, what went wrong and what to do, and its files. */
export function ClipCard({ clip, onChange, isOpen = false }: Props) {
  const { title, play, posters, probe, warnings, failure } = clip
  const poster = posters.find(({ key }) => key === (isTall(clip) ? 'vertical' : 'horizontal'))
  return (
    <article className={`yx-clip${isTall(clip) ? ' yx-clip--tall' : ''}`}>
      {play ? (
        <video
          key={play.url}
          src={play.url}
          {...(poster ? { poster: poster.url } : {})}
          controls
          playsInline
          preload="metadata"
          aria-label={title}
        />
      ) : (
        <div className="yx-clip__blank">{isWorking(clip) ? '正在准备画面…' : '没有画面'}</div>
      )}
      <div className="yx-clip__text">
        <h3>{title}</h3>
        <p className="yx-clip__facts">
          {probe
            ? `${lengthWords(probe.seconds)} · ${probe.width}×${probe.height} · 原片 ${sizeWords(probe.bytes)}`
            : null}
        </p>
        <Progress clip={clip} />
        {failure ? <Notice tone="refused">{failure.message}</Notice> : null}
        {warnings.map(({ code, message }) => (
          <Notice key={code} tone="warn">
            {message}
          </Notice>
        ))}
        <Actions clip={clip} onChange={onChange} />
        <Files clip={clip} isOpen={isOpen} />
      </div>
    </article>
  )
}

const isTall = ({ probe }: Clip): boolean => (probe ? probe.height > probe.width : false)

function Progress({ clip }: { readonly clip: Clip }) {
  const { status, progress, secondsLeft } = clip
  if (status === 'ready') return <p className="yx-clip__state yx-clip__state--ready">✓ 可以使用</p>
  if (status === 'failed') return null
  const percent = progress ?? 0
  const left = secondsLeft != null && secondsLeft > 2 ? `，约剩 ${lengthWords(secondsLeft)}` : ''
  const words = status === 'queued' ? '排队等待处理' : `正在处理 ${percent}%${left}`
  return (
    <div role="status">
      <p className="yx-clip__state">{words}</p>
      <progress value={percent} max={100} aria-label={words} />
    </div>
  )
}

function Actions({ clip, onChange }: Omit<Props, 'isOpen'>) {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const ask = async (what: 'retry' | 'cancel') => {
    setBusy(true)
    const answer = await callApi(`/api/videos/${clip.id}/${what}`, { method: 'POST' })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.message)
    onChange()
  }
  return (
    <div className="yx-clip__actions">
      {isWorking(clip) ? (
        <Button look="quiet" isBusy={isBusy} onClick={() => void ask('cancel')}>
          取消处理
        </Button>
      ) : null}
      {clip.status === 'failed' ? (
        <Button isBusy={isBusy} onClick={() => void ask('retry')}>
          重新处理
        </Button>
      ) : null}
      {clip.status === 'ready' ? (
        <a className="yx-button" href={`/api/videos/${clip.id}/download`}>
          全部下载（{sizeWords(totalBytes(clip))}）
        </a>
      ) : null}
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
    </div>
  )
}

const totalBytes = ({ renditions, posters }: Clip): number =>
  [...renditions, ...posters].reduce((sum, { bytes }) => sum + bytes, 0)

/** What is made of the clip: each version with where it goes, its size, and whether it is there. */
function Files({ clip, isOpen }: { readonly clip: Clip; readonly isOpen: boolean }) {
  const waiting =
    clip.status === 'failed' ? '没有生成' : clip.status === 'ready' ? '未生成' : '处理中'
  return (
    <details className="yx-clip__files" open={isOpen}>
      <summary>
        各平台版本（{clip.renditions.length}/{wantedProfiles(clip).length}）
      </summary>
      <ul>
        {wantedProfiles(clip).map(({ key, label }) => {
          const made = clip.renditions.find((one) => one.key === key)
          return (
            <li key={key}>
              <span>{label}</span>
              {made ? (
                <a
                  href={`${made.url}?download=${encodeURIComponent(`${clip.title}-${label}.mp4`)}`}
                >
                  {made.width}×{made.height} · {sizeWords(made.bytes)} 下载
                </a>
              ) : (
                <em>{waiting}</em>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
