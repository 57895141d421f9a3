import {
  docAccessOperation,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type Endpoint,
} from 'payload'
import { DomainError } from '@/domain/errors'
import { requireActor } from '@/platform/actor'
import { toApiError } from '@/platform/to-api-error'
import { routeId } from '@/endpoints/read-request'

/** Of an account, never shown: an order by one of them would tell it bit by bit. */
const HIDDEN =
  /(?:^|[.,-])(?:password|hash|salt|resetPassword\w*|loginAttempts|lockUntil|sessions)(?:$|[.,])/

/**
 * Payload refuses a hidden field as a condition, and as an order in its own collection, but not as an order
 * through a relation (`sort=author.hash`).
 */
const refuseHiddenOrder: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read') return
  const { sort } = args as { sort?: unknown }
  const orders = Array.isArray(sort) ? sort : [sort]
  if (orders.some((order) => typeof order === 'string' && HIDDEN.test(order))) {
    throw toApiError(new DomainError('BAD_REQUEST', { field: 'sort' }))
  }
}

/**
 * `POST /api/<slug>/access/:id`, in place of Payload's own, which tells a document somebody may not read
 * from one that does not exist.
 */
const accessEndpoint = (slug: string): Endpoint => ({
  path: '/access/:id',
  method: 'post',
  handler: async (req) => {
    requireActor(req)
    const id = routeId(req)
    const collection = req.payload.collections[slug as CollectionSlug]
    await req.payload.findByID({
      collection: slug as CollectionSlug,
      id,
      depth: 0,
      select: {},
      overrideAccess: false,
      req,
    })
    return Response.json(await docAccessOperation({ id, collection, req }))
  },
})

/** What every collection needs so that reading tells no more than it shows. */
export const guardReading = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseHiddenOrder, ...(collection.hooks?.beforeOperation ?? [])],
  },
  endpoints: [...(collection.endpoints || []), accessEndpoint(collection.slug)],
})
