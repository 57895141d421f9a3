'use client'

import { useId } from 'react'
import { SOUND_MODES } from '@/domain/media/edit'
import { speakEditor } from '@/messages/clip-editor'
import { useLanguage } from '../shared/use-language'
import { lengthWords } from '../videos/clip'
import { AddMusic } from './AddMusic'
import type { PartProps } from './parts'

/** 声音: as it is, none, or with licensed music. */
export function SoundPart(props: PartProps & { readonly onMusic: (id: string) => void }) {
  const { wish, change, editing, onMusic } = props
  const language = useLanguage()
  const say = speakEditor(language)
  const id = useId()
  const hasMusic = wish.sound === 'under' || wish.sound === 'replace'
  const chosen = editing.music.find((one) => one.id === wish.music)
  return (
    <fieldset className="yx-cut__part">
      <legend>{say('sound')}</legend>
      <div className="yx-choices">
        {SOUND_MODES.map((mode) => (
          <label key={mode} className="yx-choice">
            <input
              type="radio"
              name={`${id}-sound`}
              checked={wish.sound === mode}
              onChange={() => change({ sound: mode })}
            />
            {say(mode)}
          </label>
        ))}
      </div>
      <p className="yx-cut__hint">{say('hallIsMute')}</p>
      {hasMusic ? (
        <>
          {editing.music.length === 0 ? <p>{say('noMusic')}</p> : null}
          {editing.music.length > 0 ? (
            <div className="yx-field">
              <label htmlFor={`${id}-music`}>{say('chooseMusic')}</label>
              <select
                id={`${id}-music`}
                value={wish.music ?? ''}
                onChange={(event) => change({ music: event.target.value || null })}
              >
                <option value="">{say('chooseFirst')}</option>
                {editing.music.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title} · {lengthWords(one.seconds, language)}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
          {chosen ? (
            <>
              <audio src={chosen.url} controls preload="none" aria-label={chosen.title} />
              <p className="yx-cut__hint">{say('licence', chosen)}</p>
            </>
          ) : null}
          {editing.mayAddMusic ? <AddMusic onDone={onMusic} /> : null}
        </>
      ) : null}
    </fieldset>
  )
}
