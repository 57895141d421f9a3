import type { Tx } from '@/platform/database/with-transaction'

/** Names of the jobs. What each does is in `jobs/definitions.ts`. */
export type JobName = 'make-renditions' | 'publish-scheduled' | 'preview-video' | 'convert-video'

export interface NewJob {
  readonly name: JobName
  /** The id the job is about; its whole message. */
  readonly key: string
  readonly runAt: Date
}

/**
 * Puts a job into the queue, inside the transaction that makes it necessary. One job of a name and key
 * waits at a time: asking again for one that is queued changes nothing.
 */
export async function enqueue({ req }: Tx, job: NewJob): Promise<void> {
  const { db } = req.payload
  const waiting = await db.findOne({
    collection: 'background-jobs',
    where: {
      and: [
        { name: { equals: job.name } },
        { key: { equals: job.key } },
        { state: { in: ['queued', 'running'] } },
      ],
    },
    req,
  })
  if (waiting) return
  const at = new Date().toISOString()
  await db.create({
    collection: 'background-jobs',
    data: {
      name: job.name,
      key: job.key,
      state: 'queued',
      runAt: job.runAt.toISOString(),
      attempts: 0,
      createdAt: at,
      updatedAt: at,
    },
    req,
  })
}
