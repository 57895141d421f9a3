import type { Payload } from 'payload'
import { diskSpace } from '@/adapters/disk-figures'
import { failureFor, VideoFailure } from '@/domain/media/failure-codes'
import { withTransaction } from '@/platform/database/with-transaction'
import { env } from '@/platform/env'
import { enqueue } from '../jobs/enqueue'
import { changeRun, startRun, toClip } from './clip-record'
import { videoTools } from './video-tools'

/** At most so many clips a round; the next round finds the rest. */
const AT_MOST = 100
/** A clip nobody has touched for so long has lost its job. */
const LOST_MS = 60_000
/** A clip is tried again after a full disk when this much is free. */
const ROOM_BYTES = 2 * 1024 ** 3
/** A failure of the machine is left alone for a while. */
const REST_MS = 10 * 60_000

type Row = Parameters<typeof toClip>[0]

/**
 * Clips left lying: queued without a job, and failed for want of something that is there now (an ffmpeg, room on the
 * disk). @returns how many it put back to work
 */
export async function sweepVideos(payload: Payload, now: Date): Promise<number> {
  return (await sweepLost(payload, now)) + (await sweepMachine(payload, now))
}

async function sweepLost(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LOST_MS).toISOString()
  const { docs } = await payload.db.find<Row>({
    collection: 'videos',
    where: {
      and: [{ status: { in: ['queued', 'processing'] } }, { updatedAt: { less_than: before } }],
    },
    limit: AT_MOST,
    pagination: false,
  })
  let found = 0
  for (const clip of docs.map(toClip)) {
    const job = await lastJob(payload, clip.id)
    if (job?.state === 'queued' || job?.state === 'running') continue
    if (job?.state === 'dead') {
      const failure = failureFor(new VideoFailure('VIDEO_KILLED'))
      await changeRun(payload, clip, { status: 'failed', failure, failureCode: failure.code })
      continue
    }
    found += 1
    await withTransaction(
      payload,
      (tx) => enqueue(tx, { name: 'convert-video', key: clip.id, runAt: now }),
      { capability: true },
    )
  }
  return found
}

async function lastJob(payload: Payload, clip: string): Promise<{ state: string } | null> {
  const { docs } = await payload.db.find<{ state: string }>({
    collection: 'background-jobs',
    where: {
      and: [{ key: { equals: clip } }, { name: { in: ['preview-video', 'convert-video'] } }],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

async function sweepMachine(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.db.find<Row & { failureCode: string }>({
    collection: 'videos',
    where: {
      and: [
        { status: { equals: 'failed' } },
        { failureCode: { in: ['VIDEO_TOOL_MISSING', 'VIDEO_DISK_FULL'] } },
      ],
    },
    sort: 'updatedAt',
    limit: AT_MOST,
    pagination: false,
  })
  let found = 0
  for (const doc of docs) {
    const { updatedAt } = doc as { updatedAt?: string }
    const isRested = Date.parse(updatedAt ?? '') < now.getTime() - REST_MS
    const mayWork = doc.failureCode === 'VIDEO_TOOL_MISSING' ? await hasTools() : await hasRoom()
    if (!mayWork || (!isRested && doc.failureCode === 'VIDEO_DISK_FULL')) continue
    found += 1
    await withTransaction(payload, (tx) => startRun(tx, toClip(doc), now), { capability: true })
  }
  return found
}

const hasTools = (): Promise<boolean> =>
  videoTools().then(
    () => true,
    () => false,
  )

async function hasRoom(): Promise<boolean> {
  const disk = await diskSpace(env().MEDIA_DIR)
  return disk !== null && disk.free > ROOM_BYTES
}
