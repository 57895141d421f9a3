import type { PayloadRequest } from 'payload'
import { sha256 } from '@/adapters/sha256'
import { checkContent } from '@/domain/findings/check-content'
import {
  FINDINGS_FORMAT,
  sealFindings,
  type SealedFindings,
} from '@/domain/findings/findings-sheet'
import { requireAnswered, type GivenObjection } from '@/domain/findings/findings-gate'
import { decideSubmit, requireSubmittable } from '@/domain/review/decide'
import { requireEligibleReviewers } from '@/domain/review/eligibility'
import { REVISION_FORMAT, type Named } from '@/domain/review/revision-content'
import { requireReady, revisionContent, seal, type Sealed } from '@/domain/review/seal'
import { requireBasics, requirePlatformTexts } from '@/domain/review/submit-gate'
import { readWorkingContent, usedMaterialsOf } from '@/domain/review/working-content'
import { houseChecker } from '@/queries/house-checker'
import { activeReviewers } from '@/queries/active-reviewers'
import { idOf } from '@/platform/actor'
import { dueOf } from '../review/review-hours'
import { loadMaterials } from './library-materials'
import { loadVideos, sealVideos } from './library-videos'
import { mirror, onPost, record, type Desk, type Scene } from './on-post'

/**
 * 提交: seals the working copy and asks publicity to judge it.
 *
 * @throws DomainError `NOT_AUTHOR` (403), `WRONG_STAGE`, `MEDIA_NOT_READY`, `NO_ELIGIBLE_REVIEWER` (409),
 * `BASICS_MISSING`, `BODY_INVALID`, `PLATFORM_TEXTS_INVALID`, and as `requireAnswered` (422).
 */
export async function submitPost(
  desk: Desk,
  post: string,
  input: {
    readonly comment?: string | undefined
    readonly objections?: readonly GivenObjection[] | undefined
  },
): Promise<void> {
  await onPost(desk, post, async (scene) => {
    requireSubmittable(scene.actor, scene.post, scene.history)
    const sealed = await sealWorkingCopy(scene)
    requireEligibleReviewers(await activeReviewers(scene.tx.req), scene.post)
    const findings = await checkSealed(scene, sealed, input.objections ?? [])
    const revision = await storeRevision(scene, sealed, findings)
    const { contentHash } = sealed
    const { findingsHash } = findings
    await record(
      scene,
      decideSubmit(scene.history, { contentHash, revision, findingsHash, comment: input.comment }),
    )
    await mirror(scene, {
      stage: 'first_review',
      round: sealed.content.round,
      contentHash,
      outcome: null,
      firstReviewer: null,
      publishAt: null,
      waitingSince: desk.now.toISOString(),
      dueAt: await dueOf(scene, 'first'),
    })
  })
}

async function sealWorkingCopy(scene: Scene): Promise<Sealed> {
  const { req } = scene.tx
  const content = readWorkingContent(scene.stored)
  const materials = await loadMaterials(req, usedMaterialsOf(content))
  const videos = await loadVideos(req, content.videos)
  const sealedContent = revisionContent({
    post: scene.post.id,
    round: scene.history.round + 1,
    content,
    category: await named(req, 'categories', content.category),
    department: (await named(req, 'departments', content.department)) ?? { id: '', name: '' },
    author: (await named(req, 'users', scene.post.author)) ?? { id: scene.post.author, name: '' },
    materials,
    videos,
  })
  requireBasics(sealedContent)
  requireReady(materials, videos)
  requirePlatformTexts(sealedContent)
  return seal(sealedContent, sha256)
}

/** The gate of the law: every finding that blocks is answered, and all of them are kept with the answers. */
async function checkSealed(
  scene: Scene,
  { content, contentHash }: Sealed,
  objections: readonly GivenObjection[],
): Promise<SealedFindings> {
  const { req } = scene.tx
  const { checker, rules, hospitalNames } = await houseChecker({ payload: req.payload, req })
  const { findings } = checkContent(checker, content, hospitalNames)
  const { post, round } = content
  return sealFindings(
    {
      format: FINDINGS_FORMAT,
      post,
      round,
      contentHash,
      rules,
      findings,
      objections: requireAnswered(findings, objections),
    },
    sha256,
  )
}

async function named(
  req: PayloadRequest,
  collection: 'categories' | 'departments' | 'users',
  id: string | null,
): Promise<Named | null> {
  if (!id) return null
  const stored = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return stored ? { id, name: stored.name ?? '' } : null
}

async function storeRevision(
  scene: Scene,
  sealed: Sealed,
  { canonical, findingsHash, sheet }: SealedFindings,
): Promise<string> {
  const { req } = scene.tx
  const at = scene.now.toISOString()
  const stored: unknown = await req.payload.db.create({
    collection: 'revisions',
    data: {
      post: scene.post.id,
      round: sealed.content.round,
      format: REVISION_FORMAT,
      content: sealed.canonical,
      files: sealed.content.files,
      contentHash: sealed.contentHash,
      findings: canonical,
      findingsHash,
      findingsCount: sheet.findings.length,
      author: scene.post.author,
      editors: scene.post.editors,
      sealedBy: scene.actor.id,
      sealedAt: at,
      createdAt: at,
      updatedAt: at,
    },
    req,
  })
  for (const material of Object.keys(sealed.content.materials)) {
    await req.payload.db.updateOne({
      collection: 'materials',
      id: material,
      data: { isSealed: true },
      req,
      returning: false,
    })
  }
  await sealVideos(req, sealed.content)
  return idOf(stored) ?? ''
}
