import { createHash } from 'node:crypto'
import type { Door } from './door'
import type { Expected, Kind } from './expectation'

type Row = Readonly<Record<string, unknown>>

/** All there is of one post: its working copy, its seals, its records and what is public of it. */
export interface PostState {
  readonly post: string
  readonly revisions: readonly string[]
  readonly records: readonly string[]
  readonly live: string
}

export type Observe = (post: string) => Promise<PostState>

export type ReadRows = (collection: string, field: 'id' | 'post', value: string) => Promise<Row[]>

const without = (row: Row, ...keys: string[]): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([key]) => !keys.includes(key))
      .sort(),
  )

const digest = (rows: readonly Row[], order: string): string[] =>
  [...rows]
    .sort((one, other) => Number(one[order]) - Number(other[order]))
    .map((row) => createHash('sha256').update(without(row, 'updatedAt')).digest('hex'))

export const observeWith =
  (read: ReadRows): Observe =>
  async (id) => {
    const [post] = await read('posts', 'id', id)
    return {
      post: post ? without(post, 'updatedAt') : 'deleted',
      revisions: digest(await read('revisions', 'post', id), 'round'),
      records: digest(await read('review-records', 'post', id), 'seq'),
      live: JSON.stringify(digest(await read('live-posts', 'post', id), 'id')),
    }
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

const startsWith = (all: readonly string[], first: readonly string[]): boolean =>
  first.every((one, index) => all[index] === one)

/** Decisions that put something before the public or take it away; nothing else may. */
const MOVES_LIVE: readonly Kind[] = ['publish', 'unpublish']

/** What an attack changed that it may not have; empty when all is well. */
export function leaksOf(
  attack: { readonly kind: Kind; readonly expected: Expected },
  before: PostState,
  after: PostState,
): string[] {
  const isAllowed = attack.expected === 'allowed'
  const leaks: string[] = []
  if (!startsWith(after.revisions, before.revisions)) leaks.push('a seal was changed')
  if (!startsWith(after.records, before.records)) leaks.push('a record was changed')
  if (after.live !== before.live && !(isAllowed && MOVES_LIVE.includes(attack.kind))) {
    leaks.push('the public output was changed')
  }
  if (!isAllowed && JSON.stringify(after) !== JSON.stringify(before))
    leaks.push('the state was changed')
  return leaks
}
