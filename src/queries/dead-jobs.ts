import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors'
import { hasRole } from '@/domain/people/roles'
import { requireActor } from '@/platform/actor'
import type { JobName } from '@/use-cases/jobs/enqueue'
import type { Reader } from './readable-post'

/** A job that was given up, and what it was about. */
export interface DeadJob {
  readonly id: string
  readonly name: JobName
  readonly attempts: number
  /** A stable code of ours, or whatever a library said. */
  readonly lastError: string
  /** ISO 8601. */
  readonly at: string
  readonly about: {
    readonly collection: 'posts' | 'materials' | 'videos'
    readonly id: string
    /** Null when it is there no more. */
    readonly title: string | null
  }
}

export interface JobBoard {
  readonly dead: readonly DeadJob[]
  readonly deadTotal: number
  readonly queued: number
  readonly running: number
}

const AT_MOST = 50

const COLLECTION_OF: Readonly<Record<JobName, DeadJob['about']['collection']>> = {
  'make-renditions': 'materials',
  'publish-scheduled': 'posts',
  'preview-video': 'videos',
  'convert-video': 'videos',
}

/** The dead letters, newest first. @throws DomainError `NOT_YOU` (403) unless publicity or admin. */
export async function deadJobs(reader: Reader): Promise<JobBoard> {
  const actor = requireActor(reader)
  if (!hasRole(actor, 'publicity') && !hasRole(actor, 'admin')) throw new DomainError('NOT_YOU')
  const { payload, user } = reader
  const { docs, totalDocs } = await payload.find({
    collection: 'background-jobs',
    where: { state: { equals: 'dead' } },
    sort: '-updatedAt',
    limit: AT_MOST,
    depth: 0,
    user,
    overrideAccess: false,
  })
  const jobs = docs.map((doc) => ({ ...doc, name: doc.name as JobName }))
  const titles = await titlesOf(payload, jobs)
  return {
    dead: jobs.map(({ id, name, key, attempts, lastError, updatedAt }) => ({
      id: String(id),
      name,
      attempts,
      lastError: lastError ?? '',
      at: updatedAt,
      about: { collection: COLLECTION_OF[name], id: key, title: titles.get(key) ?? null },
    })),
    deadTotal: totalDocs,
    queued: await countOf(payload, 'queued'),
    running: await countOf(payload, 'running'),
  }
}

async function countOf(payload: Payload, state: 'queued' | 'running'): Promise<number> {
  const where = { state: { equals: state } }
  return (await payload.count({ collection: 'background-jobs', where })).totalDocs
}

async function titlesOf(
  payload: Payload,
  jobs: readonly { readonly name: JobName; readonly key: string }[],
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  for (const collection of ['posts', 'materials', 'videos'] as const) {
    const ids = jobs.flatMap(({ name, key }) => (COLLECTION_OF[name] === collection ? [key] : []))
    if (ids.length === 0) continue
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ids } },
      select: { title: true },
      depth: 0,
      pagination: false,
    })
    for (const { id, title } of docs) titles.set(String(id), title)
  }
  return titles
}
