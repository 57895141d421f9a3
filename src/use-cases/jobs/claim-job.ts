import type { Payload, PayloadRequest, Where } from 'payload'
import { LEASE_MS, MAX_ATTEMPTS, pauseAfter } from '@/domain/jobs'
import { withTransaction } from '@/platform/database/with-transaction'
import type { JobName } from './enqueue'

export interface ClaimedJob {
  readonly id: string
  readonly name: JobName
  readonly key: string
  readonly attempts: number
}

interface Worker {
  readonly payload: Payload
  /** Unique to the worker: only its owner may finish or prolong a claim. */
  readonly owner: string
  readonly now: Date
  /** The jobs this worker takes; all without it. */
  readonly names?: readonly JobName[]
}

const CAPABLE = { capability: true } as const

/** Due and waiting, or claimed by a worker that has shown no sign of life. */
const claimable = (now: string, names: readonly JobName[] | undefined): Where => ({
  and: [
    ...(names ? [{ name: { in: [...names] } }] : []),
    {
      or: [
        { and: [{ state: { equals: 'queued' } }, { runAt: { less_than_equal: now } }] },
        { and: [{ state: { equals: 'running' } }, { leaseUntil: { less_than: now } }] },
      ],
    },
  ],
})

/**
 * Takes the oldest job that is due, by compare-and-set inside a transaction: of two workers one gets
 * it. A claim whose lease ran out counts as an attempt that failed; a job whose worker died with it
 * every time becomes a dead letter like any other.
 */
export async function claimJob({ payload, owner, now, names }: Worker): Promise<ClaimedJob | null> {
  const at = now.toISOString()
  const { docs } = await payload.db.find<StoredJob>({
    collection: 'background-jobs',
    where: claimable(at, names),
    sort: 'runAt',
    limit: 1,
    pagination: false,
  })
  const [candidate] = docs
  if (!candidate) return null
  return withTransaction(
    payload,
    async ({ req }) => {
      const job = await payload.db.findOne<StoredJob>({
        collection: 'background-jobs',
        where: { and: [{ id: { equals: candidate.id } }, claimable(at, names)] },
        req,
      })
      if (!job) return null
      if (job.attempts >= MAX_ATTEMPTS) {
        await bury(req, job.id, at)
        return null
      }
      const attempts = job.attempts + 1
      await payload.db.updateOne({
        collection: 'background-jobs',
        id: job.id,
        data: {
          state: 'running',
          attempts,
          leaseOwner: owner,
          leaseUntil: leaseFrom(now),
          updatedAt: at,
        },
        req,
        returning: false,
      })
      return { id: String(job.id), name: job.name as JobName, key: job.key, attempts }
    },
    CAPABLE,
  )
}

/** No attempt of this job came to an end of its own: whoever worked on it stopped giving signs of life. */
const bury = (req: PayloadRequest, id: string, at: string) =>
  req.payload.db.updateOne({
    collection: 'background-jobs',
    id,
    data: { state: 'dead', lastError: 'LEASE_EXPIRED', leaseUntil: null, updatedAt: at },
    req,
    returning: false,
  })

interface StoredJob {
  readonly id: string
  readonly name: string
  readonly key: string
  readonly attempts: number
}

const leaseFrom = (now: Date): string => new Date(now.getTime() + LEASE_MS).toISOString()

/** Changes a job only while this worker still holds it; whoever lost the lease changes nothing. */
async function settle(worker: Worker, id: string, data: Record<string, unknown>): Promise<boolean> {
  const { payload, owner, now } = worker
  return withTransaction(
    payload,
    async ({ req }) => {
      const held = await payload.db.findOne({
        collection: 'background-jobs',
        where: {
          and: [
            { id: { equals: id } },
            { state: { equals: 'running' } },
            { leaseOwner: { equals: owner } },
          ],
        },
        req,
      })
      if (!held) return false
      await payload.db.updateOne({
        collection: 'background-jobs',
        id,
        data: { ...data, updatedAt: now.toISOString() },
        req,
        returning: false,
      })
      return true
    },
    CAPABLE,
  )
}

/** A sign of life. False when the lease is lost and the work must stop. */
export const prolongLease = (worker: Worker, id: string): Promise<boolean> =>
  settle(worker, id, { leaseUntil: leaseFrom(worker.now) })

export const finishJob = (worker: Worker, id: string): Promise<boolean> =>
  settle(worker, id, { state: 'done', lastError: null, leaseUntil: null })

/**
 * Back into the queue after a pause, or, when it is final or has been tried enough, to the dead
 * letters, where the panel shows it.
 */
export async function failJob(
  worker: Worker,
  job: ClaimedJob,
  failure: {
    readonly message: string
    readonly isFinal: boolean
    /** How long to wait, where the handler knows better than the rule. */
    readonly pauseMs?: number
  },
): Promise<void> {
  const isDead = failure.isFinal || job.attempts >= MAX_ATTEMPTS
  const pause = failure.pauseMs ?? pauseAfter(job.attempts)
  const runAt = new Date(worker.now.getTime() + pause).toISOString()
  const lastError = failure.message.slice(0, 2000)
  await settle(
    worker,
    job.id,
    isDead
      ? { state: 'dead', lastError, leaseUntil: null }
      : { state: 'queued', lastError, leaseUntil: null, runAt },
  )
}

/** Puts a job back as if it had not been claimed: it waited for something, or its worker stops. */
export async function giveBackJob(
  worker: Worker,
  job: ClaimedJob,
  { pauseMs }: { readonly pauseMs: number },
): Promise<void> {
  const runAt = new Date(worker.now.getTime() + pauseMs).toISOString()
  const attempts = Math.max(0, job.attempts - 1)
  await settle(worker, job.id, { state: 'queued', attempts, leaseUntil: null, runAt })
}

/**
 * Ends the claims of workers that are known to be dead, so that their jobs go on at once instead of when
 * the lease runs out. The attempt counts: a job that kills its worker must come to an end.
 * @returns how many
 */
export async function releaseDeadClaims(
  { payload, now }: { readonly payload: Payload; readonly now: Date },
  isDead: (owner: string) => boolean,
): Promise<number> {
  const { docs } = await payload.db.find<StoredJob & { leaseOwner?: string | null }>({
    collection: 'background-jobs',
    where: { state: { equals: 'running' } },
    limit: 100,
    pagination: false,
  })
  let released = 0
  for (const { id, leaseOwner } of docs) {
    if (!leaseOwner || !isDead(leaseOwner)) continue
    const over = { leaseUntil: new Date(now.getTime() - 1).toISOString() }
    if (await settle({ payload, owner: leaseOwner, now }, id, over)) released += 1
  }
  return released
}
