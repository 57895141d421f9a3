import { decidePublish } from '@/domain/review/decide'
import { loadHistory } from '../review/load-history'
import { putLive } from './live-post'
import { mirror, onPost, record, type Desk, type Scene } from './on-post'
import { openRevision } from './open-revision'
import { verifyFiles } from './verify-files'

/** `at` absent: now. An instant (ISO 8601): scheduled. `null`: what was scheduled is cancelled. */
export interface Publish {
  readonly at?: string | null | undefined
}

/**
 * 发布, 定时发布 and 取消定时, by publicity, of an approved post.
 *
 * Files are read and hashed before the transaction (slow work holds every other write back); the text
 * is hashed again inside it.
 *
 * @throws DomainError `NOT_YOU` (403), `NOT_APPROVED`, `NOTHING_SCHEDULED`, `SEAL_BROKEN` (409).
 */
export async function publishPost(desk: Desk, post: string, input: Publish): Promise<void> {
  const { at } = input
  if (at === undefined) return publishApproved(desk, post)
  await onPost(desk, post, async (scene) => {
    const decided = decidePublish(scene, { at, now: desk.now.toISOString() })
    await record(scene, decided)
    await mirror(scene, { publishAt: decided.publishAt })
  })
}

/** Publishes now, or not at all where `unless`, asked inside the transaction, says so. */
export async function publishApproved(
  desk: Desk,
  post: string,
  { unless = () => false }: { readonly unless?: (scene: Scene) => boolean } = {},
): Promise<void> {
  await verifyApprovedFiles(desk, post)
  await onPost(desk, post, async (scene) => {
    if (unless(scene)) return
    const now = desk.now.toISOString()
    const decided = decidePublish(scene, { now })
    await record(scene, decided)
    await putLive(scene, await openRevision({ payload: desk.payload, req: scene.tx.req }, decided))
    await mirror(scene, {
      stage: 'published',
      isLive: true,
      publishAt: null,
      firstReviewer: null,
      waitingSince: now,
    })
  })
}

async function verifyApprovedFiles(desk: Desk, post: string): Promise<void> {
  const { history } = await loadHistory(desk, post)
  if (history.stage !== 'approved') return
  const { content } = await openRevision(desk, history)
  await verifyFiles(content)
}
