import { DomainError } from '@/domain/errors'
import { decideReassign } from '@/domain/review/decide'
import { toActor } from '@/platform/actor'
import { mirror, onPost, record, type Desk } from './on-post'

/** 转交: another author, for leavers. Who wrote it so far stays kept from reviewing it. */
export async function reassignPost(
  desk: Desk,
  post: string,
  input: { readonly author: string; readonly reason: string },
): Promise<void> {
  await onPost(desk, post, async (scene) => {
    const user = await scene.tx.req.payload.db.findOne({
      collection: 'users',
      where: { id: { equals: input.author } },
      req: scene.tx.req,
    })
    const author = user && toActor(user)
    const decided = decideReassign(scene, { author, reason: input.reason })
    if (!author) throw new DomainError('AUTHOR_UNSUITABLE')
    const editors = [...new Set([...scene.post.editors, scene.post.author])].filter(
      (id) => id !== author.id,
    )
    await record(scene, decided, { post: { ...scene.post, author: author.id, editors } })
    await mirror(scene, { author: author.id, editors })
  })
}
