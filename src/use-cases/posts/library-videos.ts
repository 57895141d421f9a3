import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/errors'
import { clipWords } from '@/domain/media/clip-words'
import type { StoredClip } from '@/domain/media/stored-clip'
import { isSealedPicture, type RevisionContent } from '@/domain/review/revision-content'
import type { LibraryVideo } from '@/domain/review/seal'
import { toClip, writeClip } from '../videos/clip-record'

type Row = Parameters<typeof toClip>[0]

function toLibraryVideo(clip: StoredClip): LibraryVideo {
  const renditions = clip.renditions.map(({ key, sha256, bytes, width, height, seconds }) => ({
    role: `rendition:${key}` as const,
    mime: 'video/mp4' as const,
    ...{ sha256, bytes, width, height, seconds },
  }))
  const posters = clip.posters.map(({ key, sha256, bytes, width, height }) => ({
    role: `poster:${key}` as const,
    mime: 'image/jpeg' as const,
    seconds: null,
    ...{ sha256, bytes, width, height },
  }))
  return {
    id: clip.id,
    title: clip.title,
    isReady: clip.status === 'ready' && renditions.length > 0,
    files: [...renditions, ...posters],
    ...clipWords(clip.edit, clip.probe?.seconds ?? null),
  }
}

/**
 * The clips of a post, in the order asked for.
 *
 * @throws DomainError `BODY_INVALID` (422) when one is gone.
 */
export async function loadVideos(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<LibraryVideo[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<Row>({
    collection: 'videos',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  const byId = new Map(docs.map((row) => [String(row.id), toClip(row)]))
  return ids.map((id) => {
    const clip = byId.get(id)
    if (clip) return toLibraryVideo(clip)
    throw new DomainError('BODY_INVALID', { path: 'videos', problem: 'unknown-video' })
  })
}

/** Notes on each clip what of it was sealed: it stays readable and cannot be deleted. */
export async function sealVideos(req: PayloadRequest, content: RevisionContent): Promise<void> {
  for (const { id } of content.videos) {
    const row = await req.payload.db.findOne<Row>({
      collection: 'videos',
      where: { id: { equals: id } },
      req,
    })
    const before = row ? toClip(row).sealedFiles : []
    const sealed = content.files.flatMap((file) =>
      !isSealedPicture(file) && file.video === id ? [file.sha256] : [],
    )
    await writeClip(req, id, {
      isSealed: true,
      sealedFiles: [...new Set([...before, ...sealed])],
    })
  }
}
