import type { Payload } from 'payload'
import type { JobName } from '@/use-cases/jobs/enqueue'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import { publishScheduledPost } from '@/use-cases/posts/publish-scheduled-post'

/** A job's message is the id it is about; its handler reads everything again before it acts. */
export type JobHandler = (payload: Payload, key: string, now: Date) => Promise<void>

export const JOB_HANDLERS: Readonly<Record<JobName, JobHandler>> = {
  'make-renditions': makeRenditions,
  'publish-scheduled': publishScheduledPost,
}
