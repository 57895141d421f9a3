import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '@/adapters/sha256'
import { runNextJob } from '@/jobs/worker'
import type { StoredPoster, StoredRendition } from '@/domain/media/stored-clip'
import { env } from '@/platform/env'
import { aClip } from '../helpers/clips'
import { openGround, PASSWORD, type Ground, type Person } from '../helpers/desk-ground'
import { inProcessDoor } from './path-matrix/in-process-door'
import type { Answer, Door } from './path-matrix/door'

let ground: Ground
let door: Door
const tokens = new Map<Person, string>()

beforeAll(async () => {
  ground = await openGround()
  door = await inProcessDoor()
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

async function upload(
  bytes: Uint8Array,
  fields: Record<string, unknown> = {},
  person: Person = 'writer',
): Promise<Answer> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'video/mp4' }), '手机"视频.mp4')
  return door(await tokenOf(person), { method: 'POST', path: '/api/videos', body: form })
}

const idOf = ({ json }: Answer): string => String((json['doc'] as { id: unknown }).id)
const codeOf = ({ json }: Answer): unknown =>
  (json['errors'] as { data: { code: string } }[])[0]?.data.code

async function get(path: string, person: Person | null, headers: Record<string, string> = {}) {
  return door(person ? await tokenOf(person) : null, { method: 'GET', path, headers })
}

async function post(path: string, person: Person): Promise<Answer> {
  return door(await tokenOf(person), { method: 'POST', path, body: {} })
}

async function work(): Promise<void> {
  while (await runNextJob({ payload: ground.payload, owner: 'worker' }));
}

async function clipOf(id: string) {
  const clip = await ground.payload.findByID({ collection: 'videos', id, depth: 0 })
  return {
    ...clip,
    renditions: clip.renditions as unknown as StoredRendition[],
    posters: clip.posters as unknown as StoredPoster[],
    play: clip.play as unknown as { kind: string; url: string } | null,
    failure: clip.failure as unknown as { code: string; message: string } | null,
  }
}

const below = (...names: string[]): string[] => {
  const folder = join(env().MEDIA_DIR, 'videos', ...names)
  return existsSync(folder) ? readdirSync(folder) : []
}

const SMALL = { profiles: ['preview', 'source_1080'] }

