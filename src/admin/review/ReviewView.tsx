import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { isDomainError } from '@/domain/errors'
import { errorMessage, type Language } from '@/messages/errors'
import { speakReview } from '@/messages/review'
import { deskReview, type DeskReview } from '@/queries/desk-review'
import type { Reader } from '@/queries/readable-post'
import { Notice } from '../shared/Notice'
import { DeskFrame } from '../shell/DeskFrame'
import { ReviewDesk } from './ReviewDesk'
import './review.css'

/** 审稿, at `/admin/review/:id`: one sealed revision, judged. */
export async function ReviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const segments = view.params?.['segments']
  const id = Array.isArray(segments) ? (segments[1] ?? '') : ''
  const path = `/admin/review/${id}` as const
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  const language = req.i18n.language.startsWith('en') ? 'en' : 'zh'
  const reader = { payload: req.payload, user: req.user, now: new Date() }
  const content = await reviewOf(reader, id, language)
  return (
    <DeskFrame view={view} path={path}>
      {content}
    </DeskFrame>
  )
}

async function reviewOf(reader: Reader, id: string, language: Language): Promise<ReactNode> {
  const read = await readReview(reader, id, language)
  if (typeof read === 'string') {
    return (
      <main className="yx-review yx-review--refused">
        <Notice tone="refused">
          <p>{read}</p>
          <p>
            <a href="/admin">{speakReview(language)('backToDashboard')}</a>
          </p>
        </Notice>
      </main>
    )
  }
  if (!read) redirect(`/admin/collections/posts/${id}`)
  const { post, round } = read.review
  // Not by the stage: who lost to another decision must still read so once the stage has moved on.
  return <ReviewDesk key={`${post}-${round}`} desk={read} reader={String(reader.user.id)} />
}

/** The review, null when there is nothing sealed, or why it cannot be shown. */
async function readReview(
  reader: Reader,
  id: string,
  language: Language,
): Promise<DeskReview | string | null> {
  try {
    return await deskReview(reader, id, language)
  } catch (error) {
    if (isDomainError(error)) return errorMessage(error, language)
    throw error
  }
}
