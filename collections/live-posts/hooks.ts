import type { CollectionAfterReadHook } from 'payload'
import { livePostOf } from '@/use-cases/posts/live-post'
import { openRevision } from '@/use-cases/posts/open-revision'

/**
 * What the public reads is made from the sealed revision at this moment, its hash checked; the row is
 * an index. A row whose seal does not hold shows nothing.
 */
export const showSealedContent: CollectionAfterReadHook = async ({ doc, req }) => {
  const live = doc as Record<string, unknown>
  const { revision, contentHash, publishedAt } = live
  // A query that selects neither cannot be checked and gets only what it could not misuse.
  const sealed =
    typeof revision === 'string' && typeof contentHash === 'string'
      ? await openRevision({ payload: req.payload }, { revision, contentHash }).catch(() => null)
      : null
  if (!sealed) return { id: live['id'], title: '' }
  const shown = livePostOf(sealed, typeof publishedAt === 'string' ? publishedAt : '')
  return { ...live, ...Object.fromEntries(Object.entries(shown).filter(([key]) => key in live)) }
}
