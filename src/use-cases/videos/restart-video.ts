import { DomainError } from '@/domain/errors'
import { failureFor, VideoFailure } from '@/domain/media/failure-codes'
import type { StoredClip } from '@/domain/media/stored-clip'
import { hasRole } from '@/domain/people/roles'
import { idOf, requireActor } from '@/platform/actor'
import { withTransaction, type Tx } from '@/platform/database/with-transaction'
import type { Desk } from '../posts/on-post'
import { findClip, startRun, writeClip } from './clip-record'

/**
 * 重新处理 a clip that failed or was cancelled, from its beginning; what was made before is found made.
 *
 * @throws DomainError `NOT_FOUND` (404), `NOT_YOU` (403), `VIDEO_NOT_FAILED` (409)
 */
export const retryVideo = (desk: Desk, id: string): Promise<void> =>
  onOwnClip(desk, id, async (tx, clip) => {
    if (clip.status !== 'failed') throw new DomainError('VIDEO_NOT_FAILED', { status: clip.status })
    await startRun(tx, clip, desk.now)
  })

/**
 * 取消: whoever works on the clip sees that its run is over and stops within a second or two.
 *
 * @throws DomainError `NOT_FOUND` (404), `NOT_YOU` (403), `VIDEO_NOT_RUNNING` (409)
 */
export const cancelVideo = (desk: Desk, id: string): Promise<void> =>
  onOwnClip(desk, id, async (tx, clip) => {
    if (clip.status !== 'queued' && clip.status !== 'processing') {
      throw new DomainError('VIDEO_NOT_RUNNING', { status: clip.status })
    }
    const failure = failureFor(new VideoFailure('VIDEO_CANCELLED'))
    await writeClip(tx.req, clip.id, {
      status: 'failed',
      run: clip.run + 1,
      secondsLeft: null,
      failure,
      failureCode: failure.code,
    })
  })

/** Publicity looks after every clip, a contributor after their own; others see only what they may read. */
async function onOwnClip(
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
