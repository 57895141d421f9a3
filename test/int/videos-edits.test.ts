import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { storedMusic } from '@/adapters/music-store'
import { sha256 } from '@/adapters/sha256'
import { NO_EDIT, type ClipEdit } from '@/domain/media/edit'
import { runNextJob } from '@/jobs/worker'
import { env } from '@/platform/env'
import { uploadMaterial } from '@/use-cases/materials/upload-material'
import { findClip } from '@/use-cases/videos/clip-record'
import { sweepClipFiles } from '@/use-cases/videos/sweep-clip-files'
import { receiveVideo, uploadVideo } from '@/use-cases/videos/upload-video'
import { aClip, aTone } from '../helpers/clips'
import {
  aDraft,
  approveFinal,
  bringTo,
  openGround,
  PASSWORD,
  type Ground,
  type Person,
} from '../helpers/desk-ground'
import { inProcessDoor } from './path-matrix/in-process-door'
import type { Answer, Door } from './path-matrix/door'

let ground: Ground
let door: Door
const tokens = new Map<Person, string>()

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
  door = await inProcessDoor()
})

async function send(person: Person, path: string, body?: unknown): Promise<Answer> {
  const login = { email: `${person}@ground.test`, password: PASSWORD }
  if (!tokens.has(person)) {
    const { token } = await ground.payload.login({ collection: 'users', data: login })
    tokens.set(person, token ?? '')
  }
  const method = body === undefined ? 'GET' : 'POST'
  return door(tokens.get(person) ?? '', { method, path, body })
}

const codeOf = ({ json }: Answer): unknown =>
  (json['errors'] as { data: { code: string } }[] | undefined)?.[0]?.data.code
const messageOf = ({ json }: Answer): unknown =>
  (json['errors'] as { message: string }[] | undefined)?.[0]?.message

async function* once(bytes: Uint8Array) {
  yield await Promise.resolve(bytes)
}

async function work(): Promise<void> {
  while (await runNextJob({ payload: ground.payload, owner: 'worker' }));
}

async function anUpload(seed: number, profiles = ['preview', 'mp_material']): Promise<string> {
  const desk = ground.desk('writer')
  const received = await receiveVideo(desk, once(await aClip({ seed, seconds: 2 })))
  return uploadVideo(desk, { received, title: `短视频 ${seed}`, profiles })
}

async function aReadyClip(seed: number, profiles?: string[]): Promise<string> {
  const id = await anUpload(seed, profiles)
  await work()
  return id
}

async function clipOf(id: string) {
  const clip = await findClip({ payload: ground.payload }, id)
  if (!clip) throw new Error(`no clip ${id}`)
  return clip
}

const files = (): string[] => readdirSync(join(env().MEDIA_DIR, 'videos', 'files')).sort()
/** When each clip's bytes were written: a second encode would give the same name a newer file. */
const clipTimes = () =>
  files()
    .filter((name) => name.endsWith('.mp4'))
    .map((name) => [name, statSync(join(env().MEDIA_DIR, 'videos', 'files', name)).mtimeMs])
const hashes = async (id: string) => (await clipOf(id)).renditions.map(({ sha256 }) => sha256)
const save = async (id: string, edit: object, person: Person = 'writer') =>
  send(person, `/api/videos/${id}/edit`, { edit, base: (await clipOf(id)).editVersion })

async function aLogo({ desk }: Ground): Promise<string> {
  const create = { width: 64, height: 64, channels: 4 as const, background: '#ff000080' }
  const bytes = await sharp({ create }).png().toBuffer()
  return uploadMaterial(desk('publicity'), { bytes, title: '院徽' })
}

const TRIM = { trim: { start: 0.5, end: 1.5 } }
const CARD = { lines: ['示范医院'], seconds: 1, background: '#0b6e69' }

