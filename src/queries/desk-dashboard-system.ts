import type { Payload } from 'payload'
import { bytesOf, diskSpace, type DiskSpace } from '@/adapters/disk-figures'
import { lastBackup } from '@/adapters/backup-mark'
import { env } from '@/platform/env'
import { workerHealth } from '@/platform/worker-health'
import { activeReviewersOf } from './active-reviewers'
import type { Reader } from './readable-post'

/** How the installation is. Sizes in bytes. */
export interface SystemDesk {
  readonly database: { readonly kind: 'sqlite' | 'mongodb'; readonly bytes: number | null }
  /** The disk of MEDIA_DIR; null where the system does not say. */
  readonly disk: DiskSpace | null
  readonly isDiskLow: boolean
  readonly worker: 'inline' | 'apart' | 'starting'
  /** Whole minutes the oldest due job has waited; null when none waits longer than it should. */
  readonly stuckMinutes: number | null
  readonly deadJobs: number
  /** Whole days since the last backup; null when there was none. */
  readonly backupDays: number | null
  readonly records: number
  readonly accounts: {
    readonly active: number
    readonly closed: number
    readonly demo: number
    /** One of publicity and another of the leaders, or no post can ever be approved. */
    readonly hasReviewers: boolean
  }
}

/** Below this there is no room for a day's pictures; below the next, on a nearly full disk, soon. */
const NO_ROOM_BYTES = 1024 ** 3
const LITTLE_ROOM_BYTES = 5 * 1024 ** 3
const NEARLY_FULL_SHARE = 0.05
const DAY_MS = 24 * 60 * 60_000
const STUCK_AFTER_MS = 3 * 60_000

export async function systemDesk({ payload, now }: Reader): Promise<SystemDesk> {
  const [database, disk, stuckMinutes, deadJobs, records, accounts, backup] = await Promise.all([
    databaseFigures(payload),
    diskSpace(env().MEDIA_DIR),
    oldestWait(payload, now),
    count(payload, 'background-jobs', { state: { equals: 'dead' } }),
    count(payload, 'review-records', {}),
    accountFigures(payload),
    lastBackup(env().MEDIA_DIR),
  ])
  return {
    database,
    disk,
    isDiskLow: disk !== null && isLow(disk),
    worker: workerHealth(),
    stuckMinutes,
    deadJobs,
    backupDays: backup === null ? null : daysSince(backup, now),
    records,
    accounts,
  }
}

const daysSince = (at: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY_MS))

const isLow = ({ free, total }: DiskSpace): boolean =>
  free < NO_ROOM_BYTES || (free < LITTLE_ROOM_BYTES && free < total * NEARLY_FULL_SHARE)

type Counted = 'background-jobs' | 'review-records' | 'users'

async function count(
  payload: Payload,
  collection: Counted,
  where: NonNullable<Parameters<Payload['count']>[0]['where']>,
): Promise<number> {
  return (await payload.count({ collection, where, overrideAccess: true })).totalDocs
}

async function databaseFigures(payload: Payload): Promise<SystemDesk['database']> {
  const { database } = env()
  if (database.kind === 'sqlite') {
    const { path } = database
    return { kind: 'sqlite', bytes: await bytesOf([path, `${path}-wal`]) }
  }
  return { kind: 'mongodb', bytes: await mongoBytes(payload) }
}

interface MongoConnection {
  readonly connection?: { readonly db?: { stats: () => Promise<{ readonly totalSize?: number }> } }
}

async function mongoBytes(payload: Payload): Promise<number | null> {
  // The MongoDB adapter shows its mongoose connection; Payload's own type of `db` does not know of it.
  const { connection } = payload.db as unknown as MongoConnection
  const stats = await connection?.db?.stats().catch(() => null)
  return stats?.totalSize ?? null
}

async function oldestWait(payload: Payload, now: Date): Promise<number | null> {
  const { docs } = await payload.find({
    collection: 'background-jobs',
    where: {
      and: [
        { state: { equals: 'queued' } },
        { runAt: { less_than: new Date(now.getTime() - STUCK_AFTER_MS).toISOString() } },
      ],
    },
    sort: 'runAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const runAt = docs[0]?.runAt
  return runAt ? Math.floor((now.getTime() - Date.parse(runAt)) / 60_000) : null
}

async function accountFigures(payload: Payload): Promise<SystemDesk['accounts']> {
  const [active, closed, demo, reviewers] = await Promise.all([
    count(payload, 'users', { isActive: { equals: true } }),
    count(payload, 'users', { isActive: { equals: false } }),
    count(payload, 'users', {
      and: [{ isActive: { equals: true } }, { email: { contains: '@demo.local' } }],
    }),
    activeReviewersOf(payload),
  ])
  const first = reviewers.filter(({ roles }) => roles.includes('publicity'))
  const final = reviewers.filter(({ roles }) => roles.includes('leader'))
  const hasReviewers = first.some((one) => final.some((other) => other.id !== one.id))
  return { active, closed, demo, hasReviewers }
}
