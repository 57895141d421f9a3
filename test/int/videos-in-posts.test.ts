import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runNextJob } from '@/jobs/worker'
import type { StoredRendition } from '@/domain/media/stored-clip'
import { themeByKey } from '@/domain/wechat/themes'
import { env } from '@/platform/env'
import { exportWechat } from '@/queries/export-wechat'
import { openRevision } from '@/use-cases/posts/open-revision'
import { publishPost } from '@/use-cases/posts/publish-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { unpublishPost } from '@/use-cases/posts/unpublish-post'
import { receiveVideo, uploadVideo } from '@/use-cases/videos/upload-video'
import { aClip } from '../helpers/clips'
import {
  aDraft,
  bringTo,
  codeOf,
  openGround,
  PASSWORD,
  type Ground,
  type Person,
} from '../helpers/desk-ground'
import { inProcessDoor } from './path-matrix/in-process-door'
import type { Door } from './path-matrix/door'

let ground: Ground
let door: Door

beforeAll(async () => {
  ground = await openGround()
  door = await inProcessDoor()
})

async function* once(bytes: Uint8Array) {
  yield await Promise.resolve(bytes)
}

async function anUpload(seed: number, person: Person = 'writer'): Promise<string> {
  const desk = ground.desk(person)
  const received = await receiveVideo(desk, once(await aClip({ seed })))
  return uploadVideo(desk, {
    received,
    title: `短视频 ${seed}`,
    profiles: ['preview', 'mp_material'],
  })
}

async function aReadyClip(seed: number): Promise<string> {
  const id = await anUpload(seed)
  while (await runNextJob({ payload: ground.payload, owner: 'worker' }));
  return id
}

const clipOf = (id: string) => ground.payload.findByID({ collection: 'videos', id, depth: 0 })
const renditionsOf = async (id: string) =>
  (await clipOf(id)).renditions as unknown as StoredRendition[]

async function statusOf(path: string, person: Person | null): Promise<number> {
  const login = { email: `${person}@ground.test`, password: PASSWORD }
  const token = person
    ? (await ground.payload.login({ collection: 'users', data: login })).token
    : null
  return (await door(token ?? null, { method: 'GET', path })).status
}

describe('a post with a clip', () => {
  test('waits for it, then seals every file by its hash', async () => {
    const clip = await anUpload(1)
    const post = await aDraft(ground, { kind: 'video', videos: [clip], body: null })
    const attempt = submitPost(ground.desk('writer'), post, {})
    await expect(attempt).rejects.toMatchObject({
      code: 'MEDIA_NOT_READY',
      details: { videos: [{ id: clip, title: '短视频 1' }] },
    })
    while (await runNextJob({ payload: ground.payload, owner: 'worker' }));
    await submitPost(ground.desk('writer'), post, {})
    const { docs } = await ground.payload.find({
      collection: 'revisions',
      where: { post: { equals: post } },
      depth: 0,
    })
    const [stored] = docs
    const { content } = await openRevision(ground, {
      revision: String(stored?.id),
      contentHash: stored?.contentHash ?? '',
    })
    expect(content.videos).toEqual([{ id: clip, title: '短视频 1', cards: [], subtitles: [] }])
    for (const { key, sha256 } of await renditionsOf(clip)) {
      expect(content.files).toContainEqual(
        expect.objectContaining({
          role: `rendition:${key}`,
          video: clip,
          sha256,
          mime: 'video/mp4',
        }),
      )
    }
    expect(await clipOf(clip)).toMatchObject({ isSealed: true })
  })

  test('that another department uploaded is lent to the department of the post', async () => {
    const clip = await anUpload(7, 'stranger')
    const post = await aDraft(ground)
    const source = `/api/videos/${clip}?depth=0`
    expect(await statusOf(source, 'writer')).toBe(404)
    await ground.payload.update({
      collection: 'posts',
      id: post,
      data: { videos: [clip] },
      user: ground.users.publicity,
      overrideAccess: false,
    })
    expect([await statusOf(source, 'writer'), await statusOf(source, null)]).toEqual([200, 401])
  })

  test('shows exactly the sealed files to everybody, and only while it is live', async () => {
    const clip = await aReadyClip(2)
    const [first] = await renditionsOf(clip)
    const url = first?.url ?? ''
    const { play } = await clipOf(clip)
    const post = await aDraft(ground, { videos: [clip] })
    await bringTo(ground, post, 'approved')
    expect([await statusOf(url, null), await statusOf(url, 'stranger')]).toEqual([404, 404])
    await publishPost(ground.desk('publicity'), post, {})
    const { docs } = await ground.payload.find({
      collection: 'live-posts',
      where: { post: { equals: post } },
      overrideAccess: false,
    })
    expect(docs[0]?.videos).toMatchObject([
      { id: clip, renditions: [{ url: expect.any(String) as unknown }, {}] },
    ])
    expect([await statusOf(url, null), await statusOf(url, 'stranger')]).toEqual([200, 200])
    // The upload itself, with all the phone wrote into it, is never public.
    const { sha256 } = await clipOf(clip)
    expect(await statusOf(`/api/videos/${clip}/files/${sha256}.mp4`, null)).toBe(404)
    expect(await statusOf(`/api/videos/${clip}`, null)).toBe(401)
    expect(play).not.toBeNull()
    await unpublishPost(ground.desk('leader'), post, { reason: '撤下' })
    expect([await statusOf(url, null), await statusOf(url, 'writer')]).toEqual([404, 200])
  })

  test('brings the clip for the WeChat library in its package', async () => {
    const clip = await aReadyClip(3)
    const post = await aDraft(ground, { videos: [clip] })
    await bringTo(ground, post, 'approved')
    const { bytes } = await exportWechat(ground.desk('publicity'), post, themeByKey())
    const material = (await renditionsOf(clip)).find(({ key }) => key === 'mp_material')
    const names = Buffer.from(bytes).toString('latin1')
    expect(names).toContain(`videos/1-${material?.sha256.slice(0, 8)}.mp4`)
  })

  test('does not go out when a byte of its files is not what was sealed', async () => {
    const clip = await aReadyClip(4)
    const post = await aDraft(ground, { videos: [clip] })
    await bringTo(ground, post, 'approved')
    const [first] = await renditionsOf(clip)
    await appendFile(join(env().MEDIA_DIR, 'videos', 'files', `${first?.sha256}.mp4`), 'x')
    expect(await codeOf(publishPost(ground.desk('publicity'), post, {}))).toBe('SEAL_BROKEN')
  })
})

describe('a clip in use', () => {
  test('cannot be deleted, and nobody takes what they may not see', async () => {
    const clip = await anUpload(5)
    const remove = () =>
      ground.payload.delete({
        collection: 'videos',
        id: clip,
        user: ground.users.writer,
        overrideAccess: false,
      })
    const stranger = ground.payload.create({
      collection: 'posts',
      data: { title: '借来的', kind: 'video', genre: 'science', videos: [clip], stage: 'draft' },
      user: ground.users.stranger,
      overrideAccess: false,
    })
    expect(await codeOf(stranger)).toBe('BODY_INVALID')
    const post = await aDraft(ground, { videos: [clip] })
    expect(await codeOf(remove())).toBe('VIDEO_IN_USE')
    await ground.payload.delete({ collection: 'posts', id: post, user: ground.users.writer })
    expect(await codeOf(remove())).toBe('allowed')
  })
})
