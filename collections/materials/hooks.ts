import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { DomainError } from '@/domain/errors'
import { idOf } from '@/platform/actor'
import { hasEngineCapability } from '@/platform/database/with-transaction'
import { toApiError } from '@/platform/to-api-error'
import { requireEngine } from '../shared/engine-only'

type Stored = Record<string, unknown>

/** Set by the server; a request's own values are put back to what is stored. */
const SERVER_KEYS = [
  'department',
  'lentTo',
  'uploadedBy',
  'status',
  'sha256',
  'sourceSha256',
  'phash',
  'renditions',
  'isSealed',
  'isLive',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'url',
  'thumbnailURL',
] as const

/** What residents see of a material; fixed once a submit has sealed it. */
const SEALED_KEYS = ['alt', 'credit'] as const

/**
 * Files are immutable. The refusal must stand here: by `beforeChange` Payload has already removed the
 * old file and written the new one.
 */
export const refuseFileReplacement: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (hasEngineCapability(req)) return
  if (operation === 'create') requireEngine(req)
  if (operation === 'update' && req.file) throw toApiError(new DomainError('FILE_IMMUTABLE'))
}

export const guardMaterialWrite: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (hasEngineCapability(req)) return data as Stored
  const stored = (originalDoc ?? {}) as Stored
  const edited = data as Stored
  const isWordingChanged = SEALED_KEYS.some((key) => (edited[key] ?? '') !== (stored[key] ?? ''))
  if (stored['isSealed'] === true && isWordingChanged) {
    throw toApiError(new DomainError('FILE_IN_USE'))
  }
  const server = Object.fromEntries(SERVER_KEYS.map((key) => [key, stored[key] ?? null]))
  return { ...edited, ...server }
}

export const guardMaterialDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (hasEngineCapability(req)) return
  const material = await req.payload.findByID({
    collection: 'materials',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { totalDocs } = await req.payload.count({
    collection: 'posts',
    where: { usedMaterials: { in: [id] } },
    overrideAccess: true,
    req,
  })
  const { clipLogo } = await req.payload.findGlobal({
    slug: 'desk-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (material.isSealed || totalDocs > 0 || idOf(clipLogo) === String(id))
    throw toApiError(new DomainError('FILE_IN_USE'))
}
