import { decidePublish } from '@/domain/review/decide'
import { loadHistory } from '../review/load-history'
import { putLive } from './live-post'
import { mirror, onPost, record, type Desk } from './on-post'
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
  if (input.at === undefined) await verifyApprovedFiles(desk, post)
  await onPost(desk, post, async (scene) => {
    const decided = decidePublish(scene, { at: input.at, now: desk.now.toISOString() })
    await record(scene, decided)
    if (decided.decision !== 'publish') {
      await mirror(scene, { publishAt: decided.publishAt })
      return
    }
    await putLive(scene, await openRevision({ payload: desk.payload, req: scene.tx.req }, decided))
    await mirror(scene, {
      stage: 'published',
      isLive: true,
      publishAt: null,
      waitingSince: desk.now.toISOString(),
    })
  })
}

async function verifyApprovedFiles(desk: Desk, post: string): Promise<void> {
  const { history } = await loadHistory(desk, post)
  if (history.stage !== 'approved') return
  const { content } = await openRevision(desk, history)
  await verifyFiles(content)
}
