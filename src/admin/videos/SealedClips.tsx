'use client'

import { speakVideos } from '@/messages/videos'
import type { PlacedFinding } from '@/domain/findings/check-content'
import type { SealedClipView } from '@/queries/desk-review'
import { SealedWords } from '../channels/SealedWords'
import { useLanguage } from '../shared/use-language'
import './videos.css'

interface Props {
  readonly clips: readonly SealedClipView[]
  readonly findings: readonly PlacedFinding[]
}

/** The clips of a sealed revision: exactly the files that were sealed, whatever is made of the clip later. */
export function SealedClips({ clips, findings }: Props) {
  const say = speakVideos(useLanguage())
  if (clips.length === 0) return null
  return (
    <div className="yx-sealed-clips">
      {clips.map(({ id, title, cards, subtitles, url, poster, versions }) => (
        <figure key={id}>
          <video
            src={url}
            {...(poster ? { poster } : {})}
            controls
            playsInline
            preload="metadata"
            aria-label={title}
          />
          <figcaption>{say('sealed', { title, versions })}</figcaption>
          <SealedWords clip={{ id, cards, subtitles }} findings={findings} />
        </figure>
      ))}
    </div>
  )
}
