import type { CollectionConfig, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/errors'
import { actorOf } from '@/platform/actor'
import { hasEngineCapability } from '@/platform/database/with-transaction'
import { toApiError } from '@/platform/to-api-error'

type Hooks = NonNullable<CollectionConfig['hooks']>

const WRITES = new Set([
  'create',
  'update',
  'updateByID',
  'delete',
  'deleteByID',
  'restoreVersion',
  'duplicate',
])

/**
 * Closes a collection to everyone but the engine: access says no to REST, GraphQL and the panel, and
 * the hooks say no to the Local API too, whose `overrideAccess` is on by default.
 */
export const engineOnlyHooks = {
  beforeOperation: [
    ({ operation, req }) => {
      if (WRITES.has(operation)) requireEngine(req)
    },
  ],
  beforeChange: [({ req }) => requireEngine(req)],
  beforeDelete: [({ req }) => requireEngine(req)],
} satisfies Hooks

/** @throws APIError unless a use case of ours is writing: `NOT_SIGNED_IN` (401) or `ENGINE_ONLY` (403). */
export function requireEngine(req: Pick<PayloadRequest, 'context' | 'user'>): void {
  if (hasEngineCapability(req)) return
  throw toApiError(new DomainError(actorOf(req) ? 'ENGINE_ONLY' : 'NOT_SIGNED_IN'))
}
