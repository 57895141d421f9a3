import { DomainError } from '@/domain/errors'
import { hasRole } from '@/domain/people/roles'
import { freshActor } from '@/platform/actor'
import { withTransaction } from '@/platform/database/with-transaction'
import type { Desk } from '../posts/on-post'

/**
 * 重试: puts a dead letter back into the queue with all its attempts before it. What it was about is read
 * again when it runs, so trying late is no danger.
 *
 * @throws DomainError `NOT_YOU` (403) unless publicity or admin, `NOT_FOUND` (404), `JOB_NOT_FAILED` (409)
 * when it waits, runs or is done already.
 */
export async function retryJob(desk: Desk, id: string): Promise<void> {
  const { payload, user, now } = desk
  await withTransaction(
    payload,
    async ({ req }) => {
      const { db } = payload
      const actor = await freshActor(desk, req)
      if (!hasRole(actor, 'publicity') && !hasRole(actor, 'admin')) {
        throw new DomainError('NOT_YOU', { action: 'retry' })
      }
      const job = await db.findOne<{ id: string; state: string }>({
        collection: 'background-jobs',
        where: { id: { equals: id } },
        req,
      })
      if (!job) throw new DomainError('NOT_FOUND')
      if (job.state !== 'dead') throw new DomainError('JOB_NOT_FAILED', { state: job.state })
      await db.updateOne({
        collection: 'background-jobs',
        id: job.id,
        data: {
          state: 'queued',
          attempts: 0,
          leaseOwner: null,
          leaseUntil: null,
          runAt: now.toISOString(),
          updatedAt: now.toISOString(),
        },
        req,
        returning: false,
      })
    },
    { user, capability: true },
  )
}