describe('an upload', () => {
  test('is watchable at once, becomes ready with every file as it says, and is read in ranges', async () => {
    const bytes = await aClip({ seed: 1 })
    const answer = await upload(bytes, { title: '洗手', ...SMALL })
    expect(answer.status).toBe(201)
    const id = idOf(answer)
    expect(answer.json['doc']).toMatchObject({ title: '洗手', status: 'queued', progress: 0 })
    const { play } = await clipOf(id)
    expect(play?.kind).toBe('source')
    expect((await get(play?.url ?? '', 'writer')).status).toBe(200)
    await work()
    const clip = await clipOf(id)
    expect(clip).toMatchObject({ status: 'ready', progress: 100, failure: null })
    expect(clip.renditions.map(({ key }) => key)).toEqual(['preview', 'source_1080'])
    expect(clip.posters.map(({ key }) => key)).toContain('wechat_cover')
    for (const { url, sha256: hash, bytes: size } of [...clip.renditions, ...clip.posters]) {
      const file = await fetchBytes(url, 'publicity')
      expect([sha256(file), file.length]).toEqual([hash, size])
    }
    const [first] = clip.renditions
    const part = await get(first?.url ?? '', 'writer', { Range: 'bytes=4-7' })
    expect([part.status, part.text]).toEqual([206, 'ftyp'])
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${first?.bytes}`)
    expect((await get(first?.url ?? '', 'writer', { Range: 'bytes=999999999-' })).status).toBe(416)
    expect(below('work')).toEqual([])
  })

  test('has the name of its file without a title, and the default set without a choice', async () => {
    const id = idOf(await upload(await aClip({ seed: 2 })))
    await work()
    const { title, status, renditions } = await clipOf(id)
    expect([title, status]).toEqual(['手机"视频', 'ready'])
    expect(renditions.length).toBeGreaterThanOrEqual(6)
    expect(renditions.some(({ width, height }) => width === 320 && height === 180)).toBe(true)
  })

  test('that browsers do not play gets a quick preview first', async () => {
    const id = idOf(await upload(await aClip({ seed: 3, isHevc: true }), SMALL))
    expect((await clipOf(id)).play).toBeNull()
    expect(await runNextJob({ payload: ground.payload, owner: 'worker' })).toBe(true)
    const { play, status } = await clipOf(id)
    expect([status, play?.kind]).toEqual(['queued', 'quick_preview'])
    expect((await get(play?.url ?? '', 'writer')).status).toBe(200)
    await work()
    expect(await clipOf(id)).toMatchObject({ status: 'ready', play: { kind: 'rendition' } })
  })

  test('of the same clip again is ready without another encode', async () => {
    const bytes = await aClip({ seed: 4 })
    const first = idOf(await upload(bytes, SMALL))
    await work()
    const second = idOf(await upload(bytes, SMALL, 'stranger'))
    const made = below('files')
    await work()
    const [a, b] = [await clipOf(first), await clipOf(second)]
    expect(b.status).toBe('ready')
    expect(b.renditions.map((one) => one.sha256)).toEqual(a.renditions.map((one) => one.sha256))
    expect(below('files')).toEqual(made)
  })

  test.each([
    ['a text', Buffer.from('not a video at all'), '415 VIDEO_NOT_A_VIDEO'],
    ['a playlist', Buffer.from('#EXTM3U\nhttp://127.0.0.1/x.ts'), '415 VIDEO_PLAYLIST_IN_DISGUISE'],
    ['nothing', Buffer.alloc(0), '422 VIDEO_EMPTY'],
    ['half a box', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), '422 VIDEO_HEADER_MISSING'],
  ])('of %s is refused by its cause, and nothing is kept', async (_name, bytes, refusal) => {
    const before = below('sources')
    const answer = await upload(bytes)
    expect(`${answer.status} ${String(codeOf(answer))}`).toBe(refusal)
    expect(below('sources')).toEqual(before)
  })

  test('asks for profiles that exist, a file, and somebody who may upload', async () => {
    const clip = await aClip({ seed: 5 })
    const before = below('sources')
    expect((await upload(clip, { profiles: ['nonsense'] })).status).toBe(400)
    expect((await upload(clip, {}, 'leader')).status).toBe(403)
    const empty = new FormData()
    const sent = { method: 'POST', path: '/api/videos', body: empty }
    expect((await door(await tokenOf('writer'), sent)).status).toBe(400)
    expect((await door(null, sent)).status).toBe(401)
    expect(below('sources')).toEqual(before)
  })
})

async function fetchBytes(url: string, person: Person): Promise<Buffer> {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@payload-config')
  const headers = { Authorization: `JWT ${await tokenOf(person)}` }
  const request = new Request(`http://desk.test${url}`, { headers })
  return Buffer.from(await (await handleEndpoints({ config, request })).arrayBuffer())
}

describe('a clip', () => {
  test('is for its department and the reviewers, by list, by id and by file', async () => {
    const id = idOf(await upload(await aClip({ seed: 6 }), SMALL))
    await work()
    const { renditions } = await clipOf(id)
    const paths = [`/api/videos/${id}`, renditions[0]?.url ?? '', `/api/videos/${id}/download`]
    for (const path of paths) {
      expect((await get(path, 'colleague')).status).toBe(200)
      expect((await get(path, 'leader')).status).toBe(200)
      expect((await get(path, 'stranger')).status).toBe(404)
      expect((await get(path, null)).status).toBeGreaterThanOrEqual(401)
    }
  })

  test('takes a new name by hand and nothing else', async () => {
    const id = idOf(await upload(await aClip({ seed: 7 }), SMALL))
    const before = await clipOf(id)
    const token = await tokenOf('writer')
    const body = { title: '新名字', status: 'ready', renditions: [], sha256: 'x', isLive: true }
    await door(token, { method: 'PATCH', path: `/api/videos/${id}`, body })
    expect(await clipOf(id)).toEqual({
      ...before,
      title: '新名字',
      updatedAt: expect.any(String) as unknown,
    })
    const created = await door(token, { method: 'POST', path: '/api/videos', body: { title: 'x' } })
    expect(created.status).toBe(400)
    await work()
  })

  test('is cancelled, says so, and is made after all when asked again', async () => {
    const id = idOf(await upload(await aClip({ seed: 8 }), SMALL))
    expect((await post(`/api/videos/${id}/retry`, 'writer')).status).toBe(409)
    expect((await post(`/api/videos/${id}/cancel`, 'stranger')).status).toBe(404)
    expect((await post(`/api/videos/${id}/cancel`, 'colleague')).status).toBe(403)
    expect((await post(`/api/videos/${id}/cancel`, 'writer')).status).toBe(202)
    await work()
    expect(await clipOf(id)).toMatchObject({
      status: 'failed',
      failure: { code: 'VIDEO_CANCELLED' },
    })
    expect((await post(`/api/videos/${id}/cancel`, 'writer')).status).toBe(409)
    expect((await post(`/api/videos/${id}/retry`, 'publicity')).status).toBe(202)
    await work()
    expect(await clipOf(id)).toMatchObject({ status: 'ready', failure: null })
  })

  test('stops within seconds when it is cancelled in the middle', async () => {
    const id = idOf(await upload(await aClip({ seed: 9, seconds: 20, size: '1280x720' })))
    const running = work()
    await expect
      .poll(async () => (await clipOf(id)).progress, { timeout: 20_000 })
      .toBeGreaterThan(0)
    await post(`/api/videos/${id}/cancel`, 'writer')
    const begun = performance.now()
    await running
    expect(performance.now() - begun).toBeLessThan(8_000)
    expect(await clipOf(id)).toMatchObject({ failure: { code: 'VIDEO_CANCELLED' } })
    expect(below('work')).toEqual([])
  })
})
