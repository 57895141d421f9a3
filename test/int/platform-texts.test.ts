import { beforeAll, describe, expect, test } from 'vitest'
import type { PlatformText } from '@/domain/channels/platform-text'
import { NO_EDIT, type ClipEdit } from '@/domain/media/edit'
import { runNextJob } from '@/jobs/worker'
import { checkPost, checkText } from '@/queries/compliance-check'
import { loadHistory } from '@/use-cases/review/load-history'
import { openRevision } from '@/use-cases/posts/open-revision'
import { publishPost } from '@/use-cases/posts/publish-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { receiveVideo, uploadVideo } from '@/use-cases/videos/upload-video'
import { aClip } from '../helpers/clips'
import { aDraft, bringTo, codeOf, openGround, type Ground } from '../helpers/desk-ground'

let ground: Ground
let clip: string

async function* once(bytes: Uint8Array) {
  yield await Promise.resolve(bytes)
}

beforeAll(async () => {
  ground = await openGround()
  const desk = ground.desk('writer')
  const received = await receiveVideo(desk, once(await aClip({ seed: 11 })))
  clip = await uploadVideo(desk, { received, title: '洗手歌', profiles: ['preview'] })
  while (await runNextJob({ payload: ground.payload, owner: 'worker' }));
})

const aText = (changes: Partial<PlatformText> = {}): PlatformText => ({
  platform: 'channels',
  title: '一分钟学会洗手',
  description: '跟着洗手歌，六步洗干净。',
  topics: ['洗手', '健康科普'],
  cover: 'vertical',
  ...changes,
})

const aVideoPost = (texts: readonly object[]): Promise<string> =>
  aDraft(ground, { kind: 'video', videos: [clip], platformTexts: texts })

const edit = (post: string, data: Record<string, unknown>) =>
  ground.payload.update({
    collection: 'posts',
    id: post,
    data,
    user: ground.users.writer,
    overrideAccess: false,
    depth: 0,
  })

const sealedOf = async (post: string) =>
  (await openRevision(ground, (await loadHistory(ground, post)).history)).content

describe('the texts for the platforms', () => {
  test('are sealed with the post and go before the public as they were sealed', async () => {
    const douyin = aText({ platform: 'douyin', description: '六步洗手', cover: null })
    const post = await aVideoPost([{ ...douyin, topics: ['#洗手', '健康科普'] }, aText()])
    await bringTo(ground, post, 'approved')
    expect((await sealedOf(post)).platformTexts).toEqual([aText(), douyin])
    await publishPost(ground.desk('publicity'), post, {})
    const { docs } = await ground.payload.find({
      collection: 'live-posts',
      where: { post: { equals: post } },
      overrideAccess: false,
    })
    expect(docs[0]?.platformTexts).toEqual([aText(), douyin])
  })

  test('are never asked for', async () => {
    const post = await aVideoPost([])
    await submitPost(ground.desk('writer'), post, {})
    expect((await sealedOf(post)).platformTexts).toEqual([])
  })

  test('void an approval that was not used when one is changed, and only then', async () => {
    const post = await aVideoPost([aText()])
    await bringTo(ground, post, 'approved')
    const rows = (topics: string[]) => [{ ...aText(), topics }]
    await edit(post, { platformTexts: rows(['#洗手', '健康科普']) })
    expect((await loadHistory(ground, post)).history.stage).toBe('approved')
    await edit(post, { platformTexts: rows(['洗手']) })
    const { history, records } = await loadHistory(ground, post)
    expect([history.stage, records.at(-1)?.decision]).toEqual(['draft', 'void'])
  })

  test('make whoever changes one an editor of the round', async () => {
    const post = await aVideoPost([])
    await ground.payload.update({
      collection: 'posts',
      id: post,
      data: { platformTexts: [aText()] as never },
      user: ground.users.publicity,
      overrideAccess: false,
    })
    const { editors } = await ground.payload.findByID({ collection: 'posts', id: post, depth: 0 })
    expect(editors).toEqual([ground.users.publicity.id])
  })

  test('leave nothing behind when one is taken out and another comes', async () => {
    const post = await aVideoPost([aText(), aText({ platform: 'douyin' })])
    await edit(post, { platformTexts: [aText()] })
    await edit(post, { platformTexts: [aText(), { platform: 'kuaishou', title: '洗手' }] })
    await submitPost(ground.desk('writer'), post, {})
    expect(
      (await sealedOf(post)).platformTexts.map(({ platform, topics }) => [platform, topics]),
    ).toEqual([
      ['channels', ['洗手', '健康科普']],
      ['kuaishou', []],
    ])
  })

  test('over a limit are saved, and refused at the submit with the place and the numbers', async () => {
    const post = await aVideoPost([aText({ description: '字'.repeat(1001) })])
    await expect(submitPost(ground.desk('writer'), post, {})).rejects.toMatchObject({
      code: 'PLATFORM_TEXTS_INVALID',
      details: {
        problems: [{ platform: 'channels', field: 'description', length: 1011, limit: 1000 }],
      },
    })
    expect((await loadHistory(ground, post)).records).toEqual([])
  })

  test('over a number that is only reported are submitted', async () => {
    const post = await aVideoPost([aText({ title: '字'.repeat(30) })])
    expect(await codeOf(submitPost(ground.desk('writer'), post, {}))).toBe('allowed')
  })

  test('with a cover that is none of the clip’s are refused', async () => {
    const post = await aVideoPost([aText({ cover: 'yesterday' })])
    expect(await codeOf(submitPost(ground.desk('writer'), post, {}))).toBe('PLATFORM_TEXTS_INVALID')
  })

  test.each([
    [[{ platform: 'douyin' }, { platform: 'douyin' }]],
    [[{ platform: 'myspace' }]],
    [[{ platform: 'douyin', topics: '洗手' }]],
  ])('%j are refused as what no text is', async (platformTexts) => {
    expect(await codeOf(aVideoPost(platformTexts))).toBe('BAD_REQUEST')
  })
})

