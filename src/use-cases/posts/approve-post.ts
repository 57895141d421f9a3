import { settleDismissals } from '@/domain/findings/findings-gate'
import { decideApprove, type Judged } from '@/domain/review/decide'
import type { Checklist, Dismissal } from '@/domain/review/review-record'
import { dueOf } from '../review/review-hours'
import { mirror, onPost, record, type Desk } from './on-post'
import { openFindings } from './open-findings'
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
 * @throws DomainError as `decideApprove` and `settleDismissals`; `SEAL_BROKEN` (409).
 */
export async function approvePost(desk: Desk, post: string, input: Approval): Promise<void> {
  await onPost(desk, post, async (scene) => {
    const decided = decideApprove(scene, input)
    const reader = { payload: desk.payload, req: scene.tx.req }
    await openRevision(reader, decided)
    const sheet = await openFindings(reader, decided)
    const dismissals = settleDismissals(sheet, input.level, input.dismissals ?? [])
    await record(scene, { ...decided, dismissals })
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
