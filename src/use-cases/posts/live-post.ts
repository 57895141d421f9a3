import type { PayloadRequest } from 'payload'
import type { RevisionContent } from '@/domain/review/revision-content'
import type { Scene } from './on-post'
import type { OpenedRevision } from './open-revision'

/** Where residents' pages find a sealed picture. The address changes with the material, never its bytes. */
const imageUrl = (material: string): string => `/api/materials/${material}/rendition/wechat-body`

function imagesOf(content: RevisionContent): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content.materials).map(([id, { alt, credit }]) => {
      const file = content.files.find(
        ({ material, role }) => material === id && role === 'wechat-body',
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
    isAiAssisted: content.isAiAssisted,
    isPatientStory: content.isPatientStory,
    post: content.post,
    revision: id,
    contentHash,
    usedMaterials: Object.keys(content.materials),
    publishedAt,
  }
}

interface StoredLive {
  readonly id: string
  readonly usedMaterials?: readonly string[] | null
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
  await markPublic(req, data.usedMaterials, before?.usedMaterials ?? [])
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
  await markPublic(req, [], live.usedMaterials ?? [])
}

async function markPublic(
  req: PayloadRequest,
  shown: readonly string[],
  before: readonly string[],
): Promise<void> {
  for (const id of new Set([...shown, ...before])) {
    const isLive = shown.includes(id) || (await isInAnyLivePost(req, id))
    await req.payload.db.updateOne({
      collection: 'materials',
      id,
      data: { isLive },
      req,
      returning: false,
    })
  }
}

async function isInAnyLivePost(req: PayloadRequest, material: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'live-posts',
    where: { usedMaterials: { in: [material] } },
    req,
  })
  return totalDocs > 0
}