const CLAIM = '本院独家秘方包治百病'

/** Writes an edit as the engine stores it; the files stay as they are. */
const editClip = (changes: Partial<ClipEdit>) =>
  ground.payload.db.updateOne({
    collection: 'videos',
    id: clip,
    data: { edit: { ...NO_EDIT, ...changes } },
    returning: false,
  })

const placesOf = (findings: readonly { severity: string; field?: string }[]) => [
  ...new Set(findings.filter(({ severity }) => severity === 'block').map(({ field }) => field)),
]

describe('unlawful words', () => {
  test('in a text for a platform block the submit until they have a reason', async () => {
    const post = await aVideoPost([aText({ description: CLAIM, topics: [CLAIM] })])
    const { findings } = await checkPost(ground.desk('writer'), post)
    expect(placesOf(findings)).toEqual(['platformDescription', 'platformTopics'])
    const refusal = await submitPost(ground.desk('writer'), post, {}).catch((e: unknown) => e)
    const blocks = findings.filter(({ severity }) => severity === 'block')
    expect(refusal).toMatchObject({ code: 'FINDINGS_BLOCK', details: { findings: blocks } })
    const objections = blocks.map(({ rule, start, end, field, platform }) => ({
      ...{ rule, start, end, field, platform },
      reason: '引用骗局里的原话',
    }))
    const elsewhere = objections.map((one) => ({ ...one, platform: 'douyin' as const }))
    const attempt = submitPost(ground.desk('writer'), post, { objections: elsewhere })
    expect(await codeOf(attempt)).toBe('OBJECTION_UNMATCHED')
    await submitPost(ground.desk('writer'), post, { objections })
    expect((await loadHistory(ground, post)).history.stage).toBe('first_review')
  })

  test('in a card or a subtitle block it too, and what was lawful is sealed word by word', async () => {
    const post = await aVideoPost([])
    const intro = { lines: ['滨江社区', '洗手歌'], seconds: 2, background: '#0b6e69' }
    await editClip({ intro, cues: [{ start: 0, end: 0.8, text: CLAIM }] })
    expect(placesOf((await checkPost(ground.desk('writer'), post)).findings)).toEqual(['subtitle'])
    expect(await codeOf(submitPost(ground.desk('writer'), post, {}))).toBe('FINDINGS_BLOCK')
    await editClip({ intro: { ...intro, lines: [CLAIM] } })
    expect(placesOf((await checkPost(ground.desk('writer'), post)).findings)).toEqual(['card'])
    await editClip({ intro, cues: [{ start: 0, end: 0.8, text: '搓手心' }] })
    await submitPost(ground.desk('writer'), post, {})
    expect((await sealedOf(post)).videos).toEqual([
      {
        ...{ id: clip, title: '洗手歌', cards: ['滨江社区\n洗手歌'] },
        subtitles: [{ start: 2, end: 2.8, text: '搓手心' }],
      },
    ])
    await editClip({})
  })

  test('of a clip are told while writing, to those who may see the clip', async () => {
    await editClip({ cues: [{ start: 0, end: 0.8, text: CLAIM }] })
    const asked = { genre: 'science', videos: [clip] } as const
    const seenBy = async (person: 'writer' | 'stranger') =>
      placesOf((await checkText(ground.desk(person), asked)).findings)
    expect([await seenBy('writer'), await seenBy('stranger')]).toEqual([['subtitle'], []])
    await editClip({})
  })
})
