import { beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_SET, type ProfileSet } from '@/domain/media/profile-set'
import { DEFAULT_PROFILES } from '@/domain/media/profiles'
import type { StoredRendition } from '@/domain/media/stored-clip'
import { runNextJob } from '@/jobs/worker'
import { clipProfiles, profilesHash } from '@/queries/clip-profiles'
import { saveProfiles } from '@/use-cases/videos/save-profiles'
import { receiveVideo, uploadVideo } from '@/use-cases/videos/upload-video'
import { aClip } from '../helpers/clips'
import { codeOf, openGround, type Ground, type Person } from '../helpers/desk-ground'

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

async function* once(bytes: Uint8Array) {
  yield await Promise.resolve(bytes)
}

const inForce = () => clipProfiles({ payload: ground.payload })

async function save(set: ProfileSet, person: Person = 'publicity', base?: string) {
  return saveProfiles(ground.desk(person), {
    input: set,
    base: base ?? profilesHash(await inForce()),
  })
}

/** Five small versions, so that a conversion is quick. */
const small: ProfileSet = {
  profiles: [
    ...DEFAULT_PROFILES.map((profile) => ({
      ...profile,
      frame: { shape: 'source' as const, longSide: 320, shortSide: 180 },
      h264: { ...profile.h264, preset: 'ultrafast' as const },
    })),
  ],
  off: ['screen_1080', 'wechat_group'],
}

async function aConvertedClip(profiles: readonly string[]): Promise<string> {
  const desk = ground.desk('writer')
  const received = await receiveVideo(desk, once(await aClip({ seed: 77 })))
  const id = await uploadVideo(desk, { received, title: '版本', profiles })
  await workAll()
  return id
}

const workAll = async () => {
  while (await runNextJob({ payload: ground.payload, owner: 'worker' }));
}

async function renditionsOf(id: string): Promise<StoredRendition[]> {
  const clip = await ground.payload.findByID({ collection: 'videos', id, depth: 0 })
  expect(clip.status).toBe('ready')
  return clip.renditions as unknown as StoredRendition[]
}

describe('the versions of an upload', () => {
  test('are saved by publicity and administrators, and by nobody else', async () => {
    for (const person of ['writer', 'leader'] as const) {
      expect(await codeOf(save(small, person))).toBe('NOT_YOU')
    }
    expect(await inForce()).toEqual(DEFAULT_SET)
    await save(small, 'admin')
    expect((await inForce()).off).toEqual(small.off)
    await save(DEFAULT_SET)
    expect(await inForce()).toEqual(DEFAULT_SET)
  })

  test('cannot be written through the settings', async () => {
    await ground.payload.updateGlobal({
      slug: 'desk-settings',
      data: { clipProfiles: { profiles: [], off: [] } },
      user: ground.users.admin,
      overrideAccess: false,
    })
    expect(await inForce()).toEqual(DEFAULT_SET)
  })

  test('are not saved when they are not valid, or when somebody else saved meanwhile', async () => {
    const few = { profiles: DEFAULT_PROFILES.slice(0, 3), off: [] }
    expect(await codeOf(save(few))).toBe('PROFILES_INVALID')
    const base = profilesHash(await inForce())
    const outcomes = await Promise.all(
      (['publicity', 'admin'] as const).map((person) => codeOf(save(small, person, base))),
    )
    expect(outcomes.sort()).toEqual(['PROFILES_CHANGED', 'allowed'])
  })

  test('are what the next upload becomes; a clip made before keeps its files until it is made anew', async () => {
    const before = await aConvertedClip([])
    const made = await renditionsOf(before)
    expect(made.map(({ key }) => key)).toEqual([
      'source_1080',
      'vertical_1080',
      'horizontal_1080',
      'mp_material',
      'preview',
    ])
    expect(Math.max(...made.map(({ width }) => width))).toBe(320)
    await save({
      ...small,
      profiles: small.profiles.map((profile) =>
        profile.key === 'vertical_1080'
          ? { ...profile, label: '竖屏小图', frame: { shape: 'box', width: 90, height: 160 } }
          : profile,
      ),
    })
    expect(await renditionsOf(before)).toEqual(made)
    const after = await renditionsOf(await aConvertedClip([]))
    const upright = after.find(({ key }) => key === 'vertical_1080')
    expect(upright).toMatchObject({ width: 90, height: 160, label: '竖屏小图' })
    const others = (list: readonly StoredRendition[]) =>
      list.filter(({ key }) => key !== 'vertical_1080').map(({ key, sha256 }) => [key, sha256])
    expect(others(after)).toEqual(others(made))
  })

  test('that an upload asks for by name may be switched off ones; unknown ones are refused', async () => {
    const made = await renditionsOf(await aConvertedClip(['wechat_group', 'preview']))
    expect(made.map(({ key }) => key)).toEqual(['wechat_group', 'preview'])
    expect(await codeOf(aConvertedClip(['cinema']))).toBe('BAD_REQUEST')
  })

  test('that were deleted since do not stop a clip from being made anew', async () => {
    const desk = ground.desk('writer')
    const received = await receiveVideo(desk, once(await aClip({ seed: 78 })))
    const id = await uploadVideo(desk, { received, title: '老版本', profiles: ['wechat_group'] })
    await save({
      profiles: small.profiles.filter(({ key }) => key !== 'wechat_group'),
      off: ['screen_1080'],
    })
    await workAll()
    expect((await renditionsOf(id)).length).toBe(5)
  })
})
