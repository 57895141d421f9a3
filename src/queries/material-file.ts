import type { PayloadRequest } from 'payload'
import { fileOfName, readSealed } from '@/adapters/file-store'
import { DomainError } from '@/domain/errors'
import { actorOf } from '@/platform/actor'
import type { StoredRendition } from '@/use-cases/posts/library-materials'

export interface MaterialFile {
  readonly bytes: Buffer
  readonly mime: string
  readonly sha256: string
}

/**
 * A rendition of a material, for those who may read it; without an account only while a live post
 * contains it. While the job is still at work the original stands in for the thumbnail.
 *
 * @throws DomainError `NOT_FOUND` (404), `SEAL_BROKEN` (409).
 */
export async function readMaterialFile(
  req: PayloadRequest,
  id: string,
  role: string,
): Promise<MaterialFile> {
  const stored = await readableMaterial(req, id)
  const rendition = stored?.renditions?.find((one) => one.role === role)
  if (rendition) {
    return { ...rendition, bytes: await readSealed('renditions', rendition) }
  }
  if (stored && role === 'thumb' && stored.sha256 && stored.mimeType) {
    const original = { sha256: stored.sha256, mime: stored.mimeType }
    return { ...original, bytes: await readSealed('originals', original) }
  }
  throw new DomainError('NOT_FOUND')
}

/** An original by its stored name, which is its hash. @throws DomainError `NOT_FOUND`, `SEAL_BROKEN`. */
export async function readOriginal(name: string): Promise<MaterialFile> {
  const file = fileOfName(name)
  if (!file) throw new DomainError('NOT_FOUND')
  return { ...file, bytes: await readSealed('originals', file) }
}

interface StoredFile {
  readonly id: string
  readonly isLive?: boolean | null
  readonly sha256?: string | null
  readonly mimeType?: string | null
  readonly renditions?: readonly StoredRendition[] | null
}

async function readableMaterial(req: PayloadRequest, id: string): Promise<StoredFile | null> {
  if (!actorOf(req)) {
    const where = { and: [{ id: { equals: id } }, { isLive: { equals: true } }] }
    return req.payload.db.findOne<StoredFile>({ collection: 'materials', where })
  }
  const { docs } = await req.payload.find({
    collection: 'materials',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (docs[0] ?? null) as StoredFile | null
}
