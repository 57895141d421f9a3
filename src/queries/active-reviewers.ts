import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/domain/people/roles'
import { toActor } from '@/platform/actor'

/** Everyone with an open account who holds a reviewing role, as a decision's transaction sees them. */
export const activeReviewers = (req: PayloadRequest): Promise<Actor[]> =>
  activeReviewersOf(req.payload, req)

/** The same outside a transaction, for screens. */
export async function activeReviewersOf(payload: Payload, req?: PayloadRequest): Promise<Actor[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { and: [{ isActive: { equals: true } }, { roles: { in: ['publicity', 'leader'] } }] },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs.map(toActor)
}
