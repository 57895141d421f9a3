import sharp from 'sharp'
import { aBody } from '../../helpers/lexical-body'
import type { Answer, Door } from '../path-matrix/door'
import { hirePeople, type People, type Person } from '../path-matrix/people'

/** In every text that only the writer's own department and the reviewers may read. */
export const SECRET = '绝密'

/** What somebody from outside could try to reach, by id. */
export interface World {
  readonly people: People
  /** Posts of the writer's department: never submitted, in review, sent back, live but edited since. */
  readonly posts: Readonly<Record<'draft' | 'waiting' | 'returned' | 'live', string>>
  readonly revisions: readonly string[]
  readonly records: readonly string[]
  /** A picture of the writer's, in nothing public, and its stored name, which is its hash. */
  readonly picture: string
  readonly file: string
  /** A post of the stranger's own. */
  readonly strangersPost: string
}

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH'
  readonly path: string
  readonly body?: unknown
}

/** Makes the world over `door`; `settle` waits for a picture's renditions. */
export async function openWorld(
  door: Door,
  admin: string,
  settle: (picture: string) => Promise<void>,
): Promise<World> {
  const people = await hirePeople(door, admin, 'isolation')
  const as = async (person: Person, { method = 'GET', path, body }: Call): Promise<Answer> => {
    const answer = await door(people.tokens[person], { method, path, body })
    if (answer.status < 300) return answer
    throw new Error(`${person} ${method} ${path}: ${answer.status} ${answer.text.slice(0, 300)}`)
  }
  const write = async (person: Person, fields: object): Promise<string> =>
    idIn(await as(person, { method: 'POST', path: '/api/posts', body: aPost(fields) }))
  const act = (person: Person, post: string, [action, body]: readonly [string, object]) =>
    as(person, { method: 'POST', path: `/api/posts/${post}/${action}`, body })
  const judge = async (person: Person, post: string, [action, more]: readonly [string, object]) => {
    const { json } = await as(person, { path: `/api/posts/${post}/review` })
    const { round, level, contentHash } = json
    await act(person, post, [action, { round, level, contentHash, ...more }])
  }

  const picture = idIn(await as('writer', await anUpload(SECRET, 40)))
  await settle(picture)
  const secret = { cover: picture, body: bodyWith(`${SECRET}正文`, picture) }
  const draft = await write('writer', secret)
  const waiting = await write('writer', secret)
  await act('writer', waiting, ['submit', { comment: `${SECRET}留言` }])
  const returned = await write('writer', secret)
  await act('writer', returned, ['submit', {}])
  await judge('judge', returned, ['return', { comment: `${SECRET}意见` }])

  const open = {
    title: '公开标题',
    digest: '公开',
    byline: { name: '公开' },
    sources: OPEN_SOURCES,
  }
  const live = await write('writer', open)
  await act('writer', live, ['submit', {}])
  await judge('judge', live, ['approve', {}])
  await judge('chief', live, ['approve', {}])
  await act('judge', live, ['publish', {}])
  await as('writer', { method: 'PATCH', path: `/api/posts/${live}`, body: aPost(secret) })

  const strangersPost = await write('stranger', open)

  const listed = async (collection: string): Promise<Row[]> => {
    const { json } = await as('boss', { path: `/api/${collection}?limit=100&depth=0` })
    const ids = [draft, waiting, returned, live]
    return (json['docs'] as Row[]).filter((row) => ids.includes(row.post))
  }
  const { json } = await as('writer', { path: `/api/materials/${picture}?depth=0` })
  return {
    people,
    posts: { draft, waiting, returned, live },
    // What is live is no secret, its revision's id neither.
    revisions: (await listed('revisions')).filter(({ post }) => post !== live).map(({ id }) => id),
    records: (await listed('review-records')).map(({ id }) => id),
    picture,
    file: String(json['filename']),
    strangersPost,
  }
}

interface Row {
  readonly id: string
  readonly post: string
}

const OPEN_SOURCES = [{ title: '公开指南', year: 2024 }]

const idIn = ({ json }: Answer): string => String((json['doc'] as { id: unknown }).id)

/** The fields of a post that shows the picture. */
export const useOf = (picture: string) => ({
  cover: picture,
  usedMaterials: [picture],
  body: bodyWith('公开正文', picture),
})

const aPost = (fields: object) => ({
  title: `${SECRET}标题`,
  digest: `${SECRET}摘要`,
  kind: 'article',
  genre: 'science',
  class: 'science',
  audiences: ['chronic'],
  byline: { name: `${SECRET}作者` },
  sources: [{ title: `${SECRET}资料`, year: 2024 }],
  body: aBody(),
  ...fields,
})

function bodyWith(text: string, picture: string): object {
  const { root } = aBody(text)
  const upload = { type: 'upload', version: 3, relationTo: 'materials', value: picture, fields: {} }
  return { root: { ...root, children: [...root.children, { ...upload, id: 'u1', format: '' }] } }
}

async function anUpload(word: string, shade: number): Promise<Call> {
  const background = { r: shade, g: 90, b: 150 }
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'picture.jpg')
  form.set('_payload', JSON.stringify({ title: `${word}图`, alt: `${word}图说`, credit: word }))
  return { method: 'POST', path: '/api/materials', body: form }
}
