import type { Where } from 'payload'
import type { Stage } from '@/domain/review/stages'
import { requireActor } from '@/platform/actor'
import { ROW_FIELDS, toPostRows, type PostRow } from './desk-post-list-rows'
import type { Reader } from './readable-post'

export const LIST_TABS = [
  'all',
  'draft',
  'first_review',
  'final_review',
  'approved',
  'published',
  'offline',
  'returned',
] as const
export type ListTab = (typeof LIST_TABS)[number]

export interface ListQuery {
  readonly tab: ListTab
  /** Words of the title; empty for all. */
  readonly search: string
  /** Id of a department; empty for all. */
  readonly department: string
  readonly isMineOnly: boolean
  readonly page: number
}

export interface PostListPage {
  readonly rows: readonly PostRow[]
  readonly counts: Readonly<Record<ListTab, number>>
  readonly page: number
  readonly pages: number
  readonly departments: readonly { readonly id: string; readonly name: string }[]
}

export const ROWS_PER_PAGE = 20

const TAB_WHERE: Readonly<Record<ListTab, Where | null>> = {
  all: null,
  draft: inStage('draft'),
  first_review: inStage('first_review'),
  final_review: inStage('final_review'),
  approved: inStage('approved'),
  published: inStage('published'),
  offline: inStage('offline'),
  returned: { and: [inStage('draft'), { outcome: { equals: 'returned' } }] },
}

function inStage(stage: Stage): Where {
  return { stage: { equals: stage } }
}

/** What waits is listed soonest due first, the rest by the last change; both along an index. */
const sortOf = (tab: ListTab): string[] =>
  tab === 'first_review' || tab === 'final_review'
    ? ['dueAt', 'createdAt']
    : ['-updatedAt', '-createdAt']

/** One page of the posts this person may read, with the number in each tab under the same conditions. */
export async function postList(reader: Reader, query: ListQuery): Promise<PostListPage> {
  const { payload, user } = reader
  const actor = requireActor(reader)
  const base: Where[] = [
    ...(query.search ? [{ title: { contains: query.search } }] : []),
    ...(query.department ? [{ department: { equals: query.department } }] : []),
    ...(query.isMineOnly ? [{ author: { equals: actor.id } }] : []),
  ]
  const whereOf = (tab: ListTab): Where => {
    const own = TAB_WHERE[tab]
    return { and: own ? [own, ...base] : base }
  }
  const scope = { collection: 'posts', user, overrideAccess: false } as const
  const counted = await Promise.all(
    LIST_TABS.map(async (tab) => {
      const { totalDocs } = await payload.count({ ...scope, where: whereOf(tab) })
      return [tab, totalDocs] as const
    }),
  )
  // `fromEntries` forgets the keys; every tab is in the list just counted.
  const counts = Object.fromEntries(counted) as Record<ListTab, number>
  const pages = Math.max(1, Math.ceil(counts[query.tab] / ROWS_PER_PAGE))
  const page = Math.min(query.page, pages)
  const { docs } = await payload.find({
    ...scope,
    where: whereOf(query.tab),
    sort: sortOf(query.tab),
    select: ROW_FIELDS,
    depth: 0,
    page,
    limit: ROWS_PER_PAGE,
  })
  return {
    rows: await toPostRows(payload, docs),
    counts,
    page,
    pages,
    departments: await departmentChoices(reader),
  }
}

async function departmentChoices({ payload, user }: Reader) {
  const { docs } = await payload.find({
    collection: 'departments',
    select: { name: true },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  })
  return docs.map(({ id, name }) => ({ id: String(id), name }))
}
