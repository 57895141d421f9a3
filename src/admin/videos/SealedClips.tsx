'use client'

import { speakVideos } from '@/messages/videos'
import type { SealedClipView } from '@/queries/desk-review'
import { useLanguage } from '../shared/use-language'
import './videos.css'

/** The clips of a sealed revision: exactly the files that were sealed, whatever is made of the clip later. */
export function SealedClips({ clips }: { readonly clips: readonly SealedClipView[] }) {
  const say = speakVideos(useLanguage())
  if (clips.length === 0) return null
  return (
    <div className="yx-sealed-clips">
      {clips.map(({ id, title, url, poster, versions }) => (
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
        </figure>
      ))}
    </div>
  )
}
