import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { unpublishPost } from '@/use-cases/posts/unpublish-post'
import {
  aDraft,
  aPicture,
  bringTo,
  openGround,
  PASSWORD,
  type Ground,
  type Person,
} from '../helpers/desk-ground'

let ground: Ground
const tokens = new Map<Person, string>()

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
})

async function tokenOf(person: Person): Promise<string> {
  const known = tokens.get(person)
  if (known) return known
  const { token } = await ground.payload.login({
    collection: 'users',
    data: { email: `${person}@ground.test`, password: PASSWORD },
  })
  tokens.set(person, token ?? '')
  return token ?? ''
}

/** Asks Payload's own REST handler, as the web server does. */
async function get(path: string, person?: Person): Promise<Response> {
  const headers = new Headers()
  if (person) headers.set('Authorization', `JWT ${await tokenOf(person)}`)
  const request = new Request(`http://desk.test/api${path}`, { headers })
  return handleEndpoints({ config, request })
}

async function doorsOf(id: string): Promise<string[]> {
  const { filename } = await ground.payload.findByID({ collection: 'materials', id, depth: 0 })
  return [
    `/materials/file/${filename}`,
    `/materials/${id}/rendition/wechat-body`,
    `/materials/${id}/rendition/thumb`,
  ]
}

/** Whether the files are given out at every door (`open`), at none (`closed`), or at some (`mixed`). */
async function isOpen(id: string, person?: Person): Promise<'open' | 'closed' | 'mixed'> {
  const answers = []
  for (const door of await doorsOf(id)) {
    const answer = await get(door, person)
    expect([200, 401, 403, 404]).toContain(answer.status)
    answers.push(answer.status === 200)
    if (answer.status === 200) {
      expect(answer.headers.get('content-type')).toBe('image/jpeg')
    }
    await answer.arrayBuffer()
  }
  if (answers.every(Boolean)) return 'open'
  return answers.some(Boolean) ? 'mixed' : 'closed'
}

describe('the files of a material', () => {
  test('are seen without an account only while a live version contains them', async () => {
    const picture = await aPicture(ground, 30)
    const post = await aDraft(ground, { cover: picture })
    expect(await isOpen(picture)).toBe('closed')
    await bringTo(ground, post, 'published')
    expect(await isOpen(picture)).toBe('open')
    await unpublishPost(ground.desk('leader'), post, { reason: '数据有误' })
    expect(await isOpen(picture)).toBe('closed')
  })

  test('stay public while another live post contains them', async () => {
    const picture = await aPicture(ground, 60)
    const posts = [
      await aDraft(ground, { cover: picture }),
      await aDraft(ground, { cover: picture, title: '另一篇' }),
    ]
    for (const post of posts) await bringTo(ground, post, 'published')
    await unpublishPost(ground.desk('leader'), posts[0] ?? '', { reason: '重复' })
    expect(await isOpen(picture)).toBe('open')
    await unpublishPost(ground.desk('leader'), posts[1] ?? '', { reason: '重复' })
    expect(await isOpen(picture)).toBe('closed')
  })

  test('of a department are seen by it and by the reviewers, not by another department', async () => {
    const picture = await aPicture(ground, 90)
    const seen: Partial<Record<Person, string>> = {}
    for (const person of ['colleague', 'publicity', 'leader', 'admin', 'stranger'] as const) {
      seen[person] = await isOpen(picture, person)
    }
    expect(seen).toEqual({
      colleague: 'open',
      publicity: 'open',
      leader: 'open',
      admin: 'open',
      stranger: 'closed',
    })
  })

  test('of the hospital, uploaded by publicity, are seen by every department', async () => {
    const picture = await aPicture(ground, 120, 'publicity')
    expect(await isOpen(picture, 'stranger')).toBe('open')
  })

  test('that publicity put into a post are seen by the department of the post, and nobody else', async () => {
    const picture = await aPicture(ground, 135, 'stranger')
    const post = await aDraft(ground)
    expect(await isOpen(picture, 'writer')).toBe('closed')
    await ground.payload.update({
      collection: 'posts',
      id: post,
      data: { cover: picture },
      user: ground.users.publicity,
      overrideAccess: false,
    })
    expect(await isOpen(picture, 'writer')).toBe('open')
    expect(await isOpen(picture)).toBe('closed')
  })

  test('go with a post to another department', async () => {
    const picture = await aPicture(ground, 140)
    const post = await aDraft(ground, { cover: picture })
    expect(await isOpen(picture, 'stranger')).toBe('closed')
    await ground.payload.update({
      collection: 'posts',
      id: post,
      data: { department: ground.departments.nursing },
      user: ground.users.publicity,
      overrideAccess: false,
    })
    expect(await isOpen(picture, 'stranger')).toBe('open')
  })

  test('are not lent by a contributor who takes one from a live post', async () => {
    const picture = await aPicture(ground, 142)
    const post = await aDraft(ground, { cover: picture })
    await bringTo(ground, post, 'published')
    await aDraft(ground, { cover: picture, department: ground.departments.nursing }, 'stranger')
    expect(await isOpen(picture, 'stranger')).toBe('open')
    await unpublishPost(ground.desk('leader'), post, { reason: '数据有误' })
    expect(await isOpen(picture, 'stranger')).toBe('closed')
  })

  test('cannot be lent by hand', async () => {
    const picture = await aPicture(ground, 145)
    await ground.payload.update({
      collection: 'materials',
      id: picture,
      data: { lentTo: [ground.departments.nursing] },
      user: ground.users.writer,
      overrideAccess: false,
    })
    expect(await isOpen(picture, 'stranger')).toBe('closed')
  })

  test('are closed at once to an account that was closed', async () => {
    const picture = await aPicture(ground, 150)
    expect(await isOpen(picture, 'colleague')).toBe('open')
    const { id } = ground.users.colleague
    await ground.payload.update({ collection: 'users', id, data: { isActive: false } })
    expect(await isOpen(picture, 'colleague')).toBe('closed')
  })
})

test('the list of materials is closed without an account, and another department’s are not in it', async () => {
  const picture = await aPicture(ground, 180)
  expect((await get('/materials')).status).toBe(401)
  const listed = async (person: Person) => {
    const answer = await get('/materials?limit=100&depth=0', person)
    const { docs } = (await answer.json()) as { docs: { id: string }[] }
    return docs.some(({ id }) => String(id) === picture)
  }
  expect([await listed('writer'), await listed('stranger')]).toEqual([true, false])
  expect((await get(`/materials/${picture}`, 'stranger')).status).toBe(404)
})
