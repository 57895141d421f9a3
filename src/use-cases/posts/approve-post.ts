import { decideApprove, type Judged } from '@/domain/review/decide'
import type { Checklist, Dismissal } from '@/domain/review/review-record'
import { dueOf } from '../review/review-hours'
import { mirror, onPost, record, type Desk } from './on-post'
import { openRevision } from './open-revision'

export interface Approval extends Judged {
  readonly comment?: string | undefined
  readonly checklist?: Checklist | undefined
  readonly dismissals?: readonly Dismissal[] | undefined
}

/**
 * 通过: one level of one round, bound to the content hash the reviewer read. The seal is recomputed
 * before the approval is written.
 *
 * @throws DomainError as `decideApprove`; `SEAL_BROKEN` (409).
 */
export async function approvePost(desk: Desk, post: string, input: Approval): Promise<void> {
  await onPost(desk, post, async (scene) => {
    const decided = decideApprove(scene, input)
    await openRevision({ payload: desk.payload, req: scene.tx.req }, decided)
    await record(scene, decided)
    const at = desk.now.toISOString()
    await mirror(
      scene,
      input.level === 'first'
        ? {
            stage: 'final_review',
            firstReviewer: scene.actor.id,
            waitingSince: at,
            dueAt: await dueOf(scene, 'final'),
          }
        : { stage: 'approved', outcome: null, waitingSince: at, dueAt: null, editors: [] },
    )
  })
}
