import config from '@payload-config'
import { getPayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { withTransaction } from '@/platform/database/with-transaction'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import type { Answer, Door, Sent } from '../path-matrix/door'
import { inProcessDoor } from '../path-matrix/in-process-door'
import { openDesk } from '../path-matrix/open-battle'
import { differences, paired } from './differences'
import {
  listings,
  pictureProbes,
  postProbes,
  questions,
  sealedProbes,
  writingProbes,
  type Probe,
} from './probes'
import { openWorld, SECRET, useOf, type World } from './world'

/** Of the form of an id on either database, and nobody's. */
const NO_ID = { uuid: '00000000-0000-4000-8000-000000000000', objectId: '0'.repeat(24) }
const NO_FILE = `${'0'.repeat(64)}.jpg`

let door: Door
let world: World
let nobodys: string

beforeAll(async () => {
  const payload = await getPayload({ config })
  door = await inProcessDoor()
  world = await openWorld(door, await openDesk(door), (picture) => makeRenditions(payload, picture))
  // No door does this without lending the picture: a row as only a fault of ours could leave it.
  const { strangersPost: id, picture } = world
  await withTransaction(
    payload,
    ({ req }) => payload.update({ collection: 'posts', id, data: useOf(picture), req }),
    { capability: true },
  )
  nobodys = world.picture.length === 24 ? NO_ID.objectId : NO_ID.uuid
}, 600_000)

type Outsider = 'nobody' | 'stranger'
const OUTSIDERS: readonly Outsider[] = ['nobody', 'stranger']

const as =
  (outsider: Outsider) =>
  (sent: Sent): Promise<Answer> =>
    door(outsider === 'stranger' ? world.people.tokens.stranger : null, sent)

describe.each(OUTSIDERS)('to %s, what is not theirs is as if it were not there:', (outsider) => {
  test.each(['draft', 'waiting', 'returned', 'live'] as const)('a post (%s)', async (stand) => {
    const id = world.posts[stand]
    const pairs = paired(
      [...postProbes(id), ...writingProbes(id)],
      [...postProbes(nobodys), ...writingProbes(nobodys)],
    )
    expect(await differences(as(outsider), pairs, [id, nobodys])).toEqual([])
  })

  test('sealed revisions and records', async () => {
    const revision = world.revisions[0] ?? ''
    const record = world.records[0] ?? ''
    const pairs = paired(sealedProbes(revision, record), sealedProbes(nobodys, nobodys))
    expect(await differences(as(outsider), pairs, [revision, record, nobodys])).toEqual([])
  })

  test('a picture and its files', async () => {
    const { picture, file } = world
    const pairs = paired(pictureProbes(picture, file), pictureProbes(nobodys, NO_FILE))
    expect(await differences(as(outsider), pairs, [picture, file, nobodys, NO_FILE])).toEqual([])
  })

  test('a word that was written, asked for', async () => {
    const unwritten = '无此词'
    const pairs = paired(questions(SECRET), questions(unwritten))
    expect(await differences(as(outsider), pairs, [SECRET, unwritten])).toEqual([])
  })

  test('anything in a list, a count or a relation', async () => {
    const found: string[] = []
    const { posts, file, revisions, records } = world
    const ids = [posts.draft, posts.waiting, posts.returned]
    const hidden = [SECRET, ...revisions, ...records, ...ids, file, file.slice(0, 64)]
    for (const probe of listings(world)) {
      const { text } = await as(outsider)(probe[1])
      for (const word of hidden) if (text.includes(word)) found.push(`${probe[0]} shows ${word}`)
      if (/"(?:hash|salt|resetPasswordToken)":"/.test(text)) found.push(`${probe[0]}: secrets`)
    }
    expect(found).toEqual([])
  })
})

describe('the questions above are real ones:', () => {
  const asWriter = (probe: Probe): Promise<Answer> => door(world.people.tokens.writer, probe[1])
  const count = async (probes: readonly Probe[], isTold: (answer: Answer) => boolean) => {
    let told = 0
    for (const probe of probes) if (isTold(await asWriter(probe))) told += 1
    return told
  }

  test('the writer is told what others are not', async () => {
    const { posts, picture, file, revisions, records } = world
    const isShown = ({ text }: Answer): boolean => text.includes(SECRET)
    const isGiven = ({ status }: Answer): boolean => status === 200
    const isFound = ({ text }: Answer): boolean => /"totalDocs":[1-9]/.test(text)
    const sealed = sealedProbes(revisions[0] ?? '', records[0] ?? '')
    expect(await count(postProbes(posts.waiting), isShown)).toBeGreaterThanOrEqual(13)
    expect(await count(sealed, isGiven)).toBe(6)
    expect(await count(pictureProbes(picture, file), isGiven)).toBeGreaterThanOrEqual(14)
    expect(await count(questions(SECRET), isFound)).toBeGreaterThanOrEqual(30)
  })
})

test.each(['hash', '-salt', 'author.hash', 'title,author.resetPasswordToken', 'editors.lockUntil'])(
  'nothing is put in the order of %s',
  async (order) => {
    const { publicity } = world.people.tokens
    const byUrl = { method: 'GET', path: `/api/posts?sort=${order}` }
    const byBody = {
      method: 'POST',
      path: '/api/posts',
      body: `sort=${order}`,
      headers: {
        'X-Payload-HTTP-Method-Override': 'GET',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    }
    const query = `{ Posts(sort: "${order}") { totalDocs } }`
    const byQuery = { method: 'POST', path: '/api/graphql', body: { query } }
    for (const asked of [byUrl, byBody, byQuery]) {
      expect((await door(publicity, asked)).status).toBe(400)
    }
  },
)
