import { graphql, TELLING, type Path } from './post-paths'
import type { Target } from './stage-ground'

const post = ({ id }: Target): string => `/api/posts/${id}`

const judged = (level: 'first' | 'final', { round, contentHash }: Target) => ({
  round,
  level,
  contentHash,
})

const call =
  (action: string, body: (target: Target) => object = () => ({})): Path['send'] =>
  (target) => ({ method: 'POST', path: `${post(target)}/${action}`, body: body(target) })

const DECISIONS: readonly Path[] = [
  { name: 'POST submit', kind: 'submit', send: call('submit') },
  { name: 'POST withdraw', kind: 'withdraw', send: call('withdraw') },
  { name: 'POST approve first', kind: 'first', send: call('approve', (t) => judged('first', t)) },
  { name: 'POST approve final', kind: 'final', send: call('approve', (t) => judged('final', t)) },
  {
    name: 'POST return first',
    kind: 'first',
    send: call('return', (t) => ({ ...judged('first', t), comment: '改' })),
  },
  {
    name: 'POST return final',
    kind: 'final',
    send: call('return', (t) => ({ ...judged('final', t), comment: '改' })),
  },
  { name: 'POST publish', kind: 'publish', send: call('publish') },
  {
    name: 'POST publish {at}',
    kind: 'publish',
    send: call('publish', () => ({ at: '2099-01-01T00:00:00+08:00' })),
  },
  { name: 'POST publish {at: null}', kind: 'cancel', send: call('publish', () => ({ at: null })) },
  {
    name: 'POST unpublish',
    kind: 'unpublish',
    send: call('unpublish', () => ({ reason: '数据有误' })),
  },
  {
    name: 'POST reassign',
    kind: 'reassign',
    send: ({ id }, { ids }) => ({
      method: 'POST',
      path: `/api/posts/${id}/reassign`,
      body: { author: ids.colleague, reason: '原作者进修' },
    }),
  },
]

const where = ({ id }: Target): string => `where[post][equals]=${id}`

/** Every plain way into a collection that only the engine writes. */
const intoCollection = (slug: string, type: string): Path[] => [
  {
    name: `POST /${slug}`,
    kind: 'closed',
    send: ({ id }) => ({
      method: 'POST',
      path: `/api/${slug}`,
      body: { post: id, title: '伪造', decision: 'approve', level: 'final', round: 1, seq: 9999 },
    }),
  },
  {
    name: `PATCH /${slug}?where`,
    kind: 'closed',
    send: (target) => ({
      method: 'PATCH',
      path: `/api/${slug}?${where(target)}`,
      body: { title: '伪造', content: '{}', comment: '伪造', contentHash: 'f'.repeat(64) },
    }),
  },
  {
    name: `DELETE /${slug}?where`,
    kind: 'closed',
    send: (target) => ({ method: 'DELETE', path: `/api/${slug}?${where(target)}` }),
  },
  {
    name: `PATCH /${slug}/:id`,
    kind: 'closed',
    send: ({ id }) => ({ method: 'PATCH', path: `/api/${slug}/${id}`, body: { round: 7 } }),
  },
  {
    name: `DELETE /${slug}/:id`,
    kind: 'closed',
    send: ({ id }) => ({ method: 'DELETE', path: `/api/${slug}/${id}` }),
  },
  {
    name: `GraphQL update${type}`,
    kind: 'closed',
    send: ({ id }) => graphql(`mutation { update${type}(id: "${id}", data: {}) { id } }`),
  },
  {
    name: `GraphQL delete${type}`,
    kind: 'closed',
    send: ({ id }) => graphql(`mutation { delete${type}(id: "${id}") { id } }`),
  },
  {
    name: `GraphQL duplicate${type}`,
    kind: 'no-such-mutation',
    send: ({ id }) => graphql(`mutation { duplicate${type}(id: "${id}") { id } }`),
  },
  {
    name: `POST /${slug}/:id/duplicate`,
    kind: 'no-such-way',
    send: ({ id }) => ({ method: 'POST', path: `/api/${slug}/${id}/duplicate`, body: {} }),
  },
  {
    name: `GraphQL restoreVersion${type}`,
    kind: 'no-such-mutation',
    send: ({ id }) => graphql(`mutation { restoreVersion${type}(id: "${id}") { id } }`),
  },
]

const ABSENT: readonly Path[] = [
  {
    name: 'POST /posts/:id/duplicate',
    kind: 'no-such-way',
    send: (target) => ({ method: 'POST', path: `${post(target)}/duplicate`, body: {} }),
  },
  {
    name: 'POST /posts/:id/duplicate?draft=false {_status}',
    kind: 'no-such-way',
    send: (target) => ({
      method: 'POST',
      path: `${post(target)}/duplicate?draft=false`,
      body: { _status: 'published', stage: 'published' },
    }),
  },
  {
    name: 'GraphQL duplicatePost',
    kind: 'no-such-mutation',
    send: ({ id }) => graphql(`mutation { duplicatePost(id: "${id}") { id } }`),
  },
  {
    name: 'POST /posts/versions/:id',
    kind: 'no-such-way',
    send: ({ id }) => ({ method: 'POST', path: `/api/posts/versions/${id}`, body: {} }),
  },
  {
    name: 'GraphQL restoreVersionPost',
    kind: 'no-such-mutation',
    send: ({ id }) => graphql(`mutation { restoreVersionPost(id: "${id}") { id } }`),
  },
  {
    name: 'PUT /posts/:id',
    kind: 'no-such-way',
    send: (target) => ({ method: 'PUT', path: post(target), body: { title: '未经审核' } }),
  },
  {
    name: 'POST /posts/:id, method override PATCH',
    kind: 'no-such-way',
    send: (target) => ({
      method: 'POST',
      path: post(target),
      body: { title: '未经审核' },
      headers: { 'X-HTTP-Method-Override': 'PATCH', 'X-Payload-HTTP-Method-Override': 'PATCH' },
    }),
  },
  {
    name: 'POST /posts/:id, method override DELETE',
    kind: 'no-such-way',
    send: (target) => ({
      method: 'POST',
      path: post(target),
      headers: { 'X-HTTP-Method-Override': 'DELETE' },
    }),
  },
  {
    name: 'POST /posts/:id, method override GET',
    kind: 'read',
    send: (target) => ({
      method: 'POST',
      path: post(target),
      body: { title: '未经审核' },
      headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
    }),
  },
  {
    name: 'POST /posts/:id/publish, method override GET',
    kind: 'no-such-way',
    send: (target) => ({
      method: 'POST',
      path: `${post(target)}/publish`,
      body: {},
      headers: { 'X-HTTP-Method-Override': 'GET' },
    }),
  },
]

const CLOSED: readonly Path[] = [
  ...ABSENT,
  ...intoCollection('revisions', 'Revision'),
  ...intoCollection('live-posts', 'LivePost'),
  ...intoCollection('review-records', 'ReviewRecord'),
  ...intoCollection('background-jobs', 'BackgroundJob'),
]

export const ENGINE_PATHS: readonly Path[] = [
  ...DECISIONS,
  ...CLOSED.map((path) => ({ ...path, stands: TELLING })),
]
