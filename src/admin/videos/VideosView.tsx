import { redirect } from 'next/navigation'
import type { TypedUser } from 'payload'
import { hasRole } from '@/domain/people/roles'
import { speakVideos } from '@/messages/videos'
import { actorOf } from '@/platform/actor'
import { DeskContent } from '../shell/DeskContent'
import { ClipShelf } from './ClipShelf'
import './videos.css'

interface Props {
  readonly user?: TypedUser | null
  readonly i18n: { readonly language: string }
}

/** 短视频, in the place of Payload's list: upload, watch, download. */
export function VideosView({ user, i18n }: Props) {
  const actor = actorOf({ user })
  if (!actor) redirect('/admin/login')
  const mayUpload = hasRole(actor, 'contributor') || hasRole(actor, 'publicity')
  return (
    <DeskContent>
      <header className="yx-list-head">
        <h1>{speakVideos(i18n.language)('title')}</h1>
      </header>
      <ClipShelf mayUpload={mayUpload} />
    </DeskContent>
  )
}
