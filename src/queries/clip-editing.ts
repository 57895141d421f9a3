import type { PayloadRequest } from 'payload'
import type { LogoCorner } from '@/domain/media/edit'
import { DomainError } from '@/domain/errors'
import { profilesOf } from '@/domain/media/profile-set'
import type { RenditionProfile } from '@/domain/media/profiles'
import { hasRole } from '@/domain/people/roles'
import { idOf, requireActor } from '@/platform/actor'
import type { Desk } from '@/use-cases/posts/on-post'
import { canDrawWords } from '@/use-cases/videos/edit-needs'
import { videoTools } from '@/use-cases/videos/video-tools'
import { clipProfiles } from './clip-profiles'
import { institution } from './institution'
import { readableClip } from './video-file'

/** A piece of music somebody may choose. */
export interface MusicOption {
  readonly id: string
  readonly title: string
  readonly licence: string
  readonly source: string
  readonly seconds: number
  readonly url: string
}

/** What an editor of a clip needs beside the clip. */
export interface ClipEditing {
  readonly hospitalName: string
  readonly brandColour: string
  /** False where the machine has no Chinese font or cannot burn in subtitles. */
  readonly canDrawWords: boolean
  readonly logo: { readonly url: string; readonly corner: LogoCorner } | null
  readonly music: readonly MusicOption[]
  /** What the clip is turned into. */
  readonly profiles: readonly RenditionProfile[]
  readonly mayEdit: boolean
  readonly mayAddMusic: boolean
  /** A post with this clip is under review: nothing can be saved now. */
  readonly isInReview: boolean
  /** A post with this clip is approved or out: it stays as sealed until its next submit. */
  readonly isSealedForPost: boolean
}

/** @throws DomainError `NOT_FOUND` (404) when this person may not read the clip */
export async function clipEditing(
  desk: Desk,
  req: PayloadRequest,
  id: string,
): Promise<ClipEditing> {
  const actor = requireActor(desk)
  const clip = await readableClip(req, id)
  if (!clip) throw new DomainError('NOT_FOUND')
  const { uploadedBy } = await req.payload.findByID({
    collection: 'videos',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const isOwn = hasRole(actor, 'contributor') && idOf(uploadedBy) === actor.id
  const { name, brandColour } = await institution(req.payload)
  const stages = await stagesOfPosts(req, id)
  const tools = await videoTools().catch(() => null)
  return {
    hospitalName: name,
    brandColour,
    canDrawWords: tools === null || canDrawWords(tools.capabilities),
    logo: await logoOption(req),
    music: await musicOptions(req, desk.now),
    profiles: profilesOf(clip.profiles, await clipProfiles({ payload: req.payload, req })),
    mayEdit: hasRole(actor, 'publicity') || isOwn,
    mayAddMusic: hasRole(actor, 'publicity'),
    isInReview: stages.some((stage) => stage === 'first_review' || stage === 'final_review'),
    isSealedForPost: stages.some((stage) => stage === 'approved' || stage === 'published'),
  }
}

async function stagesOfPosts(req: PayloadRequest, id: string): Promise<readonly string[]> {
  const { docs } = await req.payload.db.find<{ id: string; stage: string }>({
    collection: 'posts',
    where: { videos: { in: [id] } },
    select: { stage: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ stage }) => stage)
}

async function logoOption(req: PayloadRequest): Promise<ClipEditing['logo']> {
  const settings = await req.payload.findGlobal({
    slug: 'desk-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const picture = await req.payload.db.findOne<{ id: string; filename?: string }>({
    collection: 'materials',
    where: { id: { equals: idOf(settings.clipLogo) ?? '' } },
    req,
  })
  if (!picture?.filename) return null
  const url = `/api/materials/file/${encodeURIComponent(picture.filename)}`
  return { url, corner: settings.clipLogoCorner }
}

/** Everything whose licence holds today. */
async function musicOptions(req: PayloadRequest, now: Date): Promise<readonly MusicOption[]> {
  const { docs } = await req.payload.find({
    collection: 'music',
    where: {
      or: [
        { validUntil: { exists: false } },
        { validUntil: { greater_than_equal: now.toISOString() } },
      ],
    },
    sort: 'title',
    limit: 200,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title, licence, source, seconds }) => ({
    ...{ id: String(id), title, licence, source },
    seconds: seconds ?? 0,
    url: `/api/music/${id}/file`,
  }))
}
