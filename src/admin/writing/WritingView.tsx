import { redirect } from 'next/navigation'
import type { DocumentViewServerProps, TypedUser } from 'payload'
import { isDomainError } from '@/domain/errors'
import { errorMessage, type Language } from '@/messages/errors'
import { deskNewPost, deskPost, type DeskPost } from '@/queries/desk-post'
import type { Reader } from '@/queries/readable-post'
import { Notice } from '../shared/Notice'
import { WritingDesk } from './WritingDesk'
import './writing.css'

/**
 * 写稿, in the place of Payload's edit view: its form state and editor, none of its buttons. Whoever may
 * decide about the post is led to the sealed revision instead of the working copy.
 */
export async function WritingView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const id: unknown = (doc as { readonly id?: unknown } | null)?.id
  const post = typeof id === 'string' || typeof id === 'number' ? String(id) : null
  if (!req.user) redirect('/admin/login')
  const language = req.i18n.language.startsWith('en') ? 'en' : 'zh'
  const reader = { payload: req.payload, user: req.user, now: new Date() }
  const desk = await readDesk(reader, post, language)
  if (typeof desk === 'string') {
    return (
      <main className="yx-write yx-write--refused">
        <Notice tone="refused">{desk}</Notice>
      </main>
    )
  }
  if (desk.review?.allowedActions.includes('approve')) redirect(`/admin/review/${post ?? ''}`)
  const { stage, round } = desk.review ?? { stage: 'draft', round: 0 }
  return <WritingDesk key={`${post ?? 'new'}-${stage}-${round}`} desk={desk} post={post} />
}

/** The desk, or why it cannot be shown. */
async function readDesk(
  reader: Reader & { readonly user: TypedUser },
  post: string | null,
  language: Language,
): Promise<DeskPost | string> {
  try {
    return await (post ? deskPost(reader, post) : deskNewPost(reader))
  } catch (error) {
    if (isDomainError(error)) return errorMessage(error, language)
    throw error
  }
}
