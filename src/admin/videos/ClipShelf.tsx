'use client'

import { ClipEditorSection } from '../clip-editor/ClipEditor'
import { FinishedLook } from '../clip-editor/FinishedLook'
import { speakVideos } from '@/messages/videos'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'
import { ClipCard } from './ClipCard'
import { UploadClip } from './UploadClip'
import { useClips } from './use-clips'

/** The newest clips this person may see, with what is new on top. */
export function ClipShelf({ mayUpload }: { readonly mayUpload: boolean }) {
  const say = speakVideos(useLanguage())
  const clips = useClips(null)
  return (
    <>
      {mayUpload ? <UploadClip onDone={clips.refresh} /> : null}
      {clips.problem ? <Notice tone="refused">{clips.problem}</Notice> : null}
      {clips.all?.length === 0 ? <p className="yx-empty">{say('shelfEmpty')}</p> : null}
      <div className="yx-clips">
        {(clips.all ?? []).map((clip) => (
          <ClipCard key={clip.id} clip={clip} onChange={clips.refresh} />
        ))}
      </div>
    </>
  )
}

/** One clip with all its files. */
export function OneClip({ id }: { readonly id: string }) {
  const say = speakVideos(useLanguage())
  const clips = useClips([id])
  const [clip] = clips.all ?? []
  if (clips.problem) return <Notice tone="refused">{clips.problem}</Notice>
  if (!clip) return clips.all ? <Notice tone="info">{say('notFound')}</Notice> : null
  return (
    <>
      <ClipCard clip={clip} onChange={clips.refresh} isOpen />
      <FinishedLook clip={clip} />
      <ClipEditorSection clip={clip} onChange={clips.refresh} />
    </>
  )
}
