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

/** What publicity may correct by hand; everything else is the server's. */
const OPEN_KEYS: readonly string[] = ['title', 'licence', 'source', 'validUntil']

/** Music comes in through the upload alone, which sniffs, probes, hashes and stores it. */
export const refuseBareMusic: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'create') requireEngine(req)
}

export const guardMusicWrite: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (hasEngineCapability(req)) return data as Stored
  const stored = (originalDoc ?? {}) as Stored
  const open = Object.entries(data as Stored).filter(([key]) => OPEN_KEYS.includes(key))
  return { ...stored, ...Object.fromEntries(open) }
}

/** Music a clip plays, or played before its last edits, stays: making the clip again needs it. */
export const guardMusicDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (hasEngineCapability(req)) return
  const { totalDocs } = await req.payload.count({
    collection: 'videos',
    where: { usedMusic: { in: [id] } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw toApiError(new DomainError('MUSIC_IN_USE'))
}
