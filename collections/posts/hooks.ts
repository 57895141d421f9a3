import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { DomainError } from '@/domain/errors'
import { hasRole, type Actor } from '@/domain/people/roles'
import { canonicalJson } from '@/domain/review/canonical-json'
import type { PostFacts } from '@/domain/review/decide'
import { requireFieldShapes } from '@/domain/review/field-shapes'
import { requireDeletable, requireEditable } from '@/domain/review/post-rights'
import {
  readWorkingContent,
  usedMaterialsOf,
  type WorkingContent,
} from '@/domain/review/working-content'
import { idOf, requireActor } from '@/platform/actor'
import { hasEngineCapability } from '@/platform/database/with-transaction'
import { guarded, toApiError } from '@/platform/to-api-error'
import { factsOf } from '@/use-cases/posts/post-facts'
import { lendMedia } from '@/use-cases/posts/lend-media'
import { dueAfterUrgency } from '@/use-cases/review/review-hours'
import { voidUnusedApproval } from '@/use-cases/posts/void-approval'
import { MIRROR_KEYS } from './mirror-fields'

type Stored = Record<string, unknown>

/**
 * The guard of the working copy. Every door (REST, GraphQL, bulk, panel, Local API) passes here; the
 * use cases pass with the engine's capability.
 */
export const guardPostWrite: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (hasEngineCapability(req)) return data as Stored
  const actor = guarded(() => requireActor(req))
  guarded(() => requireFieldShapes(data as Stored))
  return operation === 'create'
    ? newPost(data as Stored, actor, req)
    : editedPost(data as Stored, originalDoc as Stored, { actor, req })
}

