'use client'

import { useField } from '@payloadcms/ui'
import { useState } from 'react'
import { speakVideos } from '@/messages/videos'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { ClipCard } from './ClipCard'
import type { Clip } from './clip'
import { UploadClip } from './UploadClip'
import { useClips } from './use-clips'
import './videos.css'

/** 短视频 of a post: film one, choose one that is there, take one out. */
export function VideosField() {
  const say = speakVideos(useLanguage())
  const { value, setValue } = useField<unknown>({ path: 'videos' })
  const ids = idsOf(value)
  const clips = useClips(ids)
  const [isChoosing, setChoosing] = useState(false)
  const add = ({ id }: Pick<Clip, 'id'>) => {
    if (!ids.includes(id)) setValue([...ids, id])
    setChoosing(false)
  }
  return (
    <fieldset className="yx-fieldset yx-clip-field" data-place="videos">
      <legend>{say('title')}</legend>
      {(clips.all ?? []).map((clip) => (
        <div key={clip.id} data-place={`clip.${clip.id}`}>
          <ClipCard clip={clip} onChange={clips.refresh} />
          <Button look="quiet" onClick={() => setValue(ids.filter((id) => id !== clip.id))}>
            {say('takeOut')}
          </Button>
        </div>
      ))}
      <UploadClip onDone={add} />
      <Button look="quiet" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
        {say('chooseExisting')}
      </Button>
      {isChoosing ? <Chooser taken={ids} onChoose={add} /> : null}
    </fieldset>
  )
}

function idsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    if (typeof one === 'string' || typeof one === 'number') return [String(one)]
    const id: unknown = typeof one === 'object' && one !== null && 'id' in one ? one.id : null
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : []
  })
}

interface ChooserProps {
  readonly taken: readonly string[]
  readonly onChoose: (clip: Clip) => void
}

function Chooser({ taken, onChoose }: ChooserProps) {
  const say = speakVideos(useLanguage())
  const { all } = useClips(null)
  const free = (all ?? []).filter(({ id, status }) => !taken.includes(id) && status !== 'failed')
  if (all && free.length === 0) return <p>{say('noneToChoose')}</p>
  return (
    <ul className="yx-clip-choice">
      {free.map((clip) => (
        <li key={clip.id}>
          <button type="button" onClick={() => onChoose(clip)}>
            {clip.title}
          </button>
        </li>
      ))}
    </ul>
  )
}
