import type { SealedClipView } from '@/queries/desk-review'
import './videos.css'

/** The clips of a sealed revision: exactly the files that were sealed, whatever is made of the clip later. */
export function SealedClips({ clips }: { readonly clips: readonly SealedClipView[] }) {
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
          <figcaption>
            视频：{title}（已封存 {versions} 个版本）
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
