import type { Endpoint } from 'payload'
import { DomainError } from '@/domain/errors'
import { readsEveryPost } from '@/domain/review/post-rights'
import { requireActor } from '@/platform/actor'
import { verifyChain } from '@/queries/verify-chain'

/** `GET /api/review-records/verify`: any signed-in reviewer or the administrator. */
export const reviewRecordEndpoints: Endpoint[] = [
  {
    path: '/verify',
    method: 'get',
    handler: async (req) => {
      if (!readsEveryPost(requireActor(req))) throw new DomainError('NOT_YOU', { action: 'verify' })
      return Response.json(await verifyChain(req.payload))
    },
  },
]
