import { decideWithdraw } from '@/domain/review/decide'
import { mirror, onPost, record, type Desk } from './on-post'

/** 撤回: the author takes the post back out of the review; approvals of the round are void with it. */
export async function withdrawPost(
  desk: Desk,
  post: string,
  input: { readonly comment?: string | undefined },
): Promise<void> {
  await onPost(desk, post, async (scene) => {
    await record(scene, decideWithdraw(scene, input.comment))
    await mirror(scene, {
      stage: 'draft',
      outcome: 'withdrawn',
      dueAt: null,
      waitingSince: null,
      firstReviewer: null,
    })
  })
}
