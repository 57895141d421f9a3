import type { CollectionAfterReadHook, Payload } from 'payload'
import { livePostOf } from '@/use-cases/posts/live-post'
import { openRevision } from '@/use-cases/posts/open-revision'

/**
 * What the public reads is made from the sealed revision at this moment, its hash checked; the row is
 * an index. A row whose seal does not hold shows nothing.
 */
export const showSealedContent: CollectionAfterReadHook = async ({ doc, req }) => {
  const live = doc as Record<string, unknown>
  const row = await referenceOf(req.payload, live)
  const sealed = row && (await openRevision({ payload: req.payload }, row).catch(() => null))
  if (!sealed) return { id: live['id'], title: '' }
  const shown = livePostOf(sealed, row.publishedAt)
  return { ...live, ...Object.fromEntries(Object.entries(shown).filter(([key]) => key in live)) }
}

interface Reference {
  readonly revision: string
  readonly contentHash: string
  readonly publishedAt: string
}

/** What the row refers to; read again where the question selected other fields only. */
async function referenceOf(
  payload: Payload,
  live: Readonly<Record<string, unknown>>,
): Promise<Reference | null> {
  if (isReference(live)) return live
  const row: unknown = await payload.db.findOne({
    collection: 'live-posts',
    where: { id: { equals: live['id'] } },
  })
  return isReference(row) ? row : null
}

const isReference = (row: unknown): row is Reference =>
  typeof row === 'object' &&
  row !== null &&
  ['revision', 'contentHash', 'publishedAt'].every(
    (key) => typeof (row as Record<string, unknown>)[key] === 'string',
  )
