import type { Sent } from '../path-matrix/door'
import { SECRET, type World } from './world'

export type Probe = readonly [name: string, sent: Sent]

const get = (path: string): Probe => [`GET ${path}`, { method: 'GET', path }]
const graphql = (query: string): Probe => [
  `GraphQL ${query}`,
  { method: 'POST', path: '/api/graphql', body: { query } },
]

/** Ways to one post by its id. */
export const postProbes = (id: string): Probe[] => [
  get(`/api/posts/${id}`),
  get(`/api/posts/${id}?depth=2&draft=true`),
  get(`/api/posts/${id}?select[title]=true&depth=0`),
  get(`/api/posts/${id}?populate[users][email]=true&trash=true`),
  get(`/api/posts/${id}?overrideAccess=true&showHiddenFields=true`),
  [
    `POST /api/posts/${id} as a GET`,
    {
      method: 'POST',
      path: `/api/posts/${id}`,
      body: 'depth=1',
      headers: {
        'X-Payload-HTTP-Method-Override': 'GET',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    },
  ],
  get(`/api/posts/versions/${id}`),
  get(`/api/posts/${id}/review`),
  [`POST /api/posts/access/${id}`, { method: 'POST', path: `/api/posts/access/${id}`, body: {} }],
  graphql(`{ docAccessPost(id: "${id}") { read { permission } } }`),
  get(`/api/posts/${id}/approval-form`),
  get(`/api/posts/${id}/approval-form?round=1`),
  get(`/api/posts/${id}/export/wechat`),
  get(`/api/posts/${id}/export/wechat/preview`),
  ...['working', 'sealed', 'live'].map((of) =>
    get(`/api/posts/${id}/export/wechat/preview?of=${of}`),
  ),
  [
    `POST /api/compliance/check {post: ${id}}`,
    { method: 'POST', path: '/api/compliance/check', body: { post: id } },
  ],
  graphql(`{ Post(id: "${id}") { id title body editors { id } } }`),
  graphql(`{ Post(id: "${id}", draft: true, trash: true) { id title } }`),
  ...lists('posts', 'Posts', 'title').map(byId(id)),
  ...lists('revisions', 'Revisions', 'content').map(byPost(id)),
  ...lists('review-records', 'ReviewRecords', 'comment').map(byPost(id)),
]

/** Ways to the sealed revision and the records, by ids somebody may have overheard. */
export const sealedProbes = (revision: string, record: string): Probe[] => [
  get(`/api/revisions/${revision}`),
  get(`/api/revisions/${revision}?depth=2&select[content]=true`),
  graphql(`{ Revision(id: "${revision}") { content contentHash } }`),
  get(`/api/review-records/${record}`),
  get(`/api/review-records/${record}?depth=2`),
  graphql(`{ ReviewRecord(id: "${record}") { comment actorName } }`),
]

/** Ways to a picture that is in nothing public. */
export const pictureProbes = (id: string, file: string): Probe[] => {
  const paths = [
    `/api/materials/file/${file}`,
    `/api/materials/file/${file}?prefix=originals`,
    `/api/materials/file/..%2foriginals%2f${file}`,
    `/api/materials/file/.%2f${file}`,
    `/api/materials/file/${file}%00`,
    `/api/materials/file/${file.toUpperCase()}`,
    ...['thumb', 'wechat-body', 'cover-235', 'cover-1x1', 'original', '..%2f..%2foriginals'].map(
      (role) => `/api/materials/${id}/rendition/${role}`,
    ),
  ]
  return [
    get(`/api/materials/${id}`),
    get(`/api/materials/${id}?depth=2&select[alt]=true`),
    graphql(`{ Material(id: "${id}") { title alt sha256 filename url } }`),
    get(`/api/materials?where[id][equals]=${id}`),
    get(`/api/materials/count?where[id][equals]=${id}`),
    ...paths.map(get),
    ...paths.slice(0, 7).flatMap((path): Probe[] => [
      [`HEAD ${path}`, { method: 'HEAD', path }],
      [`Range ${path}`, { method: 'GET', path, headers: { Range: 'bytes=0-99' } }],
      [
        `If-None-Match ${path}`,
        {
          method: 'GET',
          path,
          headers: { 'If-None-Match': `"${file.replace(/\..*$/, '')}"` },
        },
      ],
    ]),
  ]
}

interface Listed {
  readonly slug: string
  readonly type: string
  readonly field: string
}

const lists = (slug: string, type: string, field: string): Listed[] => [{ slug, type, field }]

const byId =
  (id: string) =>
  ({ slug }: Listed): Probe =>
    get(`/api/${slug}?where[id][equals]=${id}&limit=5`)
const byPost =
  (id: string) =>
  ({ slug }: Listed): Probe =>
    get(`/api/${slug}?where[post][equals]=${id}&limit=5`)

/** Questions whose answer would tell whether some text exists. `word`: the secret, or one nobody wrote. */
export const questions = (word: string): Probe[] => {
  const about = (slug: string, ...fields: string[]): Probe[] =>
    fields.flatMap((field) => [
      get(`/api/${slug}?where[${field}][like]=${word}&depth=2`),
      get(`/api/${slug}/count?where[${field}][like]=${word}`),
    ])
  return [
    ...about('posts', 'title', 'digest', 'byline.name', 'sources.title', 'body'),
    ...about('posts', 'cover.title', 'cover.alt', 'usedMaterials.title', 'materials.title'),
    ...about('posts', 'editors.name', 'editors.email', 'author.department.name'),
    ...about('revisions', 'content', 'post.title', 'files', 'author.name'),
    ...about('review-records', 'comment', 'post.title', 'actorName', 'post.cover.alt'),
    ...about('materials', 'title', 'alt', 'credit', 'supersedes.title', 'uploadedBy.name'),
    ...about('live-posts', 'title', 'byline', 'body', 'sources', 'post.title'),
    ...about('background-jobs', 'key', 'lastError'),
    ...about('users', 'name', 'email', 'department.name'),
    get(`/api/posts?where[or][0][title][like]=${word}&where[or][1][cover.alt][like]=${word}`),
    get(`/api/posts?where[and][0][or][0][cover.title][like]=${word}`),
    get(`/api/review-queue?department=${word}`),
    graphql(`{ Posts(where: {title: {like: "${word}"}}) { totalDocs docs { id } } }`),
    graphql(`{ countPosts(where: {title: {like: "${word}"}}) { totalDocs } }`),
    graphql(`{ Posts(where: {OR: [{title: {like: "${word}"}}]}) { totalDocs } }`),
    graphql(`{ Revisions(where: {content: {like: "${word}"}}) { totalDocs } }`),
    graphql(`{ ReviewRecords(where: {comment: {like: "${word}"}}) { totalDocs } }`),
    graphql(`{ Materials(where: {alt: {like: "${word}"}}) { totalDocs } }`),
    graphql(`{ countMaterials(where: {title: {like: "${word}"}}) { totalDocs } }`),
  ]
}

/** Attempts to write: refused alike, whether the post is there or not. */
export const writingProbes = (id: string): Probe[] => {
  const judged = { round: 1, level: 'first', contentHash: '0'.repeat(64) }
  const body = { ...judged, comment: 'x', reason: 'x', author: id, at: null }
  return [
    ...['submit', 'withdraw', 'approve', 'return', 'publish', 'unpublish', 'reassign'].map(
      (action): Probe => [
        `POST ${action} ${id}`,
        { method: 'POST', path: `/api/posts/${id}/${action}`, body },
      ],
    ),
    [`PATCH ${id}`, { method: 'PATCH', path: `/api/posts/${id}`, body: { title: 'x' } }],
    [`DELETE ${id}`, { method: 'DELETE', path: `/api/posts/${id}` }],
    [
      `PATCH where ${id}`,
      { method: 'PATCH', path: `/api/posts?where[id][equals]=${id}`, body: { title: 'x' } },
    ],
    [`DELETE where ${id}`, { method: 'DELETE', path: `/api/posts?where[id][equals]=${id}` }],
    graphql(`mutation { updatePost(id: "${id}", data: {title: "x"}) { id } }`),
    graphql(`mutation { deletePost(id: "${id}") { id } }`),
    ['POST a post that uses it', aPostWith({ category: id })],
    ['POST a post of its department', aPostWith({ department: id })],
    ['POST a post with it as a cover', aPostWith({ cover: id })],
  ]
}

const aPostWith = (fields: object): Sent => ({
  method: 'POST',
  path: '/api/posts',
  body: { title: '试', kind: 'article', genre: 'science', ...fields },
})

/** Whatever lists anything: none of it may hold the secret. */
export const listings = ({ strangersPost }: World): Probe[] => [
  ...['posts', 'revisions', 'review-records', 'materials', 'live-posts', 'background-jobs'].flatMap(
    (slug) => [
      get(`/api/${slug}?depth=5&limit=0`),
      get(`/api/${slug}?limit=100&sort=-title&populate[materials][alt]=true`),
      get(`/api/${slug}?pagination=false&draft=true&trash=true&overrideAccess=true`),
      get(`/api/${slug}?select[id]=true&where[id][exists]=true`),
      get(`/api/${slug}/versions`),
      get(`/api/${slug}/count`),
    ],
  ),
  get('/api/users?depth=2&limit=0'),
  get('/api/departments?depth=2'),
  get('/api/categories?depth=2'),
  get('/api/review-queue'),
  get('/api/public/posts'),
  get(`/api/search?q=${SECRET}`),
  get(`/api/materials/search?q=${SECRET}`),
  get('/api/payload-jobs'),
  get('/api/payload-locked-documents?depth=2'),
  get('/api/payload-preferences?depth=2'),
  get('/api/globals/desk-settings?depth=5'),
  get('/api/access'),
  get('/api/users/me?depth=2'),
  get(`/api/posts/${strangersPost}?depth=5`),
  get(`/api/posts/${strangersPost}?populate[materials][title]=true&populate[materials][alt]=true`),
  get(`/api/posts/${strangersPost}/review`),
  graphql(`
    {
      Posts {
        docs {
          id
          title
          cover {
            title
            alt
          }
          usedMaterials {
            alt
          }
          body(depth: 5)
        }
      }
    }
  `),
  graphql('{ Materials { docs { id title alt credit uploadedBy { name } } } }'),
  graphql('{ Revisions { docs { content files post { title } } } }'),
  graphql('{ ReviewRecords { docs { comment post { title } } } }'),
  graphql('{ LivePosts { docs { title body byline sources post revision } } }'),
  graphql('{ Users { docs { name email } } }'),
]
