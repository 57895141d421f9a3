import type { Payload } from 'payload'
import type { Genre, Kind } from '@/domain/review/post-fields'
import type { Stage } from '@/domain/review/stages'
import { idOf } from '@/platform/actor'

/** One post as lists and the dashboard show it. Times are ISO 8601. */
export interface PostRow {
  readonly id: string
  readonly title: string
  readonly kind: Kind
  readonly genre: Genre
  readonly stage: Stage
  readonly outcome: 'returned' | 'withdrawn' | null
  readonly round: number
  readonly isUrgent: boolean
  readonly isLive: boolean
  readonly department: string
  readonly author: { readonly id: string; readonly name: string }
  readonly waitingSince: string | null
  readonly dueAt: string | null
  readonly publishAt: string | null
  readonly updatedAt: string
}

/** What a row is made from: never the body. */
export const ROW_FIELDS = {
  title: true,
  kind: true,
  genre: true,
  stage: true,
  outcome: true,
  round: true,
  isUrgent: true,
  isLive: true,
  department: true,
  author: true,
  waitingSince: true,
  dueAt: true,
  publishAt: true,
  updatedAt: true,
} as const

/** Rows of documents read with `ROW_FIELDS` at depth 0, with the names of their people and departments. */
export async function toPostRows(payload: Payload, docs: readonly object[]): Promise<PostRow[]> {
  const stored = docs as readonly Readonly<Record<string, unknown>>[]
  const people = await namesOf(
    payload,
    'users',
    stored.map(({ author }) => idOf(author)),
  )
  const departments = await namesOf(
    payload,
    'departments',
    stored.map(({ department }) => idOf(department)),
  )
  return stored.map((doc) => {
    const author = idOf(doc['author']) ?? ''
    return {
      id: String(doc['id']),
      title: textOr(doc['title'], ''),
      kind: doc['kind'] as Kind,
      genre: doc['genre'] as Genre,
      stage: doc['stage'] as Stage,
      outcome: (doc['outcome'] ?? null) as PostRow['outcome'],
      round: Number(doc['round'] ?? 0),
      isUrgent: doc['isUrgent'] === true,
      isLive: doc['isLive'] === true,
      department: departments.get(idOf(doc['department']) ?? '') ?? '',
      author: { id: author, name: people.get(author) ?? '' },
      waitingSince: textOr(doc['waitingSince'], null),
      dueAt: textOr(doc['dueAt'], null),
      publishAt: textOr(doc['publishAt'], null),
      updatedAt: textOr(doc['updatedAt'], ''),
    }
  })
}

const textOr = <Other>(value: unknown, other: Other): string | Other =>
  typeof value === 'string' && value !== '' ? value : other

/**
 * Names by id. A reader of a post may know who wrote it, though a contributor may not list accounts: so
 * this asks without the reader's own access, for names alone.
 */
export async function namesOf(
  payload: Payload,
  collection: 'users' | 'departments',
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: wanted } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
