import type { Payload, TypedUser } from 'payload'
import { DomainError } from '@/domain/errors'
import { loadHistory } from '../review/load-history'
import { publishPost } from './publish-post'

/**
 * What was scheduled goes out in the name of whoever scheduled it, checked again at this moment: the
 * records, the seal, the files, and whether that person still holds the right. Running it twice, or
 * after it was cancelled, changes nothing.
 */
export async function publishScheduledPost(payload: Payload, post: string): Promise<void> {
  const now = new Date()
  const { history } = await loadHistory({ payload }, post)
  const isDue = history.publishAt !== null && history.publishAt <= now.toISOString()
  if (!isDue || history.stage !== 'approved' || !history.scheduledBy) return
  const user = await payload.db.findOne<TypedUser>({
    collection: 'users',
    where: { id: { equals: history.scheduledBy } },
  })
  if (!user) throw new DomainError('NOT_YOU', { action: 'publish' })
  await publishPost({ payload, user, now }, post, {})
}
