import type { Endpoint } from 'payload'
import { retryJob } from '@/use-cases/jobs/retry-job'
import { deskOf, routeId } from './read-request'

/** `POST /api/background-jobs/:id/retry` → 202: a dead letter goes back into the queue. */
export const backgroundJobEndpoints: Endpoint[] = [
  {
    path: '/:id/retry',
    method: 'post',
    handler: async (req) => {
      await retryJob(deskOf(req), routeId(req))
      return Response.json({ state: 'queued' }, { status: 202 })
    },
  },
]
