import { createHash } from 'node:crypto'
import type { Answer, Door } from './door'
import type { Expected, Kind } from './expectation'
import type { Target } from './stage-ground'

type Row = Readonly<Record<string, unknown>>

/** All there is of one post: its working copy, its seals, its records, and every way it leaves the house. */
export interface PostState {
  readonly post: string
  readonly revisions: readonly string[]
  readonly records: readonly string[]
  /** As stored, and as anyone is answered by REST and by GraphQL. */
  readonly live: string
  /** The WeChat package, by its bytes; or the status of its refusal. */
  readonly exported: string
}

/** What anyone sees of the house: the public list, a file that is public, one that is not. */
export type PublicView = string

export type Observe = (post: string) => Promise<PostState>

export type ReadRows = (collection: string, field: 'id' | 'post', value: string) => Promise<Row[]>

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const without = (row: Row, ...keys: string[]): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([key]) => !keys.includes(key))
      .sort(),
  )

const digests = (rows: readonly Row[], order: string): string[] =>
  [...rows]
    .sort((one, other) => Number(one[order]) - Number(other[order]))
    .map((row) => digestOf(without(row, 'updatedAt')))

const LIVE_FIELDS = 'id title digest body byline sources cover images contentHash publishedAt'

/** `read`: an administrator's eyes; `officer`: the token of somebody who may export. */
export const observeWith =
  (read: ReadRows, door: Door, officer: string): Observe =>
  async (id) => {
    const [post] = await read('posts', 'id', id)
    const query = `{ LivePosts(where: {post: {equals: "${id}"}}) { docs { ${LIVE_FIELDS} } } }`
    const shown = await Promise.all([
      door(null, { method: 'GET', path: `/api/live-posts?where[post][equals]=${id}&depth=2` }),
      door(null, { method: 'POST', path: '/api/graphql', body: { query } }),
    ])
    const path = `/api/posts/${id}/export/wechat`
    const exported = await door(officer, { method: 'GET', path })
    return {
      post: post ? without(post, 'updatedAt') : 'deleted',
      revisions: digests(await read('revisions', 'post', id), 'round'),
      records: digests(await read('review-records', 'post', id), 'seq'),
      live: JSON.stringify([
        digests(await read('live-posts', 'post', id), 'id'),
        ...shown.map(({ text }) => digestOf(text)),
      ]),
      exported: exported.status === 200 ? digestOf(exported.text) : String(exported.status),
    }
  }

/** `files`: paths of pictures, of which some are in live posts and some in none. */
export const publicView = async (door: Door, files: readonly string[]): Promise<PublicView> => {
  const paths = ['/api/public/posts?limit=50', ...files]
  const answers = await Promise.all(paths.map((path) => door(null, { method: 'GET', path })))
  return answers.map(({ status, text }: Answer) => `${status} ${digestOf(text)}`).join('\n')
}

/** Reads over the door with an administrator's eyes. */
export const readOverDoor =
  (door: Door, token: string): ReadRows =>
  async (collection, field, value) => {
    const query = `where[${field}][equals]=${value}&depth=0&limit=100`
    const { json, status, text } = await door(token, {
      method: 'GET',
      path: `/api/${collection}?${query}`,
    })
    if (status !== 200) throw new Error(`${collection}: ${status} ${text.slice(0, 200)}`)
    return json['docs'] as Row[]
  }

/** What was seen of posts and of the house, and whether it still must be so: looking costs more than trying. */
export class Watch {
  private readonly seen = new Map<string, PostState>()
  private view: PublicView | null = null

  constructor(
    private readonly observe: Observe,
    private readonly look: () => Promise<PublicView>,
  ) {}

  /** As it was when it was last looked at. */
  async before(targets: readonly Target[]): Promise<readonly PostState[]> {
    this.view ??= await this.look()
    const states: PostState[] = []
    for (const { id } of targets) {
      const state = this.seen.get(id) ?? (await this.observe(id))
      this.seen.set(id, state)
      states.push(state)
    }
    return states
  }

  /** As it is now, and whether the public saw anything change. */
  async after(
    targets: readonly Target[],
  ): Promise<{ states: readonly PostState[]; isViewChanged: boolean }> {
    const before = this.view
    this.view = await this.look()
    const states: PostState[] = []
    for (const { id } of targets) {
      const state = await this.observe(id)
      this.seen.set(id, state)
      states.push(state)
    }
    return { states, isViewChanged: before !== this.view }
  }

  /** A post was made, or may have been changed by right: the public list is to be read anew. */
  forgetView(): void {
    this.view = null
  }
}

const startsWith = (all: readonly string[], first: readonly string[]): boolean =>
  first.every((one, index) => all[index] === one)

/** Decisions that put something before the public or take it away; nothing else may. */
const MOVES_LIVE: readonly Kind[] = ['publish', 'unpublish']

/** The approval that lets a package out, and what may end one (an edit voids it, a deleted post has none). */
const OPENS_EXPORT: readonly Kind[] = ['final']
const ENDS_EXPORT: readonly Kind[] = ['edit', 'bulk-edit', 'unpublish', 'delete', 'bulk-delete']

export interface Attempted {
  readonly kind: Kind
  readonly expected: Expected
}

/** What an attack changed that it may not have; empty when all is well. */
export function leaksOf(
  { kind, expected }: Attempted,
  before: PostState,
  after: PostState,
): string[] {
  const isAllowed = expected === 'allowed'
  const leaks: string[] = []
  if (!startsWith(after.revisions, before.revisions)) leaks.push('a seal was changed')
  if (!startsWith(after.records, before.records)) leaks.push('a record was changed')
  if (after.live !== before.live && !(isAllowed && MOVES_LIVE.includes(kind))) {
    leaks.push('the public output was changed')
  }
  if (after.exported !== before.exported && !(isAllowed && mayChangeExport(kind, after))) {
    leaks.push('the package was changed')
  }
  if (!isAllowed && JSON.stringify(after) !== JSON.stringify(before))
    leaks.push('the state was changed')
  return leaks
}

const mayChangeExport = (kind: Kind, { exported }: PostState): boolean =>
  OPENS_EXPORT.includes(kind) || (ENDS_EXPORT.includes(kind) && /^\d{3}$/.test(exported))

export const mayChangeView = ({ kind, expected }: Attempted): boolean =>
  expected === 'allowed' && MOVES_LIVE.includes(kind)
