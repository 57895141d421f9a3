import { DomainError } from '@/domain/errors'
import type { StoredClip } from '@/domain/media/stored-clip'
import { hasRole } from '@/domain/people/roles'
import { idOf, requireActor } from '@/platform/actor'
import { withTransaction, type Tx } from '@/platform/database/with-transaction'
import type { Desk } from '../posts/on-post'
import { findClip } from './clip-record'

/**
 * A change of a clip in one transaction: publicity looks after every clip, a contributor after their own; others see only
 * what they may read.
 *
 * @throws DomainError `NOT_FOUND` (404), `NOT_YOU` (403)
 */
export async function onOwnClip(
  desk: Desk,
  id: string,
  act: (tx: Tx, clip: StoredClip) => Promise<void>,
): Promise<void> {
  const actor = requireActor(desk)
  await withTransaction(
    desk.payload,
    async (tx) => {
      const visible = await desk.payload.find({
        collection: 'videos',
        where: { id: { equals: id } },
        limit: 1,
        depth: 0,
        overrideAccess: false,
        user: desk.user,
        req: tx.req,
      })
      const [doc] = visible.docs
      const clip = doc && (await findClip({ payload: desk.payload, req: tx.req }, id))
      if (!clip) throw new DomainError('NOT_FOUND')
      const isOwn = hasRole(actor, 'contributor') && idOf(doc.uploadedBy) === actor.id
      if (!hasRole(actor, 'publicity') && !isOwn) throw new DomainError('NOT_YOU')
      await act(tx, clip)
    },
    { user: desk.user, capability: true },
  )
}
