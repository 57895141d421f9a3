import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { httpDoor, type Answer } from '../int/path-matrix/door'
import { signIn } from '../int/path-matrix/people'
import { differences, paired } from '../int/reading-isolation/differences'
import { pictureProbes, postProbes, sealedProbes } from '../int/reading-isolation/probes'
import { openWorld, SECRET, type World } from '../int/reading-isolation/world'

const NO_ID = { uuid: '00000000-0000-4000-8000-000000000000', objectId: '0'.repeat(24) }
const NO_FILE = `${'0'.repeat(64)}.jpg`

const url = inject('deskUrl')
const door = httpDoor(url)
let world: World
let nobodys: string

beforeAll(async () => {
  const admin = await signIn(door, 'admin@demo.local', 'demo-Password-1')
  world = await openWorld(door, admin, async (picture) => {
    for (;;) {
      const path = `/api/materials/${picture}?depth=0`
      const { json } = await door(admin, { method: 'GET', path })
      if (json['status'] === 'ready') return
      await sleep(300)
    }
  })
  nobodys = world.picture.length === 24 ? NO_ID.objectId : NO_ID.uuid
}, 600_000)

describe.each(['nobody', 'stranger'] as const)('over HTTP, to %s', (outsider) => {
  const ask = (sent: Parameters<typeof door>[1]): Promise<Answer> =>
    door(outsider === 'stranger' ? world.people.tokens.stranger : null, sent)

  test('a post, its seals and its picture are as if they were not there', async () => {
    const { posts, revisions, records, picture, file } = world
    const [revision = '', record = ''] = [revisions[0], records[0]]
    const hidden = [
      ...postProbes(posts.waiting),
      ...sealedProbes(revision, record),
      ...pictureProbes(picture, file),
    ]
    const absent = [
      ...postProbes(nobodys),
      ...sealedProbes(nobodys, nobodys),
      ...pictureProbes(nobodys, NO_FILE),
    ]
    const said = [posts.waiting, revision, record, picture, file, nobodys, NO_FILE]
    expect(await differences(ask, paired(hidden, absent), said)).toEqual([])
  })

  test('no page of the panel shows it', async () => {
    const { posts, revisions, records, picture, strangersPost } = world
    const paths = [
      '/admin',
      '/admin/collections/posts',
      '/admin/collections/posts?limit=100&search=',
      `/admin/collections/posts?where[title][like]=${encodeURIComponent(SECRET)}`,
      ...Object.values(posts).flatMap((id) => [
        `/admin/collections/posts/${id}`,
        `/admin/collections/posts/${id}/api`,
        `/admin/collections/posts/${id}/versions`,
        `/admin/review/${id}`,
      ]),
      ...revisions.slice(0, 1).map((id) => `/admin/collections/revisions/${id}`),
      ...records.slice(0, 1).map((id) => `/admin/collections/review-records/${id}`),
      '/admin/collections/revisions',
      '/admin/collections/review-records',
      '/admin/collections/live-posts',
      '/admin/collections/materials?limit=100',
      `/admin/collections/materials/${picture}`,
      `/admin/collections/posts/${strangersPost}/versions`,
      '/admin/verify',
      '/admin/jobs',
      '/admin/collections/users',
      '/admin/globals/desk-settings',
    ]
    for (const path of paths) {
      const { text, status } = await page(outsider, path)
      const shown = text.replaceAll(encodeURIComponent(SECRET), '')
      const asked = path.includes('where') ? `"${SECRET}"` : ''
      expect(shown.replaceAll(asked, '').includes(`${SECRET}标题`), path).toBe(false)
      expect(text, path).not.toMatch(new RegExp(`${SECRET}(?:正文|摘要|图|意见|留言)`))
      expect(status, path).toBeLessThan(500)
    }
  })

  test('a page says the same of a post that is hidden and of one that is not there', async () => {
    for (const path of ['/admin/collections/posts', '/admin/review']) {
      const hidden = await page(outsider, `${path}/${world.posts.waiting}`)
      const absent = await page(outsider, `${path}/${nobodys}`)
      expect([hidden.status, hidden.words]).toEqual([absent.status, absent.words])
    }
  })
})

/** A page as a browser with the session's cookie is given it; `words`: its sentences alone. */
async function page(
  outsider: 'nobody' | 'stranger',
  path: string,
): Promise<{ status: number; text: string; words: string[] }> {
  const cookie = outsider === 'stranger' ? `payload-token=${world.people.tokens.stranger}` : ''
  const headers = { cookie, origin: url, 'sec-fetch-site': 'same-origin' }
  const response = await fetch(url + path, { headers, redirect: 'manual' })
  const text = await response.text()
  const visible = text.replace(/<script[\s\S]*?<\/script>/g, '')
  return {
    status: response.status,
    text,
    words: visible.match(/[\p{Script=Han}。，！？]+/gu) ?? [],
  }
}
