'use client'

import { useState } from 'react'
import { speak } from '@/messages/desk-shell'
import { failureSentence, speakVideos, warningSentence } from '@/messages/videos'
import { sizeWords } from '../dashboard/size-words'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'
import { ClipFiles } from './ClipFiles'
import { isWorking, lengthWords, type Clip } from './clip'

interface Props {
  readonly clip: Clip
  readonly onChange: () => void
  /** Shows the renditions from the start. */
  readonly isOpen?: boolean
}

/** One clip: to watch, how far it is, what went wrong and what to do, and its files. */
export function ClipCard({ clip, onChange, isOpen = false }: Props) {
  const language = useLanguage()
  const say = speakVideos(language)
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
        <div className="yx-clip__blank">{say(isWorking(clip) ? 'preparing' : 'noPicture')}</div>
      )}
      <div className="yx-clip__text">
        <h3>{title}</h3>
        <p className="yx-clip__facts">
          {probe
            ? [
                lengthWords(probe.seconds, language),
                `${probe.width}×${probe.height}`,
                say('original', { size: sizeWords(probe.bytes, speak(language)) }),
              ].join(' · ')
            : null}
        </p>
        <Progress clip={clip} />
        {failure ? <Notice tone="refused">{failureSentence(failure, language)}</Notice> : null}
        {warnings.map((warning) => (
          <Notice key={warning.code} tone="warn">
            {warningSentence(warning, language)}
          </Notice>
        ))}
        <Actions clip={clip} onChange={onChange} />
        <ClipFiles clip={clip} isOpen={isOpen} />
      </div>
    </article>
  )
}

const isTall = ({ probe }: Clip): boolean => (probe ? probe.height > probe.width : false)

function Progress({ clip }: { readonly clip: Clip }) {
  const language = useLanguage()
  const say = speakVideos(language)
  const { status, progress, secondsLeft } = clip
  if (status === 'ready') {
    return <p className="yx-clip__state yx-clip__state--ready">{say('ready')}</p>
  }
  if (status === 'failed') return null
  const percent = progress ?? 0
  const left =
    secondsLeft != null && secondsLeft > 2
      ? say('timeLeft', { time: lengthWords(secondsLeft, language) })
      : ''
  const words = status === 'queued' ? say('queued') : say('working', { percent }) + left
  return (
    <div role="status">
      <p className="yx-clip__state">{words}</p>
      <progress value={percent} max={100} aria-label={words} />
    </div>
  )
}

function Actions({ clip, onChange }: Omit<Props, 'isOpen'>) {
  const language = useLanguage()
  const say = speakVideos(language)
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
          {say('cancel')}
        </Button>
      ) : null}
      {clip.status === 'failed' ? (
        <Button isBusy={isBusy} onClick={() => void ask('retry')}>
          {say('again')}
        </Button>
      ) : null}
      {clip.status === 'ready' ? (
        <a className="yx-button" href={`/api/videos/${clip.id}/download`}>
          {say('downloadAll', { size: sizeWords(totalBytes(clip), speak(language)) })}
        </a>
      ) : null}
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
    </div>
  )
}

const totalBytes = ({ renditions, posters }: Clip): number =>
  [...renditions, ...posters].reduce((sum, { bytes }) => sum + bytes, 0)
