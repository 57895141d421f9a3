import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { speakVideos } from '@/messages/videos'
import { DeskContent } from '../shell/DeskContent'
import { OneClip } from './ClipShelf'
import './videos.css'

/** One clip, in the place of Payload's edit view. A new one begins on the shelf, with its file. */
export function VideoView({ doc, initPageResult }: DocumentViewServerProps) {
  if (!initPageResult.req.user) redirect('/admin/login')
  const say = speakVideos(initPageResult.req.i18n.language)
  const id: unknown = (doc as { readonly id?: unknown } | null)?.id
  if (typeof id !== 'string' && typeof id !== 'number') redirect('/admin/collections/videos')
  return (
    <DeskContent>
      <header className="yx-list-head">
        <h1>{say('title')}</h1>
      </header>
      <OneClip id={String(id)} />
    </DeskContent>
  )
}
