import type { Payload } from 'payload'
import { readSealed, storeFile } from '@/adapters/file-store'
import { cropped, thumbnail, wechatBody, type EncodedImage } from '@/adapters/images'
import { DomainError, isDomainError } from '@/domain/errors'
import type { StoredRendition } from '../posts/library-materials'

/** WeChat covers: 2.35:1 (900 × 383) for the first place, 1:1 for the others and for shares (checked 2026-11-21). */
const COVER_235 = { width: 900, height: 383 }
const COVER_1X1 = { width: 500, height: 500 }

const PLANS: readonly {
  readonly role: StoredRendition['role']
  readonly make: (bytes: Uint8Array) => Promise<EncodedImage>
}[] = [
  { role: 'wechat-body', make: wechatBody },
  { role: 'cover-235', make: (bytes) => cropped(bytes, COVER_235) },
  { role: 'cover-1x1', make: (bytes) => cropped(bytes, COVER_1X1) },
  { role: 'thumb', make: thumbnail },
]

/**
 * Makes what WeChat and the screens need of a material. Files are named by their hashes, so running it
 * twice writes the same files; the document is changed once, at the end.
 *
 * @throws DomainError `NOT_FOUND`, `SEAL_BROKEN`, final in a job. A picture that cannot be made into a
 * rendition marks the material `failed`.
 */
export async function makeRenditions(payload: Payload, material: string): Promise<void> {
  const stored = await payload.db.findOne<{
    id: string
    sha256: string
    mimeType: string
    status: string
  }>({
    collection: 'materials',
    where: { id: { equals: material } },
  })
  if (!stored) throw new DomainError('NOT_FOUND')
  if (stored.status === 'ready') return
  const bytes = await readSealed('originals', { sha256: stored.sha256, mime: stored.mimeType })
  try {
    const renditions: StoredRendition[] = []
    for (const plan of PLANS) renditions.push(await makeOne(plan, bytes))
    await finish(payload, material, { status: 'ready', renditions })
  } catch (error) {
    if (isDomainError(error)) await finish(payload, material, { status: 'failed' })
    throw error
  }
}

async function makeOne(plan: (typeof PLANS)[number], bytes: Uint8Array): Promise<StoredRendition> {
  const image = await plan.make(bytes)
  const hash = await storeFile('renditions', image)
  return {
    role: plan.role,
    sha256: hash,
    bytes: image.bytes.length,
    mime: image.mime,
    width: image.width,
    height: image.height,
  }
}

async function finish(payload: Payload, id: string, data: Record<string, unknown>): Promise<void> {
  await payload.db.updateOne({ collection: 'materials', id, data, returning: false })
}
