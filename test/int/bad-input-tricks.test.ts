import config from '@payload-config'
import { getPayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import { aBody } from '../helpers/lexical-body'
import type { Answer, Door, Sent } from './path-matrix/door'
import { inProcessDoor } from './path-matrix/in-process-door'
import { openBattle } from './path-matrix/open-battle'
import type { People, Person } from './path-matrix/people'
import type { StageGround, Target } from './path-matrix/stage-ground'
import { readOverDoor, type Observe } from './path-matrix/state'

let door: Door
let people: People
let ground: StageGround
let observe: Observe
let draft: Target

beforeAll(async () => {
  const payload = await getPayload({ config })
  const inside = await inProcessDoor()
  const battle = await openBattle(inside, {
    settle: (picture) => makeRenditions(payload, picture),
    read: (...row) => readOverDoor(inside, people.tokens.boss)(...row),
  })
  ;({ door, people, ground, observe } = battle)
  draft = await ground.target('author', 'draft')
}, 600_000)

const as = (person: Person, sent: Sent): Promise<Answer> => door(people.tokens[person], sent)

const codeIn = ({ json }: Answer): unknown =>
  (json['errors'] as { data?: { code?: string } }[] | undefined)?.[0]?.data?.code

describe('a link that runs something, wherever it stands', () => {
  const word = { type: 'text', version: 1, text: '点这里', format: 0, mode: 'normal' }
  const link = (type: string, url: string) => ({
    type,
    version: 3,
    fields: { linkType: 'custom', url, newTab: false },
    children: [word],
  })
  const node = (type: string, children: object[], more: object = {}) => ({
    type,
    version: 1,
    ...more,
    children,
  })
  const inItem = (one: object) =>
    node('list', [node('listitem', [one], { value: 1 })], {
      listType: 'bullet',
      tag: 'ul',
      start: 1,
    })
  const places: readonly (readonly [string, (one: object) => object])[] = [
    ['a paragraph', (one) => node('paragraph', [one])],
    ['a heading', (one) => node('heading', [one], { tag: 'h2' })],
    ['a quote', (one) => node('quote', [one])],
    ['a list', inItem],
    [
      'a table',
      (one) =>
        node('table', [
          node('tablerow', [node('tablecell', [node('paragraph', [one])], { headerState: 0 })]),
        ]),
    ],
  ]
  const bad = ['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT&#58;alert(1)', 'file:///etc']

  test.each(places)('%s', async (...[, around]) => {
    const { root } = aBody()
    for (const url of bad) {
      for (const type of ['link', 'autolink']) {
        const body = { root: { ...root, children: [around(link(type, url))] } }
        const sent = { method: 'PATCH', path: `/api/posts/${draft.id}`, body: { body } }
        const before = await observe(draft.id)
        const answer = await as('writer', sent)
        expect([answer.status, codeIn(answer)], answer.text.slice(0, 200)).toEqual([
          422,
          'BODY_INVALID',
        ])
        expect(answer.text).toMatch(/第 1 段：网址/)
        expect(await observe(draft.id)).toEqual(before)
      }
    }
  })
})

describe('a decision sent again', () => {
  test('submit, approve, publish: the second is told that it is late, and there is one record', async () => {
    const waiting = await ground.target('author', 'first_review')
    const { id, round, contentHash } = waiting
    const steps: readonly (readonly [Person, string, object])[] = [
      ['judge', 'approve', { round, contentHash, level: 'first' }],
      ['chief', 'approve', { round, contentHash, level: 'final' }],
      ['judge', 'publish', {}],
      ['judge', 'unpublish', { reason: '旧' }],
    ]
    for (const [person, action, body] of steps) {
      const sent = { method: 'POST', path: `/api/posts/${id}/${action}`, body }
      expect((await as(person, sent)).status).toBe(200)
      const after = await observe(id)
      const again = await as(person, sent)
      expect([action, again.status]).toEqual([action, 409])
      expect(await observe(id)).toEqual(after)
    }
    ground.spend(waiting)
  })
})

describe('a page of another site, with the session’s cookie', () => {
  const from = (origin: string, type: string): Promise<Answer> =>
    door(null, {
      method: 'POST',
      path: `/api/posts/${draft.id}/submit`,
      body: '{}',
      headers: {
        Cookie: `payload-token=${people.tokens.writer}`,
        Origin: origin,
        Host: 'desk.test',
        'Content-Type': type,
      },
    })

  test.each(['text/plain', 'application/json', 'application/x-www-form-urlencoded'])(
    'sends %s in vain',
    async (type) => {
      const before = await observe(draft.id)
      const answer = await from('https://evil.test', type)
      expect([answer.status, codeIn(answer)]).toEqual([403, 'FOREIGN_ORIGIN'])
      expect(await observe(draft.id)).toEqual(before)
    },
  )

  test('while the desk’s own page is let in', async () => {
    const spent = await ground.target('author', 'draft')
    expect((await from('http://desk.test', 'application/json')).status).toBe(200)
    ground.spend(spent)
  })
})

test.each([
  ['many queries at once', '[{"query":"{ meUser { token } }"},{"query":"{ meUser { token } }"}]'],
  ['a query that is none', '{"query":{"a":1}}'],
  ['no query', '{}'],
  ['an unknown operation', '{"query":"{ Posts { totalDocs } }","operationName":"x"}'],
])('GraphQL: %s', async (...[, body]) => {
  const headers = { 'Content-Type': 'application/json' }
  const { status, text } = await as('writer', {
    method: 'POST',
    path: '/api/graphql',
    body,
    headers,
  })
  expect(status, text.slice(0, 300)).toBe(400)
  expect(text).not.toMatch(/node_modules|at async |\.ts:/)
})
