import type { AdminViewServerProps } from 'payload'
import { speakProfiles } from '@/messages/profiles'
import { actorOf } from '@/platform/actor'
import { clipProfiles, profilesHash } from '@/queries/clip-profiles'
import { mayKeepProfiles } from '@/use-cases/videos/save-profiles'
import { DeskPage } from '../shell/DeskPage'
import { ProfilesDesk } from './ProfilesDesk'
import './profiles.css'

/** 转码版本, at `/admin/profiles`. */
export async function ProfilesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const title = speakProfiles(req.i18n.language)('title')
  const actor = actorOf(req)
  const stored = actor ? await clipProfiles({ payload: req.payload }) : null
  return (
    <DeskPage view={view} path="/admin/profiles" title={title}>
      <h1>{title}</h1>
      {actor && stored ? (
        <ProfilesDesk
          stored={stored}
          base={profilesHash(stored)}
          mayEdit={mayKeepProfiles(actor)}
        />
      ) : null}
    </DeskPage>
  )
}
