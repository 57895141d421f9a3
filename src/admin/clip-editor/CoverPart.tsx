'use client'

import { formatTime } from '@/domain/media/clip-time'
import { speakEditor } from '@/messages/clip-editor'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { filmOf, playerTime, seek, type PartProps } from './parts'

/** 封面: a frame of the filmstrip, the one the player shows, or the one the machine thinks best. */
export function CoverPart(props: PartProps) {
  const { clip, wish, change } = props
  const say = speakEditor(useLanguage())
  const { coverAt } = wish
  const isChosen = (at: number) => coverAt !== null && Math.abs(coverAt - at) < 0.05
  const choose = (at: number) => {
    change({ coverAt: at })
    seek(props, at)
  }
  return (
    <fieldset className="yx-cut__part">
      <legend>{say('cover')}</legend>
      <div className="yx-cut__frames">
        {filmOf(clip).map(({ at, url }) => (
          <button
            key={at}
            type="button"
            aria-pressed={isChosen(at)}
            aria-label={say('coverAt', { time: formatTime(at) })}
            onClick={() => choose(at)}
          >
            <img src={url} alt="" loading="lazy" />
            <span>{formatTime(at)}</span>
          </button>
        ))}
      </div>
      <div className="yx-cut__row">
        <Button onClick={() => choose(playerTime(props))}>{say('coverHere')}</Button>
        <Button
          look="quiet"
          aria-pressed={coverAt === null}
          onClick={() => change({ coverAt: null })}
        >
          {say('coverAuto')}
        </Button>
        {coverAt === null ? null : <span>{say('coverIs', { time: formatTime(coverAt) })}</span>}
      </div>
    </fieldset>
  )
}
