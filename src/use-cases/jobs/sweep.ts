import type { Payload, Where } from 'payload'
import { withTransaction } from '@/platform/database/with-transaction'
import { enqueue, type JobName } from './enqueue'

/** At most so many ids a round; the next round finds the rest. */
const AT_MOST = 200

/** A dead letter of a rendition is tried anew after a day: a full disk has been emptied by then. */
const NEXT_TRY_MS = 24 * 60 * 60_000

/**
 * Posts whose scheduled moment has come: one job each. One that was refused at its moment stays refused
 * (a dead letter in the panel) until it is scheduled anew.
 */
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
    refusedSince: (post) => String(post.publishAt),
  })

/** Materials left without renditions, should their job ever be lost: one job each. */
export const sweepUnready = (payload: Payload, now: Date): Promise<number> =>
  sweep(payload, now, {
    name: 'make-renditions',
    collection: 'materials',
    where: { status: { equals: 'processing' } },
    refusedSince: () => new Date(now.getTime() - NEXT_TRY_MS).toISOString(),
  })

interface Due {
  readonly id: string
  readonly publishAt?: unknown
}

interface Sweep {
  readonly name: JobName
  readonly collection: 'posts' | 'materials'
  readonly where: Where
  /** A dead letter from this moment on (ISO 8601) keeps the id from being tried again. */
  readonly refusedSince: (due: Due) => string
}

/** @returns how many jobs it put into the queue or found there. */
async function sweep(payload: Payload, now: Date, wanted: Sweep): Promise<number> {
  const { docs } = await payload.db.find<Due>({
    collection: wanted.collection,
    where: wanted.where,
    limit: AT_MOST,
    pagination: false,
  })
  let found = 0
  for (const due of docs) {
    const key = String(due.id)
    if (await isDeadLetter(payload, { ...wanted, key, since: wanted.refusedSince(due) })) continue
    found += 1
    await withTransaction(payload, (tx) => enqueue(tx, { name: wanted.name, key, runAt: now }), {
      capability: true,
    })
  }
  return found
}

async function isDeadLetter(
  payload: Payload,
  { name, key, since }: { readonly name: JobName; readonly key: string; readonly since: string },
): Promise<boolean> {
  const dead = await payload.db.findOne({
    collection: 'background-jobs',
    where: {
      and: [
        { key: { equals: key } },
        { name: { equals: name } },
        { state: { equals: 'dead' } },
        { runAt: { greater_than_equal: since } },
      ],
    },
  })
  return dead !== null
}
