'use client'

import { speakEditor } from '@/messages/clip-editor'
import { useLanguage } from '../shared/use-language'
import type { Clip } from '../videos/clip'

const FRAMES = [
  ['vertical_1080', 'phone', 'lookPhone', 'vertical'],
  ['horizontal_1080', 'wide', 'lookHorizontal', 'horizontal'],
  ['screen_1080', 'hall', 'lookHall', 'horizontal'],
] as const

/** The finished files side by side where they will be seen: on a phone, on a page, on the screen in the hall. */
export function FinishedLook({ clip }: { readonly clip: Clip }) {
  const say = speakEditor(useLanguage())
  const shown = FRAMES.flatMap(([key, shape, word, cover]) => {
    const file = clip.renditions.find((one) => one.key === key)
    const poster = clip.posters.find((one) => one.key === cover)
    return file ? [{ key, shape, word, url: file.url, poster }] : []
  })
  if (clip.status !== 'ready' || shown.length === 0) return null
  return (
    <section className="yx-cut__look" aria-label={say('look')}>
      <h2>{say('look')}</h2>
      <div>
        {shown.map(({ key, shape, word, url, poster }) => (
          <figure key={key} data-shape={shape}>
            <video
              key={url}
              src={url}
              {...(poster ? { poster: poster.url } : {})}
              controls
              playsInline
              preload="none"
              muted={shape === 'hall'}
              aria-label={say(word)}
            />
            <figcaption>{say(word)}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  )
}
