import { decideReturn, type Judged } from '@/domain/review/decide'
import type { Annotation } from '@/domain/review/review-record'
import { mirror, onPost, record, type Desk } from './on-post'

export interface Return extends Judged {
  readonly comment: string
  readonly annotations?: readonly Annotation[] | undefined
}

/** 退回: back to the author with the reason and the remarks on the text. */
export async function returnPost(desk: Desk, post: string, input: Return): Promise<void> {
  await onPost(desk, post, async (scene) => {
    await record(scene, decideReturn(scene, input))
    await mirror(scene, {
      stage: 'draft',
      outcome: 'returned',
      waitingSince: desk.now.toISOString(),
      dueAt: null,
      firstReviewer: null,
    })
  })
}
