'use client'

import { useState } from 'react'
import { DEFAULT_SET, type ProfileSet } from '@/domain/media/profile-set'
import type { RenditionProfile } from '@/domain/media/profiles'
import { speakProfiles } from '@/messages/profiles'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { sayDone } from '../shared/say-done'
import { useAskBeforeLeaving } from '../shared/use-ask-before-leaving'
import { useLanguage } from '../shared/use-language'
import { newProfile } from './profile-form'
import { ProfileCard } from './ProfileCard'

interface Props {
  readonly stored: ProfileSet
  readonly base: string
  readonly mayEdit: boolean
}

type Saved = ProfileSet & { readonly base: string }

/** All versions of an upload, changed together and saved at once. */
export function ProfilesDesk({ mayEdit, ...given }: Props) {
  const say = speakProfiles(useLanguage())
  const [stored, setStored] = useState({ ...given.stored, base: given.base })
  const [set, setSet] = useState<ProfileSet>(given.stored)
  const [opened, setOpened] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const isChanged = !isSame(set, stored)
  useAskBeforeLeaving(isChanged)

  const change = (next: Partial<ProfileSet>) => {
    setRefusal(null)
    setSet({ ...set, ...next })
  }
  const save = async () => {
    setBusy(true)
    const body = { profiles: set.profiles, off: set.off, base: stored.base }
    const answer = await callApi<Saved>('/api/videos/profiles', { method: 'POST', body })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.message)
    if (!answer.ok) return
    const { profiles, off, base } = answer.data
    setStored({ profiles, off, base })
    setSet({ profiles, off })
    sayDone(say('saved'))
  }
  const add = () => {
    const added = newProfile(set.profiles, say('newName'))
    if (!added) return
    change({ profiles: [...set.profiles, added] })
    setOpened(added.key)
  }
  return (
    <>
      <p>{say('about')}</p>
      {mayEdit ? null : <Notice tone="info">{say('readOnly')}</Notice>}
      <div className="yx-profiles">
        {set.profiles.map((profile) => (
          <ProfileCard
            key={profile.key}
            {...{ profile, mayEdit }}
            isOn={!set.off.includes(profile.key)}
            isOpen={opened === profile.key}
            onChange={(next) => change({ profiles: replaced(set.profiles, next) })}
            onSwitch={(isOn) => change({ off: switched(set.off, profile.key, isOn) })}
            onRemove={() =>
              change({
                profiles: set.profiles.filter(({ key }) => key !== profile.key),
                off: switched(set.off, profile.key, true),
              })
            }
          />
        ))}
      </div>
      {mayEdit ? (
        <div className="yx-profiles__buttons">
          <Button onClick={add}>{say('add')}</Button>
          <Button
            look="quiet"
            disabled={isSame(set, DEFAULT_SET)}
            onClick={() => change(DEFAULT_SET)}
          >
            {say('defaults')}
          </Button>
        </div>
      ) : null}
      {isChanged ? (
        <div className="yx-profiles__bar">
          {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
          <p role="status">{say('unsaved')}</p>
          <div className="yx-profiles__buttons">
            <Button look="main" isBusy={isBusy} onClick={() => void save()}>
              {say('save')}
            </Button>
            <Button onClick={() => change({ profiles: stored.profiles, off: stored.off })}>
              {say('undo')}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  )
}

const isSame = (a: ProfileSet, b: ProfileSet): boolean =>
  JSON.stringify([a.profiles, a.off]) === JSON.stringify([b.profiles, b.off])

const replaced = (
  profiles: readonly RenditionProfile[],
  next: RenditionProfile,
): RenditionProfile[] => profiles.map((one) => (one.key === next.key ? next : one))

const switched = (off: readonly string[], key: string, isOn: boolean): string[] => [
  ...off.filter((one) => one !== key),
  ...(isOn ? [] : [key]),
]