describe('an edit', () => {
  test('makes the clip anew, and going back costs nothing', async () => {
    const id = await aReadyClip(1)
    const before = await clipOf(id)
    const answer = await save(id, { ...TRIM, intro: CARD })
    expect([answer.status, codeOf(answer)]).toEqual([202, undefined])
    expect(answer.json['doc']).toMatchObject({ status: 'queued', editVersion: 1 })
    await work()
    const after = await clipOf(id)
    expect(after).toMatchObject({ status: 'ready', edit: { ...NO_EDIT, ...TRIM, intro: CARD } })
    expect(after.renditions.map(({ seconds }) => Math.round(seconds * 10) / 10)).toEqual([2, 2])
    expect(after.original).toEqual({ film: before.film, play: before.play })
    expect(after.film.every(({ at }) => at >= 0.5 && at < 1.5)).toBe(true)
    expect((await send('writer', before.play?.url ?? '')).status).toBe(200)
    const made = files()
    expect((await save(id, {})).status).toBe(202)
    await work()
    expect(await hashes(id)).toEqual(before.renditions.map(({ sha256 }) => sha256))
    expect((await send('writer', `/api/videos/${id}/undo-edit`, { base: 2 })).status).toBe(202)
    await work()
    expect(await hashes(id)).toEqual(after.renditions.map(({ sha256 }) => sha256))
    expect((await clipOf(id)).editHistory.map(({ edit }) => edit)).toEqual([NO_EDIT])
    expect(files()).toEqual(made)
  })

  test('of the cover makes covers alone, of that frame, and encodes no clip again', async () => {
    const id = await aReadyClip(2, ['mp_material', 'preview'])
    const [clip, before] = [await hashes(id), await clipOf(id)]
    const made = clipTimes()
    for (const coverAt of [1.6, 0.4]) {
      await save(id, { coverAt })
      await work()
      const after = await clipOf(id)
      expect(after).toMatchObject({ status: 'ready', animation: before.animation })
      expect(after.film.map(({ sha256, isCover }) => [sha256, isCover])).toEqual(
        before.film.map(({ sha256 }) => [sha256, false]),
      )
      expect(after.posters.map(({ key }) => key)).toEqual(before.posters.map(({ key }) => key))
      expect(after.posters[0]?.sha256).not.toBe(before.posters[0]?.sha256)
    }
    expect(await hashes(id)).toEqual(clip)
    expect(clipTimes()).toEqual(made)
  })

  test('takes subtitles from a file, counts what it cannot read and burns nothing it was not given', async () => {
    const id = await aReadyClip(3)
    const srt = '\ufeff1\r\n00:00:00,200 --> 00:00:01,500\r\n每天量血压\r\n\r\n二\r\n坏的一块\r\n'
    const answer = await save(id, { cues: { srt } })
    expect([answer.status, answer.json['unreadable']]).toEqual([202, 1])
    expect((await clipOf(id)).edit.cues).toEqual([{ start: 0.2, end: 1.5, text: '每天量血压' }])
    const [preview, material] = await hashes(id)
    await work()
    expect((await hashes(id))[0]).toBe(preview)
    expect((await hashes(id))[1]).not.toBe(material)
  })

  test('is for whoever uploaded the clip and for publicity', async () => {
    const id = await aReadyClip(4)
    expect((await save(id, TRIM, 'colleague')).status).toBe(403)
    expect((await save(id, TRIM, 'stranger')).status).toBe(404)
    expect((await save(id, TRIM, 'leader')).status).toBe(403)
    expect((await save(id, TRIM, 'publicity')).status).toBe(202)
    const { json } = await send('colleague', `/api/videos/${id}/editing`)
    expect(json).toMatchObject({ mayEdit: false, hospitalName: '本院', canDrawWords: true })
    expect((await send('stranger', `/api/videos/${id}/editing`)).status).toBe(404)
  })

  test('does not overwrite one that somebody else saved meanwhile, and says who', async () => {
    const id = await aReadyClip(5)
    expect((await save(id, TRIM, 'publicity')).status).toBe(202)
    const late = await send('writer', `/api/videos/${id}/edit`, { edit: {}, base: 0 })
    expect([late.status, codeOf(late)]).toEqual([409, 'VIDEO_EDIT_CHANGED'])
    expect(messageOf(late)).toMatch(/^publicity刚保存了/)
    const [one, two] = await Promise.all([
      send('writer', `/api/videos/${id}/edit`, { edit: { sound: 'mute' }, base: 1 }),
      send('publicity', `/api/videos/${id}/edit`, { edit: { coverAt: 1 }, base: 1 }),
    ])
    expect([one.status, two.status].sort()).toEqual([202, 409])
  })

  test.each<[string, object, RegExp]>([
    ['a trim of nothing', { trim: { start: 1, end: 1.1 } }, /起止时间/],
    ['a card of five lines', { intro: { ...CARD, lines: [...'一二三四五'] } }, /1 到 4 行/],
    ['a logo where there is none', { hasLogo: true }, /角标/],
    ['music nobody chose', { sound: 'under' }, /没有选音乐/],
  ])('is refused in plain words: %s', async (_, edit, words) => {
    const id = await anUpload(6)
    await work()
    const answer = await save(id, edit)
    expect([answer.status, codeOf(answer)]).toEqual([422, 'VIDEO_EDIT_INVALID'])
    expect(messageOf(answer)).toMatch(words)
  })

  test('waits until the clip was ready once', async () => {
    const id = await anUpload(7)
    const answer = await save(id, TRIM)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'MEDIA_NOT_READY'])
    await work()
  })

  test('is not made while a post with the clip is judged, and leaves what was sealed', async () => {
    const id = await aReadyClip(8)
    const sealed = await hashes(id)
    const post = await aDraft(ground, { kind: 'video', videos: [id], body: null })
    await bringTo(ground, post, 'final_review')
    const answer = await save(id, TRIM)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'VIDEO_EDIT_IN_REVIEW'])
    await approveFinal(ground, post)
    expect((await save(id, TRIM)).status).toBe(202)
    await work()
    const clip = await clipOf(id)
    expect(clip.sealedFiles).toEqual(expect.arrayContaining(sealed))
    expect(clip.renditions.map(({ sha256 }) => sha256)).not.toContain(sealed[0])
    await sweepClipFiles(ground.payload, new Date(Date.now() + 2 * 3_600_000))
    for (const sha256 of sealed) {
      expect((await send('writer', `/api/videos/${id}/files/${sha256}.mp4`)).status).toBe(200)
    }
  })

  test('keeps ten edits to go back to', async () => {
    const id = await aReadyClip(9, ['preview'])
    for (let n = 1; n <= 12; n += 1) await save(id, { trim: { start: 0, end: 0.6 + n / 10 } })
    const { editHistory, editVersion } = await clipOf(id)
    expect([editHistory.length, editVersion]).toEqual([10, 12])
    expect(editHistory.at(0)?.edit.trim?.end).toBeCloseTo(0.8)
    await work()
    const nothing = await send('writer', `/api/videos/${await aReadyClip(9)}/undo-edit`, {
      base: 0,
    })
    expect([nothing.status, codeOf(nothing)]).toEqual([409, 'NOTHING_TO_UNDO'])
  })
})

