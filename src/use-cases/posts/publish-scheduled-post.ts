import type { Payload, TypedUser } from 'payload'
import { DomainError } from '@/domain/errors'
import type { PostHistory } from '@/domain/review/fold-records'
import { loadHistory } from '../review/load-history'
import { publishApproved } from './publish-post'

/** Approved, and its scheduled moment has come. `now`: ISO 8601 UTC. */
const isDue = ({ stage, publishAt }: PostHistory, now: string): boolean =>
  stage === 'approved' && publishAt !== null && publishAt <= now

/**
 * What was scheduled goes out in the name of whoever scheduled it, checked again at this moment: the
 * records, the seal, the files, and whether that person still holds the right. Running it twice, or
 * after it was cancelled, changes nothing.
 *
 * @throws DomainError `NOT_YOU`, `ACCOUNT_INACTIVE` (403) when that person may no longer publish;
 * `SEAL_BROKEN` (409). The post stays approved.
 */
export async function publishScheduledPost(
  payload: Payload,
  post: string,
  now = new Date(),
): Promise<void> {
  const at = now.toISOString()
  const { history } = await loadHistory({ payload }, post)
  if (!isDue(history, at) || !history.scheduledBy) return
  const user = await payload.db.findOne<TypedUser>({
    collection: 'users',
    where: { id: { equals: history.scheduledBy } },
  })
  if (!user) throw new DomainError('NOT_YOU', { action: 'publish' })
  // Asked again inside the transaction: it may have been cancelled, moved or published by now.
  await publishApproved({ payload, user, now }, post, {
    unless: (scene) =>
      !isDue(scene.history, at) || scene.history.scheduledBy !== history.scheduledBy,
  })
}
