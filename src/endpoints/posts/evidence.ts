import type { Endpoint } from 'payload'
import { reviewView } from '@/queries/review-view'
import { deskOf, routeId } from '../read-request'

/** `GET /api/posts/:id/review`: where the post stands and all that was decided. */
export const evidenceEndpoints: Endpoint[] = [
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => Response.json(await reviewView(deskOf(req), routeId(req))),
  },
]