describe('logo and music', () => {
  const addMusic = async (fields: object, bytes: Uint8Array, person: Person = 'publicity') => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(fields))
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'audio/mpeg' }), 'm.mp3')
    return send(person, '/api/music', form)
  }
  const LICENSED = { title: '晨光', licence: 'CC BY 4.0', source: '示范曲库' }

  test('are the ones of the house on the day they were chosen', async () => {
    const logo = await aLogo(ground)
    const settings = { clipLogo: logo, clipLogoCorner: 'bottom-left' as const }
    await ground.payload.updateGlobal({
      slug: 'desk-settings',
      data: settings,
      user: ground.users.admin,
      overrideAccess: false,
    })
    const tone = await aTone(6)
    const added = await addMusic(LICENSED, tone)
    expect([added.status, codeOf(added)]).toEqual([201, undefined])
    const { id: music } = added.json['doc'] as { id: string }
    expect((await send('writer', `/api/music/${music}/file`)).status).toBe(200)
    const clip = await aReadyClip(20)
    const { json } = await send('writer', `/api/videos/${clip}/editing`)
    expect(json).toMatchObject({ logo: { corner: 'bottom-left' }, music: [{ title: '晨光' }] })
    const answer = await save(clip, { hasLogo: true, sound: 'under', music })
    expect([answer.status, codeOf(answer)]).toEqual([202, undefined])
    await work()
    const made = await clipOf(clip)
    expect(made).toMatchObject({ status: 'ready', edit: { logo: { corner: 'bottom-left' } } })
    expect(made.edit.music).toMatchObject({ id: music })
    const remove = (collection: 'music' | 'materials', id: string) =>
      ground.payload.delete({ collection, id, user: ground.users.publicity, overrideAccess: false })
    await expect(remove('music', music)).rejects.toMatchObject({ data: { code: 'MUSIC_IN_USE' } })
    await expect(remove('materials', logo)).rejects.toMatchObject({ data: { code: 'FILE_IN_USE' } })
  })

  test.each([
    ['mp3', 'audio/mpeg'],
    ['m4a', 'audio/mp4'],
    ['wav', 'audio/wav'],
  ] as const)('a piece of music in %s is served as what it is', async (kind, mime) => {
    const tone = await aTone(8, kind)
    const added = await addMusic(LICENSED, tone)
    expect([added.status, codeOf(added)]).toEqual([201, undefined])
    expect(await storedMusic(sha256(tone))).toMatchObject({ mime, bytes: tone.length })
  })

  test('music comes from publicity, with its licence, and is music', async () => {
    const tone = await aTone(7)
    const statusAndCode = (answer: Answer) => [answer.status, codeOf(answer)]
    expect(statusAndCode(await addMusic(LICENSED, tone, 'writer'))).toEqual([403, 'NOT_YOU'])
    expect(statusAndCode(await addMusic({ ...LICENSED, licence: ' ' }, tone))).toEqual([
      422,
      'MUSIC_LICENCE_MISSING',
    ])
    for (const bytes of [Buffer.from('#EXTM3U\nx'), Buffer.from('ID3 nothing'), await aTone(2)]) {
      expect(statusAndCode(await addMusic(LICENSED, bytes))).toEqual([415, 'MUSIC_UNSUPPORTED'])
    }
    const ended = await addMusic({ ...LICENSED, validUntil: '2020-01-01' }, tone)
    const clip = await aReadyClip(21)
    const music = (ended.json['doc'] as { id: string }).id
    const answer = await save(clip, { sound: 'replace', music })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'VIDEO_EDIT_INVALID'])
    expect(readFileSync(join(env().MEDIA_DIR, 'videos', 'music', `${sha(ended)}.bin`))).toEqual(
      tone,
    )
    expect(statusAndCode(await addMusic(LICENSED, tone))).toEqual([409, 'DUPLICATE_FILE'])
  })

  const sha = ({ json }: Answer): string => (json['doc'] as { sha256: string }).sha256
})

