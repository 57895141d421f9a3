import type { Where } from 'payload'
import type { Actor } from '@/domain/people/roles'
import { mayDecideLevel } from '@/domain/review/eligibility'
import type { Kind } from '@/domain/review/post-fields'
import { REVIEW_LEVELS, type ReviewLevel } from '@/domain/review/stages'
import { idOf, requireActor } from '@/platform/actor'
import type { Reader } from './readable-post'

export interface QueueEntry {
  readonly post: string
  readonly title: string
  readonly kind: Kind
  readonly level: ReviewLevel
  readonly round: number
  readonly contentHash: string
  readonly department: { readonly id: string; readonly name: string } | null
  readonly author: { readonly id: string; readonly name: string } | null
  readonly isUrgent: boolean
  readonly waitingSince: string
  readonly dueAt: string
  readonly overdue: boolean
  /** What the checker found in the sealed revision, of every severity. */
  readonly findings: number
}

export interface QueuePage {
  readonly docs: readonly QueueEntry[]
  readonly totalDocs: number
  readonly page: number
  readonly limit: number
  readonly totalPages: number
  readonly hasNextPage: boolean
  readonly hasPrevPage: boolean
}

export interface QueueQuery {
  readonly level?: ReviewLevel | undefined
  readonly department?: string | undefined
  readonly page: number
  readonly limit: number
}

const STAGE_OF_LEVEL = { first: 'first_review', final: 'final_review' } as const

/** What waits for this person's own decision, most urgent (soonest due) first. */
export async function reviewQueue(reader: Reader, query: QueueQuery): Promise<QueuePage> {
  const actor = requireActor(reader)
  const levels = REVIEW_LEVELS.filter(
    (level) => mayDecideLevel(actor, level) && (query.level === undefined || query.level === level),
  )
  const waiting: Waiting[] = []
  for (const level of levels) waiting.push(await waitingAt(reader, { ...query, actor, level }))
  const totalDocs = waiting.reduce((sum, { total }) => sum + total, 0)
  const totalPages = Math.max(1, Math.ceil(totalDocs / query.limit))
  const ids = waiting
    .flatMap(({ places }) => places)
    .sort(byUrgency)
    .slice((query.page - 1) * query.limit, query.page * query.limit)
    .map(({ id }) => id)
  return {
    docs: await entriesOf(reader, ids),
    totalDocs,
    page: query.page,
    limit: query.limit,
    totalPages,
    hasNextPage: query.page < totalPages,
    hasPrevPage: query.page > 1,
  }
}

interface Wanted extends QueueQuery {
  readonly actor: Actor
  readonly level: ReviewLevel
}

interface Place {
  readonly id: string
  readonly dueAt: string
}

interface Waiting {
  readonly places: readonly Place[]
  readonly total: number
}

const byUrgency = (a: Place, b: Place): number =>
  a.dueAt === b.dueAt ? 0 : a.dueAt < b.dueAt ? -1 : 1

/**
 * One level's share, up to the end of the page asked for. Both levels in one question would have the database
 * sort all that waits; each alone comes in its index's order.
 */
async function waitingAt(reader: Reader, wanted: Wanted): Promise<Waiting> {
  const { docs, totalDocs } = await reader.payload.find({
    collection: 'posts',
    where: await decidable(reader, wanted),
    // The tie-breaker is named, in the index's own direction: Payload's would turn it round and make it useless.
    sort: ['dueAt', 'createdAt'],
    limit: wanted.page * wanted.limit,
    depth: 0,
    overrideAccess: true,
    select: { dueAt: true },
  })
  return {
    places: docs.map((doc) => ({ id: String(doc.id), dueAt: textOf(doc.dueAt) })),
    total: totalDocs,
  }
}

/** In the order of the ids; a post decided in between is left out. */
async function entriesOf(reader: Reader, ids: readonly string[]): Promise<QueueEntry[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    collection: 'posts',
    where: { id: { in: [...ids] }, stage: { in: Object.values(STAGE_OF_LEVEL) } },
    depth: 1,
    pagination: false,
    overrideAccess: true,
    select: {
      title: true,
      kind: true,
      stage: true,
      round: true,
      contentHash: true,
      department: true,
      author: true,
      isUrgent: true,
      waitingSince: true,
      dueAt: true,
    },
    populate: { users: { name: true }, departments: { name: true } },
  })
  const findings = await findingsOf(reader, docs)
  const entries = new Map(docs.map((doc) => [String(doc.id), toEntry(doc, findings, reader.now)]))
  return ids.flatMap((id) => entries.get(id) ?? [])
}

async function decidable(reader: Reader, { actor, level, department }: Wanted): Promise<Where> {
  const stage = STAGE_OF_LEVEL[level]
  const edited = await editedByReader(reader, actor, stage)
  return {
    and: [
      { stage: { equals: stage } },
      { author: { not_equals: actor.id } },
      // True of posts without one as well, on both databases.
      { firstReviewer: { not_equals: actor.id } },
      ...(department ? [{ department: { equals: department } }] : []),
      ...(edited.length > 0 ? [{ id: { not_in: edited } }] : []),
    ],
  }
}

/** Posts in review that this person has edited: few, and asked for apart, so the queue itself stays indexed. */
async function editedByReader({ payload }: Reader, actor: Actor, stage: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ stage: { equals: stage } }, { editors: { in: [actor.id] } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    select: {},
  })
  return docs.map((doc) => String(doc.id))
}

/** How many findings the checker had of each sealed revision on the page, by content hash. */
async function findingsOf(
  { payload }: Reader,
  docs: readonly { readonly contentHash?: string | null }[],
): Promise<ReadonlyMap<string, number>> {
  const hashes = docs.flatMap(({ contentHash }) => contentHash ?? [])
  if (hashes.length === 0) return new Map()
  const { docs: revisions } = await payload.find({
    collection: 'revisions',
    where: { contentHash: { in: hashes } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    select: { contentHash: true, findingsCount: true },
  })
  return new Map(revisions.map((one) => [one.contentHash, one.findingsCount ?? 0]))
}

function toEntry(doc: object, findings: ReadonlyMap<string, number>, now: Date): QueueEntry {
  const stored = doc as Record<string, unknown>
  const dueAt = textOf(stored['dueAt'])
  return {
    post: String(stored['id']),
    title: String(stored['title']),
    kind: stored['kind'] as Kind,
    level: stored['stage'] === 'first_review' ? 'first' : 'final',
    round: Number(stored['round']),
    contentHash: String(stored['contentHash']),
    department: namedOf(stored['department']),
    author: namedOf(stored['author']),
    isUrgent: stored['isUrgent'] === true,
    waitingSince: textOf(stored['waitingSince']),
    dueAt,
    overdue: dueAt !== '' && dueAt < now.toISOString(),
    findings: findings.get(String(stored['contentHash'])) ?? 0,
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function namedOf(value: unknown): { id: string; name: string } | null {
  const id = idOf(value)
  if (!id) return null
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : ''
  return { id, name: typeof name === 'string' ? name : '' }
}
