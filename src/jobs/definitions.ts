import type { Payload } from 'payload'
import type { JobName } from '@/use-cases/jobs/enqueue'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import { publishScheduledPost } from '@/use-cases/posts/publish-scheduled-post'
import { convertVideo } from '@/use-cases/videos/convert-video'
import { previewVideo } from '@/use-cases/videos/preview-video'

/** How this run of a job stands. */
export interface JobRun {
  readonly now: Date
  /** 1 for the first try. */
  readonly attempt: number
  /** Aborted when the claim is lost or the worker stops: what is still being done must end. */
  readonly signal: AbortSignal
}

/** A job's message is the id it is about; its handler reads everything again before it acts. */
export type JobHandler = (payload: Payload, key: string, run: JobRun) => Promise<void>

export const JOB_HANDLERS: Readonly<Record<JobName, JobHandler>> = {
  'make-renditions': makeRenditions,
  'publish-scheduled': (payload, key, { now }) => publishScheduledPost(payload, key, now),
  'preview-video': previewVideo,
  'convert-video': convertVideo,
}

/**
 * Jobs that wait for one another; each lane takes one at a time. A clip of five minutes must not keep a post
 * from being published on time, nor the preview of the next clip waiting.
 */
export const LANES: readonly (readonly JobName[])[] = [
  ['publish-scheduled', 'make-renditions'],
  ['preview-video'],
  ['convert-video'],
]
