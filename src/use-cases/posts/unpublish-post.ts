import { decideUnpublish } from '@/domain/review/decide'
import { isRoundOpen } from '@/domain/review/fold-records'
import { takeDown } from './live-post'
import { mirror, onPost, record, type Desk } from './on-post'

/** 下线: nothing of the post is public any more. It comes back only through a new round. */
export async function unpublishPost(
  desk: Desk,
  post: string,
  input: { readonly reason: string },
): Promise<void> {
  await onPost(desk, post, async (scene) => {
    await record(scene, decideUnpublish(scene, input.reason))
    await takeDown(scene)
    const stage = isRoundOpen(scene.post.stage) ? scene.post.stage : 'offline'
    await mirror(scene, { stage, isLive: false })
  })
}
