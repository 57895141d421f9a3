import { DomainError } from '@/domain/errors'
import { failureFor, VideoFailure } from '@/domain/media/failure-codes'
import type { Desk } from '../posts/on-post'
import { startRun, writeClip } from './clip-record'
import { onOwnClip } from './on-own-clip'

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
