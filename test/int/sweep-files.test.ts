import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/platform/env'
import { sweepFiles } from '@/use-cases/materials/sweep-files'
import { submitPost } from '@/use-cases/posts/submit-post'
import { aDraft, aPicture, openGround, type Ground } from '../helpers/desk-ground'

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
  await aPicture(ground, 10)
})

/** When the files of today may go, should nobody name them. */
const later = (): Date => new Date(Date.now() + 2 * 60 * 60_000)

describe('the sweep of files', () => {
  const onDisk = (): string[] =>
    (['originals', 'renditions'] as const).flatMap((shelf) =>
      readdirSync(join(env().MEDIA_DIR, shelf)).map((name) => `${shelf}/${name}`),
    )

  test('takes all files of a deleted picture, and none that another one names', async () => {
    await sweepFiles(ground.payload, later())
    const before = onDisk().sort()
    const [gone, kept] = [await aPicture(ground, 90), await aPicture(ground, 150)]
    const { filename } = await ground.payload.findByID({
      collection: 'materials',
      id: kept,
      depth: 0,
    })
    await ground.payload.delete({ collection: 'materials', id: gone, user: ground.users.writer })
    writeFileSync(join(env().MEDIA_DIR, 'renditions', 'half.jpg.part'), 'half')
    expect(await sweepFiles(ground.payload, new Date())).toBe(0)
    expect(await sweepFiles(ground.payload, later())).toBe(6)
    const after = onDisk()
    expect(after).toHaveLength(before.length + 5)
    expect(after).toEqual(expect.arrayContaining([...before, `originals/${filename}`]))
  })

  test('keeps what a submit has sealed, also when its material is gone from the database', async () => {
    const cover = await aPicture(ground, 210)
    await submitPost(ground.desk('writer'), await aDraft(ground, { cover }), {})
    const before = onDisk().sort()
    await ground.payload.db.deleteOne({
      collection: 'materials',
      where: { id: { equals: cover } },
    })
    await sweepFiles(ground.payload, later())
    const lost = before.filter((name) => !onDisk().includes(name))
    // The thumbnail is for the screens of the desk: nobody seals it.
    expect(lost).toHaveLength(1)
  })
})