describe('the sweep of clips', () => {
  const later = (): Date => new Date(Date.now() + 2 * 3_600_000)
  const below = (room: string): string[] => readdirSync(join(env().MEDIA_DIR, 'videos', room))
  const edits = (count: number): Partial<ClipEdit>[] =>
    Array.from({ length: count }, (_, n) => ({ trim: { start: 0, end: 0.6 + n / 10 } }))

  test('takes what deleted clips and forgotten edits left, one by one, and never what somebody needs', async () => {
    await sweepClipFiles(ground.payload, later())
    const kept = await aReadyClip(30, ['preview'])
    const before = files()
    const gone = await aReadyClip(31, ['preview'])
    const { sha256 } = await clipOf(gone)
    await ground.payload.delete({ collection: 'videos', id: gone, user: ground.users.writer })
    expect(await sweepClipFiles(ground.payload, new Date())).toBe(0)
    // Killed after any step, the next round goes on: each is a round of one.
    let rounds = 0
    while ((await sweepClipFiles(ground.payload, later(), 1)) > 0) {
      rounds += 1
      for (const hash of await hashes(kept)) {
        expect((await send('writer', `/api/videos/${kept}/files/${hash}.mp4`)).status).toBe(200)
      }
    }
    expect(rounds).toBeGreaterThan(3)
    expect(files()).toEqual(before)
    expect(below('sources')).not.toContain(`${sha256}.bin`)
    expect(below('made')).not.toContain(sha256)
    // The same clip again, after half of it was swept: everything is made anew.
    expect(await clipOf(await aReadyClip(31, ['preview']))).toMatchObject({ status: 'ready' })
  })

  test('keeps the edits one may go back to', async () => {
    const id = await aReadyClip(32, ['preview'])
    const first = await hashes(id)
    for (const edit of edits(2)) {
      await save(id, edit)
      await work()
    }
    await sweepClipFiles(ground.payload, later())
    const made = files()
    await save(id, {})
    await work()
    expect([await hashes(id), files()]).toEqual([first, made])
  })
})
