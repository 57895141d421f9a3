import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSealed } from '@/adapters/file-store'
import { sharp } from '@/adapters/images'
import { sha256 } from '@/adapters/sha256'
import { env } from '@/platform/env'
import { makeRenditions } from '@/use-cases/materials/make-renditions'
import { sweepFiles } from '@/use-cases/materials/sweep-files'
import { uploadMaterial } from '@/use-cases/materials/upload-material'
import type { StoredRendition } from '@/use-cases/posts/library-materials'
import {
  aDraft,
  aPicture,
  codeOf,
  openGround,
  type Ground,
  type Person,
} from '../helpers/desk-ground'

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
})

/** Noise, which compresses badly, so that the limits are met on purpose. */
const noise = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({
    create: {
      width,
      height,
      channels,
      background: channels === 4 ? { r: 0, g: 0, b: 0, alpha: 0 } : '#888888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

const GPS = {
  IFD0: { Make: 'PhoneMaker', Artist: 'Somebody' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 20/1' },
}

const upload = (bytes: Uint8Array, person: Person = 'writer') =>
  uploadMaterial(ground.desk(person), { bytes, title: '图', alt: '说明' })

const materialOf = (id: string) =>
  ground.payload.findByID({ collection: 'materials', id, depth: 0 })

async function originalOf(id: string): Promise<Buffer> {
  const { sha256: hash, mimeType } = await materialOf(id)
  return readSealed('originals', { sha256: hash ?? '', mime: mimeType ?? '' })
}

/** Uploads, makes the renditions, and reads each back from the disk by its hash. */
async function renditionsOf(bytes: Uint8Array) {
  const id = await upload(bytes)
  await makeRenditions(ground.payload, id)
  const { status, renditions } = await materialOf(id)
  expect(status).toBe('ready')
  const files = new Map<string, { stored: StoredRendition; bytes: Buffer }>()
  for (const stored of renditions as unknown as StoredRendition[]) {
    files.set(stored.role, { stored, bytes: await readSealed('renditions', stored) })
  }
  return (role: StoredRendition['role']) => {
    const file = files.get(role)
    if (!file) throw new Error(`no rendition ${role}`)
    return file
  }
}

const originals = () => {
  const folder = join(env().MEDIA_DIR, 'originals')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

describe('an upload', () => {
  test('loses what the camera wrote into it, and stands upright', async () => {
    const bytes = await plain(400, 200, '#336699')
      .withExif(GPS)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const before = await sharp(bytes).metadata()
    expect([before.orientation, before.exif?.includes('PhoneMaker')]).toEqual([6, true])
    const id = await upload(bytes)
    const stored = await originalOf(id)
    const after = await sharp(stored).metadata()
    expect([after.exif, after.orientation, after.width, after.height]).toEqual([
      undefined,
      undefined,
      200,
      400,
    ])
    expect(stored.includes('PhoneMaker')).toBe(false)
    expect(await materialOf(id)).toMatchObject({
      width: 200,
      height: 400,
      sha256: sha256(stored),
      sourceSha256: sha256(bytes),
      filename: `${sha256(stored)}.jpg`,
    })
  })

  test('is kept byte for byte when it carries nothing of the kind', async () => {
    const bytes = await plain(120, 80, '#224466').png().toBuffer()
    expect((await originalOf(await upload(bytes))).equals(bytes)).toBe(true)
  })

  test('of the same picture again names the one that is there', async () => {
    const bytes = await plain(310, 200, '#123456').withExif(GPS).jpeg().toBuffer()
    const existing = await upload(bytes)
    const stripped = await originalOf(existing)
    for (const again of [bytes, stripped]) {
      await expect(upload(again, 'publicity')).rejects.toMatchObject({
        code: 'DUPLICATE_FILE',
        details: { existing },
      })
    }
    expect((await originalOf(existing)).equals(stripped)).toBe(true)
  })

  test('of the same picture with other notes of the camera leaves the file of the first', async () => {
    const picture = () => plain(333, 222, '#654321')
    const existing = await upload(await picture().withExif(GPS).jpeg().toBuffer())
    const other = { IFD0: { Make: 'AnotherMaker' } }
    await expect(upload(await picture().withExif(other).jpeg().toBuffer())).rejects.toMatchObject({
      code: 'DUPLICATE_FILE',
      details: { existing },
    })
    expect((await originalOf(existing)).length).toBeGreaterThan(0)
  })

  test('at the same moment as the same one gives one material with its file', async () => {
    const bytes = await plain(222, 111, '#abcdef').jpeg().toBuffer()
    const people = ['writer', 'colleague', 'publicity'] as const
    const outcomes = await Promise.all(people.map((person) => codeOf(upload(bytes, person))))
    expect(outcomes.sort()).toEqual(['DUPLICATE_FILE', 'DUPLICATE_FILE', 'allowed'])
    const { docs } = await ground.payload.find({
      collection: 'materials',
      where: { sourceSha256: { equals: sha256(bytes) } },
    })
    expect(docs).toHaveLength(1)
    await originalOf(String(docs[0]?.id))
  })

  test('that fails in the database leaves no file behind', async () => {
    const before = originals()
    const bytes = await plain(90, 60, '#0f0f0f').jpeg().toBuffer()
    const broken = uploadMaterial(ground.desk('writer'), {
      bytes,
      title: '图',
      supersedes: '00000000-0000-0000-0000-000000000000',
      class: 'no-such-class' as never,
    })
    expect(await codeOf(broken)).not.toBe('allowed')
    expect(originals()).toEqual(before)
    const { totalDocs } = await ground.payload.count({
      collection: 'background-jobs',
      where: { state: { equals: 'queued' } },
    })
    expect(await upload(bytes)).toBeTruthy()
    expect(
      await ground.payload.count({
        collection: 'background-jobs',
        where: { state: { equals: 'queued' } },
      }),
    ).toEqual({ totalDocs: totalDocs + 1 })
  })

  test.each([
    ['text', Buffer.from('hello')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ])('of %s is refused by its bytes, and nothing is kept', async (_, bytes) => {
    const before = originals()
    expect(await codeOf(upload(bytes))).toBe('UNSUPPORTED_FILE')
    expect(originals()).toEqual(before)
  })

  test('of a damaged picture is refused', async () => {
    const bytes = await noise(400, 300).jpeg().toBuffer()
    expect(await codeOf(upload(bytes.subarray(0, bytes.length / 2)))).toBe('UNREADABLE_FILE')
  })

  test.each(['leader', 'admin'] as const)('by the %s is refused', async (person) => {
    const bytes = await plain(50, 50, '#101010').png().toBuffer()
    expect(await codeOf(upload(bytes, person))).toBe('NOT_YOU')
  })
})

describe('the renditions', () => {
  test('keep the limits of WeChat: body ≤ 1080 px and < 1 MB, covers 900 × 383 and 500 × 500', async () => {
    const rendition = await renditionsOf(await noise(1400, 1000).jpeg({ quality: 98 }).toBuffer())
    const body = rendition('wechat-body')
    expect(body.stored).toMatchObject({ width: 1080, mime: 'image/jpeg' })
    expect(body.bytes.length).toBeLessThan(1_000_000)
    const sizes = []
    for (const role of ['cover-235', 'cover-1x1'] as const) {
      const { width, height, format } = await sharp(rendition(role).bytes).metadata()
      sizes.push([width, height, format])
    }
    expect(sizes).toEqual([
      [900, 383, 'jpeg'],
      [500, 500, 'jpeg'],
    ])
    const thumb = await sharp(rendition('thumb').bytes).metadata()
    expect(Math.max(thumb.width / 320, thumb.height / 240)).toBeLessThanOrEqual(1)
  })

  test('do not enlarge a small picture in the text', async () => {
    const rendition = await renditionsOf(await plain(300, 210, '#774411').jpeg().toBuffer())
    expect(rendition('wechat-body').stored).toMatchObject({ width: 300, height: 210 })
  })

  test('are opaque, so that dark mode shows no holes', async () => {
    const hole = { r: 255, g: 0, b: 0, alpha: 0 }
    const png = sharp({ create: { width: 640, height: 480, channels: 4, background: hole } })
    const rendition = await renditionsOf(await png.png().toBuffer())
    for (const role of ['wechat-body', 'cover-235', 'cover-1x1', 'thumb'] as const) {
      const { data, info } = await sharp(rendition(role).bytes)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect([role, info.channels, data[0], data[1], data[2]]).toEqual([role, 3, 255, 255, 255])
      expect((await sharp(rendition(role).bytes).metadata()).hasAlpha).toBe(false)
    }
  })

  test('of a moving GIF are still pictures', async () => {
    const frames = await Promise.all(
      ['#aa0000', '#00aa00'].map((colour) => plain(160, 120, colour).png().toBuffer()),
    )
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(gif).metadata()).pages).toBe(2)
    const rendition = await renditionsOf(gif)
    for (const role of ['wechat-body', 'cover-235'] as const) {
      expect((await sharp(rendition(role).bytes).metadata()).pages ?? 1).toBe(1)
    }
  })

  test('made twice are the same files', async () => {
    const id = await upload(await noise(800, 600).jpeg().toBuffer())
    await makeRenditions(ground.payload, id)
    const first = (await materialOf(id)).renditions
    await ground.payload.db.updateOne({
      collection: 'materials',
      id,
      data: { status: 'processing' },
    })
    await makeRenditions(ground.payload, id)
    expect((await materialOf(id)).renditions).toEqual(first)
  })
})

describe('a stored file', () => {
  test('is never replaced, and the old one is still there', async () => {
    const id = await aPicture(ground, 21)
    const before = await originalOf(id)
    const data = await plain(70, 70, '#ff00ff').jpeg().toBuffer()
    const replace = (person: Person) =>
      ground.payload.update({
        collection: 'materials',
        id,
        data: { title: '换掉' },
        file: { data, mimetype: 'image/jpeg', name: 'other.jpg', size: data.length },
        user: ground.users[person],
        overrideAccess: false,
      })
    expect(await codeOf(replace('writer'))).toBe('FILE_IMMUTABLE')
    expect(await codeOf(replace('publicity'))).toBe('FILE_IMMUTABLE')
    expect((await originalOf(id)).equals(before)).toBe(true)
  })

  test('is not deleted while a post uses it, and goes with its material otherwise', async () => {
    const used = await aPicture(ground, 22)
    const post = await aDraft(ground, { cover: used })
    const remove = (id: string, person: Person) =>
      codeOf(
        ground.payload.delete({
          collection: 'materials',
          id,
          user: ground.users[person],
          overrideAccess: false,
        }),
      )
    expect(await remove(used, 'publicity')).toBe('FILE_IN_USE')
    await originalOf(used)
    await ground.payload.update({
      collection: 'posts',
      id: post,
      data: { cover: null },
      user: ground.users.writer,
      overrideAccess: false,
    })
    const { filename } = await materialOf(used)
    const path = join(env().MEDIA_DIR, 'originals', filename ?? '')
    expect((await readFile(path)).length).toBeGreaterThan(0)
    expect(await remove(used, 'writer')).toBe('allowed')
    await sweepFiles(ground.payload, new Date(Date.now() + 2 * 60 * 60_000))
    expect(existsSync(path)).toBe(false)
  })
})