export const guardPostDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (hasEngineCapability(req)) return
  const actor = guarded(() => requireActor(req))
  const post = await req.payload.findByID({
    collection: 'posts',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  guarded(() => requireDeletable(actor, { ...factsOf(post), round: post.round ?? 0 }))
}

async function newPost(data: Stored, actor: Actor, req: PayloadRequest): Promise<Stored> {
  const isPublicity = hasRole(actor, 'publicity')
  const department = idOf(data['department']) ?? actor.department
  const mayCreate =
    isPublicity || (hasRole(actor, 'contributor') && department === actor.department)
  if (!mayCreate) throw toApiError(new DomainError('NOT_YOU', { action: 'create' }))
  if (!department) throw toApiError(new DomainError('BAD_REQUEST', { field: 'department' }))
  const content = guarded(() => readWorkingContent({ ...data, department }))
  const usedMaterials = usedMaterialsOf(content)
  await requireThere('departments', department, req)
  await requireThere('categories', content.category, req)
  await requireUsable('materials', usedMaterials, req)
  await requireUsable('videos', content.videos, req)
  if (isPublicity) {
    await lendMedia(req, { department, materials: usedMaterials, videos: content.videos })
  }
  return {
    ...without(data, MIRROR_KEYS),
    department,
    isUrgent: isPublicity && data['isUrgent'] === true,
    stage: 'draft',
    round: 0,
    author: actor.id,
    editors: [],
    isLive: false,
    usedMaterials,
    waitingSince: null,
  }
}

interface Edit {
  readonly actor: Actor
  readonly req: PayloadRequest
}

async function editedPost(data: Stored, stored: Stored, { actor, req }: Edit): Promise<Stored> {
  const facts = factsOf(stored)
  const before = guarded(() => readWorkingContent(stored))
  const after = guarded(() => readWorkingContent({ ...stored, ...data }))
  const isUrgent = urgencyAfter(data, stored, actor)
  const server = { ...pick(stored, MIRROR_KEYS), isUrgent }
  if (canonicalJson(before) === canonicalJson(after)) {
    const isUrgencyChanged = isUrgent !== (stored['isUrgent'] === true)
    requireSomeRight(actor, facts, isUrgencyChanged)
    if (!isUrgencyChanged) return { ...data, ...server }
    const since = typeof stored['waitingSince'] === 'string' ? stored['waitingSince'] : null
    const dueAt = await dueAfterUrgency(req, { stage: facts.stage, since, isUrgent })
    return { ...data, ...server, ...(dueAt ? { dueAt } : {}) }
  }
  guarded(() => requireEditable(actor, facts))
  requireOwnDepartment(actor, after)
  if (after.department !== before.department) {
    await requireThere('departments', after.department, req)
  }
  if (after.category !== before.category) await requireThere('categories', after.category, req)
  const usedMaterials = usedMaterialsOf(after)
  const added = {
    materials: addedTo(usedMaterialsOf(before), usedMaterials),
    videos: addedTo(before.videos, after.videos),
  }
  await requireUsable('materials', added.materials, req)
  await requireUsable('videos', added.videos, req)
  await lendAfter({ before, after, added }, actor, req)
  await voidUnusedApproval({ req, actor, post: facts })
  const editors =
    actor.id === facts.author ? facts.editors : [...new Set([...facts.editors, actor.id])]
  const isReopened = facts.stage !== 'draft'
  return {
    ...data,
    ...server,
    editors,
    usedMaterials,
    ...(isReopened
      ? {
          stage: 'draft',
          outcome: null,
          publishAt: null,
          dueAt: null,
          waitingSince: null,
          firstReviewer: null,
        }
      : {}),
  }
}

const addedTo = (old: readonly string[], now: readonly string[]): string[] =>
  now.filter((id) => !old.includes(id))

interface MediaChange {
  readonly before: WorkingContent
  readonly after: WorkingContent
  readonly added: Pick<WorkingContent, 'materials' | 'videos'>
}

/** Only publicity lends: what it adds, and with a post that moves to another department all that is in it. */
async function lendAfter(
  { before, after, added }: MediaChange,
  actor: Actor,
  req: PayloadRequest,
): Promise<void> {
  if (!after.department || !hasRole(actor, 'publicity')) return
  const isMoved = after.department !== before.department
  const shown = isMoved ? { materials: usedMaterialsOf(after), videos: after.videos } : added
  await lendMedia(req, { department: after.department, ...shown })
}

/** A save that changes nothing is let through only to those who could have changed something. */
function requireSomeRight(actor: Actor, facts: PostFacts, isUrgencyChanged: boolean): void {
  if (isUrgencyChanged) return
  if (hasRole(actor, 'leader')) return
  guarded(() => requireEditable(actor, facts))
}

function urgencyAfter(data: Stored, stored: Stored, actor: Actor): boolean {
  const maySet = hasRole(actor, 'publicity') || hasRole(actor, 'leader')
  const wish = maySet ? data['isUrgent'] : stored['isUrgent']
  return wish === true
}

function requireOwnDepartment(actor: Actor, content: WorkingContent): void {
  if (hasRole(actor, 'publicity') || content.department === actor.department) return
  throw toApiError(new DomainError('NOT_YOU', { field: 'department' }))
}

/** SQLite refuses by itself a reference to nothing; MongoDB would keep it, and any id with it. */
async function requireThere(
  collection: 'departments' | 'categories',
  id: string | null,
  req: PayloadRequest,
): Promise<void> {
  if (!id) return
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (totalDocs > 0) return
  const field = collection === 'departments' ? 'department' : 'category'
  throw toApiError(new DomainError('BAD_REQUEST', { field }))
}

/** Media come from what the writer may see; an id guessed is not a way to look at a file. */
async function requireUsable(
  collection: 'materials' | 'videos',
  ids: readonly string[],
  req: PayloadRequest,
): Promise<void> {
  if (ids.length === 0) return
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { in: [...ids] } },
    overrideAccess: false,
    req,
  })
  if (totalDocs === ids.length) return
  const problem = collection === 'materials' ? 'unknown-material' : 'unknown-video'
  throw toApiError(new DomainError('BODY_INVALID', { path: collection, problem }))
}

const pick = (stored: Stored, keys: readonly string[]): Stored =>
  Object.fromEntries(keys.map((key) => [key, stored[key] ?? null]))

const without = (data: Stored, keys: readonly string[]): Stored =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)))
