import type { PayloadRequest } from 'payload'
import { fileBytes, provenFile, sourcePath } from '@/adapters/video-store'
import { DomainError } from '@/domain/errors'
import { CONTAINER_MIME, type StoredClip } from '@/domain/media/stored-clip'
import { actorOf } from '@/platform/actor'
import { openRevision } from '@/use-cases/posts/open-revision'
import { toClip } from '@/use-cases/videos/clip-record'
import { filesOfClip } from '@/use-cases/videos/made-files'
import { sourceFileName } from '@/use-cases/videos/source-file'

/** A file of a clip on this machine, for an answer. */
export interface VideoFile {
  readonly path: string
  readonly mime: string
  readonly bytes: number
  readonly sha256: string
}

const NAME = /^([0-9a-f]{64})\.(mp4|jpg|webp|webm|avi|ts|flv)$/
const MIME: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  jpg: 'image/jpeg',
  webp: 'image/webp',
}

/**
 * A file of a clip by its name, which is its hash: for those who may read the clip, and for everyone while a live
 * post contains this very file.
 *
 * @throws DomainError `NOT_FOUND` (404), `SEAL_BROKEN` (409)
 */
export async function readVideoFile(
  req: PayloadRequest,
  id: string,
  name: string,
): Promise<VideoFile> {
  const [, sha256, extension] = NAME.exec(name) ?? []
  if (!sha256 || !extension) throw new DomainError('NOT_FOUND')
  const clip = await readableClip(req, id)
  if (clip && name === sourceFileName(clip)) return sourceFile(clip)
  const mime = MIME[extension]
  const isTheirs = clip !== null && hashesOf(clip).has(sha256)
  if (!mime || !(isTheirs || (await isPublic(req, id, sha256)))) throw new DomainError('NOT_FOUND')
  const path = await provenFile({ sha256, mime })
  return { path, mime, sha256, bytes: (await fileBytes(path)) ?? 0 }
}

async function sourceFile(clip: StoredClip): Promise<VideoFile> {
  const path = sourcePath(clip.sha256)
  const bytes = await fileBytes(path)
  if (bytes === null) throw new DomainError('NOT_FOUND')
  return { path, bytes, sha256: clip.sha256, mime: CONTAINER_MIME[clip.container] }
}

/** Null when there is none this person may read. */
export async function readableClip(req: PayloadRequest, id: string): Promise<StoredClip | null> {
  if (!actorOf(req)) return null
  const { docs } = await req.payload.find({
    collection: 'videos',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [doc] = docs
  return doc ? toClip(doc) : null
}

/** Everything a clip consists of now, and what of it was sealed before and stays. */
function hashesOf(clip: StoredClip): ReadonlySet<string> {
  return new Set([...filesOfClip(clip).map(({ sha256 }) => sha256), ...clip.sealedFiles])
}

/** Asked of the seals themselves: only what was approved in what is live now is anybody's to see. */
async function isPublic(req: PayloadRequest, id: string, sha256: string): Promise<boolean> {
  const { payload } = req
  const { docs } = await payload.db.find<{ revision: string; contentHash: string }>({
    collection: 'live-posts',
    where: { usedVideos: { in: [id] } },
    limit: 100,
    pagination: false,
  })
  for (const { revision, contentHash } of docs) {
    const opened = await openRevision({ payload }, { revision, contentHash }).catch(() => null)
    const isThere = opened?.content.files.some(
      (file) => 'video' in file && file.video === id && file.sha256 === sha256,
    )
    if (isThere === true) return true
  }
  return false
}
