'use client'

import { speakEditor } from '@/messages/clip-editor'
import { profileName } from '@/messages/videos'
import { useLanguage } from '../shared/use-language'
import type { PartProps } from './parts'

/** 医院角标: on or off, and which versions wear it. */
export function LogoPart({ editing, wish, change }: PartProps) {
  const language = useLanguage()
  const say = speakEditor(language)
  const names = (wears: boolean) =>
    editing.profiles
      .filter(({ hasLogo, key }) => hasLogo === wears && key !== 'preview')
      .map((profile) => profileName(profile, language))
      .join(say('listMark'))
  return (
    <fieldset className="yx-cut__part">
      <legend>{say('logo')}</legend>
      <div className="yx-cut__row">
        <label className="yx-choice">
          <input
            type="checkbox"
            checked={wish.hasLogo}
            disabled={!editing.logo && !wish.hasLogo}
            onChange={(event) => change({ hasLogo: event.target.checked })}
          />
          {say('logoOn')}
        </label>
        {editing.logo ? <img className="yx-cut__logo" src={editing.logo.url} alt="" /> : null}
      </div>
      {editing.logo ? (
        <p className="yx-cut__hint">
          {say('logoWhere', { with: names(true), without: names(false) })}
          {say('logoWhy')}
        </p>
      ) : (
        <p className="yx-cut__hint">{say('logoMissing')}</p>
      )}
    </fieldset>
  )
}
