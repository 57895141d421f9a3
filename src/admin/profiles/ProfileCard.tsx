'use client'

import { largestBytes, REVIEW_KEY } from '@/domain/media/profile-set'
import type { RenditionProfile } from '@/domain/media/profiles'
import { speak } from '@/messages/desk-shell'
import { speakProfiles } from '@/messages/profiles'
import { profileName } from '@/messages/videos'
import { sizeWords } from '../dashboard/size-words'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import type { FieldsProps } from './Labelled'
import { ProfileFields } from './ProfileFields'

interface Props extends FieldsProps {
  readonly isOn: boolean
  readonly mayEdit: boolean
  readonly isOpen: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly onRemove: () => void
}

/** One version: what it is, whether it is made, and under 「修改」 everything about it. */
export function ProfileCard({ profile, isOn, mayEdit, isOpen, ...on }: Props) {
  const language = useLanguage()
  const say = speakProfiles(language)
  const isReview = profile.key === REVIEW_KEY
  const size = sizeWords(largestBytes(profile, 60), speak(language))
  return (
    <article className={`yx-profile${isOn ? '' : ' yx-profile--off'}`}>
      <h2>{profileName(profile, language)}</h2>
      <p className="yx-profile__facts">
        {frameWords(profile)} · {say('perMinute', { size })}
        {isOn ? '' : ` · ${say('isOff')}`}
      </p>
      {mayEdit ? (
        <>
          <label className="yx-profile__tick">
            <input
              type="checkbox"
              checked={isOn}
              disabled={isReview}
              onChange={({ target }) => on.onSwitch(target.checked)}
            />
            {say('on')}
          </label>
          {isReview ? <p className="yx-profile__facts">{say('required')}</p> : null}
          <details open={isOpen}>
            <summary>{say('edit')}</summary>
            <ProfileFields profile={profile} onChange={on.onChange} />
            {isReview ? null : (
              <Button look="danger" onClick={on.onRemove}>
                {say('remove')}
              </Button>
            )}
          </details>
        </>
      ) : null}
    </article>
  )
}

const frameWords = ({ frame }: RenditionProfile): string =>
  frame.shape === 'box'
    ? `${frame.width}×${frame.height}`
    : `≤ ${frame.longSide}×${frame.shortSide}`
