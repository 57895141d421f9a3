import { discardFile, fileNameOf, storeFile } from '@/adapters/file-store'
import { perceptualHash, stripMetadata } from '@/adapters/images'
import { sha256 } from '@/adapters/sha256'
import { DomainError } from '@/domain/errors'
import { hasRole } from '@/domain/people/roles'
import type { Audience, PostClass } from '@/domain/review/post-fields'
import { requireActor } from '@/platform/actor'
import { serialise, withTransaction, type Tx } from '@/platform/database/with-transaction'
import { enqueue } from '../jobs/enqueue'
import type { Desk } from '../posts/on-post'

/** Bytes of one picture. WeChat takes 10 MB in its own library; phones make less. */
const MAX_BYTES = 20 * 1024 * 1024

export interface MaterialUpload {
  readonly bytes: Uint8Array
  readonly title: string
  readonly alt?: string | null | undefined
  readonly credit?: string | null | undefined
  readonly class?: PostClass | null | undefined
  readonly audiences?: readonly Audience[] | undefined
  readonly tags?: readonly string[] | undefined
  readonly supersedes?: string | null | undefined
}

/**
 * 上传素材: sniffs, strips the camera's metadata, hashes, stores the file under its own hash and asks a
 * job for the renditions. Nothing slow happens inside the transaction.
 *
 * @returns the id of the new material.
 * @throws DomainError `NOT_YOU` (403), `TOO_LARGE` (413), `UNSUPPORTED_FILE` (415), `UNREADABLE_FILE`
 * (422), `DUPLICATE_FILE` (409, with the `existing` id).
 */
export async function uploadMaterial(desk: Desk, upload: MaterialUpload): Promise<string> {
  const actor = requireActor(desk)
  if (!hasRole(actor, 'contributor') && !hasRole(actor, 'publicity')) {
    throw new DomainError('NOT_YOU', { action: 'upload' })
  }
  if (upload.bytes.length > MAX_BYTES) throw new DomainError('TOO_LARGE', { limit: MAX_BYTES })
  const sourceSha256 = sha256(upload.bytes)
  await requireNew(desk, [sourceSha256])
  const image = await stripMetadata(upload.bytes)
  const phash = await perceptualHash(image.bytes)
  const hash = sha256(image.bytes)
  const name = fileNameOf(hash, image.mime)
  const department = hasRole(actor, 'publicity') ? null : actor.department
  const data = {
    title: upload.title.trim().slice(0, 80) || '未命名图片',
    alt: upload.alt ?? null,
    credit: upload.credit ?? null,
    class: upload.class ?? null,
    audiences: [...(upload.audiences ?? [])],
    tags: [...(upload.tags ?? [])],
    supersedes: upload.supersedes ?? null,
    department,
    uploadedBy: actor.id,
    status: 'processing' as const,
    sha256: hash,
    sourceSha256,
    phash,
    renditions: [],
    isSealed: false,
    isLive: false,
  }
  const file = { data: image.bytes, mimetype: image.mime, name, size: image.bytes.length }
  // Uploads of one picture follow each other: the file of one must not be taken away by another's failure.
  return serialise(`original ${hash}`, async () => {
    await requireNew(desk, [sourceSha256, hash])
    await storeFile('originals', image)
    try {
      return await withTransaction(desk.payload, (tx) => store(desk, tx, { data, file }), {
        user: desk.user,
        capability: true,
      })
    } catch (error) {
      await requireNew(desk, [sourceSha256, hash])
      await discardFile('originals', name)
      throw error
    }
  })
}

interface StoredUpload {
  readonly data: Parameters<Desk['payload']['create']>[0]['data']
  readonly file: { data: Buffer; mimetype: string; name: string; size: number }
}

async function store(desk: Desk, tx: Tx, { data, file }: StoredUpload): Promise<string> {
  const stored = await desk.payload.create({
    collection: 'materials',
    data: data as never,
    file,
    overrideAccess: true,
    overwriteExistingFiles: true,
    depth: 0,
    req: tx.req,
  })
  await enqueue(tx, { name: 'make-renditions', key: String(stored.id), runAt: desk.now })
  return String(stored.id)
}

/** One picture, one material, also when only the camera's notes in the two files differ. */
async function requireNew(desk: Desk, hashes: string[]): Promise<void> {
  const existing = await desk.payload.db.findOne<{ id: string }>({
    collection: 'materials',
    where: { or: [{ sourceSha256: { in: hashes } }, { sha256: { in: hashes } }] },
  })
  if (existing) throw new DomainError('DUPLICATE_FILE', { existing: String(existing.id) })
}
