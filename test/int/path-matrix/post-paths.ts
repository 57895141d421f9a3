import { aBody } from '../../helpers/lexical-body'
import type { Sent } from './door'
import type { Kind } from './expectation'
import type { People } from './people'
import type { Stand, Target } from './stage-ground'

/** One way to write a post: what it is called in the table, the right it asks for, the request. */
export interface Path {
  readonly name: string
  readonly kind: Kind
  readonly send: (target: Target, people: People) => Sent
  /** Where it is tried; everywhere when absent. */
  readonly stands?: readonly Stand[]
}

/** Enough for a variant of a path that is tried everywhere: frozen, approved, live, live and frozen. */
export const TELLING: readonly Stand[] = ['final_review', 'approved', 'published', 'new_round']

const NEW_TITLE = '未经审核的标题'

/** Everything a request may not set, all at once. */
const MIRROR = (people: People) => ({
  stage: 'published',
  round: 9,
  contentHash: 'f'.repeat(64),
  isLive: true,
  author: people.ids.stranger,
  editors: [],
  firstReviewer: people.ids.judge,
  publishAt: '2020-01-01T00:00:00.000Z',
  waitingSince: '2020-01-01T00:00:00.000Z',
  outcome: 'returned',
  usedMaterials: [],
  _status: 'published',
})

const post = ({ id }: Target): string => `/api/posts/${id}`
const one = ({ id }: Target): string => `where[id][equals]=${id}`

const patch =
  (query = '', body: object = { title: NEW_TITLE }): Path['send'] =>
  (target) => ({ method: 'PATCH', path: post(target) + query, body })

export const graphql = (query: string): Sent => ({
  method: 'POST',
  path: '/api/graphql',
  body: { query },
})

function multipart(fields: object): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  return form
}

const EDITS: readonly Path[] = [
  { name: 'PATCH /posts/:id', kind: 'edit', send: patch() },
  {
    name: 'GraphQL updatePost',
    kind: 'edit',
    send: ({ id }) =>
      graphql(`mutation { updatePost(id: "${id}", data: {title: "${NEW_TITLE}"}) { id title } }`),
  },
]

const EDIT_VARIANTS: readonly Path[] = [
  { name: 'PATCH ?draft=true', kind: 'edit', send: patch('?draft=true') },
  {
    name: 'PATCH ?draft=true&autosave=true',
    kind: 'edit',
    send: patch('?draft=true&autosave=true'),
  },
  {
    name: 'PATCH {_status: published}',
    kind: 'edit',
    send: patch('', { title: NEW_TITLE, _status: 'published' }),
  },
  {
    name: 'PATCH ?publishSpecificLocale&publishAllLocales',
    kind: 'edit',
    send: patch('?publishSpecificLocale=zh&publishAllLocales=true&locale=zh'),
  },
  {
    name: 'PATCH ?unpublishAllLocales',
    kind: 'edit',
    send: patch('?unpublishAllLocales=true'),
  },
  { name: 'PATCH ?overrideLock=true', kind: 'edit', send: patch('?overrideLock=true') },
  {
    name: 'PATCH ?overrideAccess=true {context, user, overrideAccess}',
    kind: 'edit',
    send: patch('?overrideAccess=true&context[yixuan.engineCapability]=true', {
      title: NEW_TITLE,
      overrideAccess: true,
      user: { roles: ['publicity', 'leader', 'admin'], isActive: true },
      context: { 'yixuan.engineCapability': true },
    }),
  },
  {
    name: 'PATCH ?depth&select&populate',
    kind: 'edit',
    send: patch('?depth=2&select[title]=true&populate[users][hash]=true'),
  },
  {
    name: 'PATCH ?trash=true {deletedAt: null}',
    kind: 'edit',
    send: patch('?trash=true', { title: NEW_TITLE, deletedAt: null, _status: 'published' }),
  },
  {
    name: 'PATCH multipart _payload',
    kind: 'edit',
    send: (target) => ({
      method: 'PATCH',
      path: post(target),
      body: multipart({ title: NEW_TITLE }),
    }),
  },
  {
    name: 'PATCH {body, sources, audiences}',
    kind: 'edit',
    send: patch('', { body: aBody('随便吃盐。'), sources: [{ title: '编的' }], audiences: [] }),
  },
]

const MIRROR_WRITES: readonly Path[] = [
  {
    name: 'PATCH {stage, round, isLive, author, …}',
    kind: 'set-mirror',
    send: (target, people) => ({ method: 'PATCH', path: post(target), body: MIRROR(people) }),
  },
  {
    name: 'GraphQL updatePost(data: {stage, …})',
    kind: 'set-mirror',
    send: ({ id }) =>
      graphql(
        `mutation { updatePost(id: "${id}", data: {stage: published, isLive: true, round: 9}) { id stage } }`,
      ),
  },
  {
    name: 'PATCH /posts?where {stage, …}',
    kind: 'bulk-set-mirror',
    send: (target, people) => ({
      method: 'PATCH',
      path: `/api/posts?${one(target)}`,
      body: MIRROR(people),
    }),
  },
  {
    name: 'PATCH /posts?where',
    kind: 'bulk-edit',
    send: (target) => ({
      method: 'PATCH',
      path: `/api/posts?${one(target)}`,
      body: { title: NEW_TITLE },
    }),
  },
  {
    name: 'PATCH /posts?where&draft&overrideLock {_status}',
    kind: 'bulk-edit',
    send: (target) => ({
      method: 'PATCH',
      path: `/api/posts?${one(target)}&draft=true&overrideLock=true&trash=true`,
      body: { title: NEW_TITLE, _status: 'published' },
    }),
  },
  { name: 'PATCH {isUrgent}', kind: 'urgent', send: patch('', { isUrgent: true }) },
]

const REMOVALS: readonly Path[] = [
  {
    name: 'DELETE /posts/:id',
    kind: 'delete',
    send: (target) => ({ method: 'DELETE', path: post(target) }),
  },
  {
    name: 'DELETE ?trash=true&overrideLock=true',
    kind: 'delete',
    send: (target) => ({ method: 'DELETE', path: `${post(target)}?trash=true&overrideLock=true` }),
  },
  {
    name: 'GraphQL deletePost',
    kind: 'delete',
    send: ({ id }) => graphql(`mutation { deletePost(id: "${id}") { id } }`),
  },
  {
    name: 'DELETE /posts?where',
    kind: 'bulk-delete',
    send: (target) => ({ method: 'DELETE', path: `/api/posts?${one(target)}` }),
  },
]

export const WORKING_COPY_PATHS: readonly Path[] = [
  ...EDITS,
  ...MIRROR_WRITES,
  ...REMOVALS,
  ...EDIT_VARIANTS.map((path) => ({ ...path, stands: TELLING })),
]
