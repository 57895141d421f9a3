import type { PayloadRequest } from 'payload'
import { clipFileUrl } from '@/domain/media/stored-clip'
import {
  isSealedPicture,
  type RevisionContent,
  type SealedClipFile,
} from '@/domain/review/revision-content'
import type { Scene } from './on-post'
import type { OpenedRevision } from './open-revision'

/** Where residents' pages find a sealed picture. The address changes with the material, never its bytes. */
const imageUrl = (material: string): string => `/api/materials/${material}/rendition/wechat-body`

function imagesOf(content: RevisionContent): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content.materials).map(([id, { alt, credit }]) => {
      const file = content.files.find(
        (one) => isSealedPicture(one) && one.material === id && one.role === 'wechat-body',
      )
      return [
        id,
        {
          url: imageUrl(id),
          alt,
          credit,
          width: file?.width ?? null,
          height: file?.height ?? null,
        },
      ]
    }),
  )
}

/** The clips of a revision with the addresses of the sealed files. */
export function clipsOf(content: RevisionContent) {
  return content.videos.map(({ id, title, cards, subtitles }) => {
    const files = content.files.filter(
      (file): file is SealedClipFile => !isSealedPicture(file) && file.video === id,
    )
    const those = (kind: 'rendition' | 'poster') =>
      files
        .filter(({ role }) => role.startsWith(`${kind}:`))
        .map(({ role, video: _video, mime, seconds, ...file }) => ({
          key: role.slice(kind.length + 1),
          url: clipFileUrl(id, `${file.sha256}.${mime === 'video/mp4' ? 'mp4' : 'jpg'}`),
          mime,
          ...file,
          ...(seconds === null ? {} : { seconds }),
        }))
    const words = { cards, subtitles }
    return { id, title, ...words, renditions: those('rendition'), posters: those('poster') }
  })
}

/** The public fields, from the sealed content alone. */
export function livePostOf({ id, contentHash, content }: OpenedRevision, publishedAt: string) {
  return {
    title: content.title,
    digest: content.digest,
    kind: content.kind,
    genre: content.genre,
    adReviewNo: content.adReviewNo,
    class: content.class,
    category: content.category?.name ?? null,
    audiences: content.audiences,
    department: content.department.name,
    body: content.body,
    byline: content.byline,
    sources: content.sources,
    cover: content.cover,
    images: imagesOf(content),
    videos: clipsOf(content),
    platformTexts: content.platformTexts,
    isAiAssisted: content.isAiAssisted,
    isPatientStory: content.isPatientStory,
    post: content.post,
    revision: id,
    contentHash,
    usedMaterials: Object.keys(content.materials),
    usedVideos: content.videos.map(({ id }) => id),
    publishedAt,
  }
}

interface StoredLive {
  readonly id: string
  readonly usedMaterials?: readonly string[] | null
  readonly usedVideos?: readonly string[] | null
}

const findLive = (req: PayloadRequest, post: string): Promise<StoredLive | null> =>
  req.payload.db.findOne<StoredLive>({
    collection: 'live-posts',
    where: { post: { equals: post } },
    req,
  })

/** Puts the approved revision before the public, in place of what was live of this post. */
export async function putLive(scene: Scene, revision: OpenedRevision): Promise<void> {
  const { req } = scene.tx
  const at = scene.now.toISOString()
  const data = { ...livePostOf(revision, at), updatedAt: at }
  const before = await findLive(req, scene.post.id)
  if (before) {
    await req.payload.db.updateOne({
      collection: 'live-posts',
      id: before.id,
      data,
      req,
      returning: false,
    })
  } else {
    await req.payload.db.create({ collection: 'live-posts', data: { ...data, createdAt: at }, req })
  }
  await markPublic(req, MATERIALS, [data.usedMaterials, before?.usedMaterials ?? []])
  await markPublic(req, VIDEOS, [data.usedVideos, before?.usedVideos ?? []])
}

/** Takes the post off the public pages, and its files with it where nothing else live contains them. */
export async function takeDown(scene: Scene): Promise<void> {
  const { req } = scene.tx
  const live = await findLive(req, scene.post.id)
  if (!live) return
  await req.payload.db.deleteOne({
    collection: 'live-posts',
    where: { id: { equals: live.id } },
    req,
  })
  await markPublic(req, MATERIALS, [[], live.usedMaterials ?? []])
  await markPublic(req, VIDEOS, [[], live.usedVideos ?? []])
}

const MATERIALS = { collection: 'materials', field: 'usedMaterials' } as const
const VIDEOS = { collection: 'videos', field: 'usedVideos' } as const
type Media = typeof MATERIALS | typeof VIDEOS

async function markPublic(
  req: PayloadRequest,
  media: Media,
  [shown, before]: readonly [readonly string[], readonly string[]],
): Promise<void> {
  for (const id of new Set([...shown, ...before])) {
    const isLive = shown.includes(id) || (await isInAnyLivePost(req, media, id))
    await req.payload.db.updateOne({
      collection: media.collection,
      id,
      data: { isLive },
      req,
      returning: false,
    })
  }
}

async function isInAnyLivePost(req: PayloadRequest, media: Media, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'live-posts',
    where: { [media.field]: { in: [id] } },
    req,
  })
  return totalDocs > 0
}
