import type { PayloadRequest } from 'payload'
import type { FileRole, SealedPicture } from '@/domain/review/revision-content'
import type { LibraryMaterial } from '@/domain/review/seal'
import { DomainError } from '@/domain/errors'

/** What the renditions job writes on a material. */
export interface StoredRendition {
  readonly role: FileRole | 'thumb'
  readonly sha256: string
  readonly bytes: number
  readonly mime: SealedPicture['mime']
  readonly width: number
  readonly height: number
}

interface StoredMaterial {
  readonly id: string
  readonly title?: string | null
  readonly alt?: string | null
  readonly credit?: string | null
  readonly status?: string | null
  readonly sha256?: string | null
  readonly filesize?: number | null
  readonly mimeType?: string | null
  readonly width?: number | null
  readonly height?: number | null
  readonly renditions?: readonly StoredRendition[] | null
}

const isSealedRole = (file: StoredRendition): file is StoredRendition & { role: FileRole } =>
  file.role !== 'thumb'

function toLibraryMaterial(stored: StoredMaterial): LibraryMaterial {
  const original = {
    role: 'original',
    sha256: stored.sha256 ?? '',
    bytes: stored.filesize ?? 0,
    // Uploads are admitted by these four types alone.
    mime: stored.mimeType as SealedPicture['mime'],
    width: stored.width ?? 0,
    height: stored.height ?? 0,
  } as const
  const renditions = (stored.renditions ?? []).filter(isSealedRole)
  return {
    id: String(stored.id),
    title: stored.title ?? '',
    alt: stored.alt ?? null,
    credit: stored.credit ?? null,
    isReady: stored.status === 'ready',
    files: [original, ...renditions],
  }
}

/**
 * The materials of a post, in the order asked for.
 *
 * @throws DomainError `BODY_INVALID` (422) when one is gone from the library.
 */
export async function loadMaterials(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<LibraryMaterial[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<StoredMaterial>({
    collection: 'materials',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  const byId = new Map(docs.map((stored) => [String(stored.id), toLibraryMaterial(stored)]))
  return ids.map((id) => {
    const material = byId.get(id)
    if (!material)
      throw new DomainError('BODY_INVALID', { path: 'materials', problem: 'unknown-material' })
    return material
  })
}
