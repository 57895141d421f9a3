import type { Payload } from 'payload'
import { withTransaction } from '@/platform/database/with-transaction'
import { enqueue, type JobName } from './enqueue'

/** At most so many ids a round; the next round finds the rest. */
const AT_MOST = 200

/** Posts whose scheduled moment has come: one job each. */
export const sweepScheduled = (payload: Payload, now: Date): Promise<number> =>
  sweep(payload, now, {
    name: 'publish-scheduled',
    collection: 'posts',
    where: {
      and: [
        { stage: { equals: 'approved' } },
        { publishAt: { less_than_equal: now.toISOString() } },
      ],
    },
  })

/** Materials left without renditions, should their job ever be lost: one job each. */
export const sweepUnready = (payload: Payload, now: Date): Promise<number> =>
  sweep(payload, now, {
    name: 'make-renditions',
    collection: 'materials',
    where: { status: { equals: 'processing' } },
  })

interface Sweep {
  readonly name: JobName
  readonly collection: 'posts' | 'materials'
  readonly where: Parameters<Payload['db']['find']>[0]['where']
}

async function sweep(payload: Payload, now: Date, wanted: Sweep): Promise<number> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: wanted.collection,
    ...(wanted.where ? { where: wanted.where } : {}),
    limit: AT_MOST,
    pagination: false,
  })
  for (const { id } of docs) {
    await withTransaction(
      payload,
      (tx) => enqueue(tx, { name: wanted.name, key: String(id), runAt: now }),
      { capability: true },
    )
  }
  return docs.length
}
