import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { DomainError } from '@/domain/errors'
import { hasEngineCapability } from '@/platform/database/with-transaction'
import { toApiError } from '@/platform/to-api-error'
import { requireEngine } from '../shared/engine-only'

type Stored = Record<string, unknown>

/** What people may change of a clip by hand; everything else is the server's. */
const OPEN_KEYS: readonly string[] = ['title']

/** A clip comes in through the upload alone, which sniffs, hashes and stores it. */
export const refuseBareVideo: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'create') requireEngine(req)
}

export const guardVideoWrite: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (hasEngineCapability(req)) return data as Stored
  const stored = (originalDoc ?? {}) as Stored
  const open = Object.entries(data as Stored).filter(([key]) => OPEN_KEYS.includes(key))
  return { ...stored, ...Object.fromEntries(open) }
}

export const guardVideoDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (hasEngineCapability(req)) return
  const { isSealed } = await req.payload.findByID({
    collection: 'videos',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { totalDocs } = await req.payload.count({
    collection: 'posts',
    where: { videos: { in: [id] } },
    overrideAccess: true,
    req,
  })
  if (isSealed || totalDocs > 0) throw toApiError(new DomainError('VIDEO_IN_USE'))
}
