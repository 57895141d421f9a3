'use client'

import type { Platform } from '@/domain/channels/platforms'
import type { StoredPoster } from '@/domain/media/stored-clip'
import { COVER_LABELS, speakPlatforms } from '@/messages/platforms'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly platform: Platform
  readonly posters: readonly StoredPoster[]
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

/** The clip's posters as pictures to choose the cover from. */
export function CoverChoice({ platform, posters, chosen, onChoose }: Props) {
  const language = useLanguage()
  const say = speakPlatforms(language)
  const shapes = posters.filter(({ key }) => key in COVER_LABELS)
  return (
    <fieldset className="yx-fieldset" data-place={`platform.${platform}.cover`}>
      <legend>{say('cover')}</legend>
      {shapes.length === 0 ? <p className="yx-platforms__hint">{say('coverLater')}</p> : null}
      <div className="yx-covers">
        {shapes.map(({ key, url }) => (
          <label key={key} className="yx-covers__one">
            <input
              type="radio"
              name={`cover-${platform}`}
              checked={chosen === key}
              onChange={() => onChoose(key)}
            />
            <img src={url} alt="" loading="lazy" />
            <span>{COVER_LABELS[key]?.[language]}</span>
          </label>
        ))}
        {shapes.length > 0 || chosen !== null ? (
          <label className="yx-covers__one yx-covers__one--none">
            <input
              type="radio"
              name={`cover-${platform}`}
              checked={chosen === null}
              onChange={() => onChoose(null)}
            />
            <span>{say('noCover')}</span>
          </label>
        ) : null}
      </div>
    </fieldset>
  )
}
