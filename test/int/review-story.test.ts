import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/platform/env'
import { exportWechat } from '@/queries/export-wechat'
import { themeByKey } from '@/domain/wechat/themes'
import { livePosts } from '@/queries/live-posts'
import { reviewView } from '@/queries/review-view'
import { verifyChain } from '@/queries/verify-chain'
import { loadHistory } from '@/use-cases/review/load-history'
import { rebuildMirror } from '@/use-cases/review/rebuild-mirror'
import { approvePost } from '@/use-cases/posts/approve-post'
import { publishPost } from '@/use-cases/posts/publish-post'
import { reassignPost } from '@/use-cases/posts/reassign-post'
import { returnPost } from '@/use-cases/posts/return-post'
import { submitPost } from '@/use-cases/posts/submit-post'
import { unpublishPost } from '@/use-cases/posts/unpublish-post'
import { withdrawPost } from '@/use-cases/posts/withdraw-post'
import {
  aBody,
  aDraft,
  aPicture,
  approveFinal,
  approveFirst,
  bringTo,
  codeOf,
  openGround,
  waitingOf,
  type Ground,
} from '../helpers/desk-ground'

let ground: Ground

/** A request without an account, through Payload's own door. */
const anonymously = (path: string): Promise<Response> =>
  handleEndpoints({ config, request: new Request(`http://desk.test${path}`) })

beforeAll(async () => {
  ground = await openGround()
})

const decisionsOf = async (post: string): Promise<string[]> =>
  (await loadHistory(ground, post)).records.map(({ level, decision }) => `${level}:${decision}`)

const stageOf = async (post: string) =>
  (await ground.payload.findByID({ collection: 'posts', id: post, depth: 0 })).stage

const editAs = (person: 'writer' | 'publicity' | 'colleague', post: string, data: object) =>
  ground.payload.update({
    collection: 'posts',
    id: post,
    data,
    user: ground.users[person],
    overrideAccess: false,
    depth: 0,
  })

test('takes a post through both levels to the public, one record a step', async () => {
  const picture = await aPicture(ground, 1)
  const post = await aDraft(ground, { cover: picture, body: aBody('每天吃盐不超过5克。', picture) })
  await bringTo(ground, post, 'published')
  expect(await decisionsOf(post)).toEqual([
    'author:submit',
    'first:approve',
    'final:approve',
    'desk:publish',
  ])
  expect(await stageOf(post)).toBe('published')
  const { docs } = await livePosts(ground.payload, { page: 1, limit: 10 })
  expect(docs[0]).toMatchObject({
    title: '少吃盐，血压稳',
    department: '慢病管理科',
    cover: picture,
  })
  const material = await ground.payload.findByID({ collection: 'materials', id: picture, depth: 0 })
  expect([material.isSealed, material.isLive]).toEqual([true, true])
  expect(await verifyChain(ground.payload)).toMatchObject({ ok: true })
})

describe('who may judge', () => {
  test('one person never takes two steps of a round, whatever roles they hold', async () => {
    const post = await aDraft(ground)
    await submitPost(ground.desk('writer'), post, {})
    await approveFirst(ground, post, 'all')
    expect(await codeOf(approveFinal(ground, post, 'all'))).toBe('REVIEWER_DECIDED_BEFORE')
    expect(
      await codeOf(
        returnPost(ground.desk('all'), post, {
          ...(await waitingOf(ground, post)),
          level: 'final',
          comment: '改',
        }),
      ),
    ).toBe('REVIEWER_DECIDED_BEFORE')
    await approveFinal(ground, post)
    expect(await stageOf(post)).toBe('approved')
  })

  test('an editor of the text is kept from it, in the next round too', async () => {
    const post = await aDraft(ground)
    await editAs('publicity', post, { title: '少吃一点盐' })
    await submitPost(ground.desk('writer'), post, {})
    expect(await codeOf(approveFirst(ground, post))).toBe('REVIEWER_IS_EDITOR')
    await withdrawPost(ground.desk('writer'), post, {})
    await submitPost(ground.desk('writer'), post, {})
    expect(await codeOf(approveFirst(ground, post))).toBe('REVIEWER_IS_EDITOR')
    await approveFirst(ground, post, 'publicity2')
  })

  test('the former author of a reassigned post stays kept from it', async () => {
    const post = await aDraft(ground)
    await reassignPost(ground.desk('admin'), post, {
      author: ground.users.colleague.id,
      reason: '原作者进修',
    })
    const { author, editors } = await ground.payload.findByID({
      collection: 'posts',
      id: post,
      depth: 0,
    })
    expect([author, editors]).toEqual([ground.users.colleague.id, [ground.users.writer.id]])
  })

  test('an account closed a moment ago decides nothing', async () => {
    const post = await aDraft(ground)
    await submitPost(ground.desk('writer'), post, {})
    await ground.payload.update({
      collection: 'users',
      id: ground.users.publicity2.id,
      data: { isActive: false },
    })
    expect(await codeOf(approveFirst(ground, post, 'publicity2'))).toBe('ACCOUNT_INACTIVE')
    await ground.payload.update({
      collection: 'users',
      id: ground.users.publicity2.id,
      data: { isActive: true },
    })
  })

  test('a contributor of another department is not told about it', async () => {
    const post = await aDraft(ground)
    expect(await codeOf(reviewView(ground.desk('stranger'), post))).toBe('NOT_FOUND')
    expect(await codeOf(submitPost(ground.desk('stranger'), post, {}))).toBe('NOT_YOU')
    expect(await codeOf(submitPost(ground.desk('colleague'), post, {}))).toBe('NOT_AUTHOR')
  })
})

describe('at the same moment', () => {
  test('of two decisions one wins and the other is told that it is too late', async () => {
    const post = await aDraft(ground)
    await submitPost(ground.desk('writer'), post, {})
    const waiting = { ...(await waitingOf(ground, post)), level: 'first' as const }
    const outcomes = await Promise.all([
      codeOf(approvePost(ground.desk('publicity'), post, waiting)),
      codeOf(returnPost(ground.desk('publicity2'), post, { ...waiting, comment: '改' })),
      codeOf(approvePost(ground.desk('all'), post, waiting)),
      codeOf(withdrawPost(ground.desk('writer'), post, {})),
    ])
    // A withdrawal is still possible after the first approval; every decision of the level came once.
    expect(
      outcomes.slice(0, 3).filter((outcome) => outcome === 'allowed').length,
    ).toBeLessThanOrEqual(1)
    expect(
      outcomes.filter((outcome) => outcome !== 'allowed').every((code) => code === 'WRONG_STAGE'),
    ).toBe(true)
    const records = await decisionsOf(post)
    expect(records.length).toBe(1 + outcomes.filter((outcome) => outcome === 'allowed').length)
    expect(await verifyChain(ground.payload)).toMatchObject({ ok: true })
  })

  test('the same request twice changes nothing the second time', async () => {
    const post = await aDraft(ground)
    await submitPost(ground.desk('writer'), post, {})
    const waiting = { ...(await waitingOf(ground, post)), level: 'first' as const }
    await approvePost(ground.desk('publicity'), post, waiting)
    expect(await codeOf(approvePost(ground.desk('publicity'), post, waiting))).toBe('WRONG_STAGE')
    expect(await decisionsOf(post)).toEqual(['author:submit', 'first:approve'])
  })
})

describe('what is frozen and what is live', () => {
  test('nobody edits a post in review', async () => {
    const post = await aDraft(ground)
    await submitPost(ground.desk('writer'), post, {})
    expect(await codeOf(editAs('writer', post, { title: '改一下' }))).toBe('POST_FROZEN')
    expect(await codeOf(editAs('publicity', post, { title: '改一下' }))).toBe('POST_FROZEN')
  })

  test('an edit makes an unused approval void and leaves a record of it', async () => {
    const post = await aDraft(ground)
    await bringTo(ground, post, 'approved')
    await editAs('writer', post, { title: '改过的标题' })
    expect(await stageOf(post)).toBe('draft')
    expect((await decisionsOf(post)).at(-1)).toBe('desk:void')
    expect(await codeOf(publishPost(ground.desk('publicity'), post, {}))).toBe('NOT_APPROVED')
  })

  test('a save that changes nothing voids nothing', async () => {
    const post = await aDraft(ground)
    await bringTo(ground, post, 'approved')
    await editAs('writer', post, { title: '少吃盐，血压稳', body: aBody() })
    expect(await stageOf(post)).toBe('approved')
  })

  test('what is live stays as approved while the copy is edited and judged anew', async () => {
    const post = await aDraft(ground, { title: '第一版' })
    await bringTo(ground, post, 'published')
    await editAs('writer', post, { title: '第二版' })
    await submitPost(ground.desk('writer'), post, {})
    const titles = async () =>
      (
        await ground.payload.find({ collection: 'live-posts', where: { post: { equals: post } } })
      ).docs.map(({ title }) => title)
    expect(await titles()).toEqual(['第一版'])
    await approveFirst(ground, post)
    await approveFinal(ground, post)
    expect(await titles()).toEqual(['第一版'])
    await publishPost(ground.desk('publicity'), post, {})
    expect(await titles()).toEqual(['第二版'])
  })

  test('a take-down empties the public page, also while a new round runs', async () => {
    const post = await aDraft(ground, { title: '要下线的' })
    await bringTo(ground, post, 'published')
    await editAs('writer', post, { title: '要下线的二' })
    await submitPost(ground.desk('writer'), post, {})
    await unpublishPost(ground.desk('leader'), post, { reason: '数据有误' })
    expect(await stageOf(post)).toBe('first_review')
    expect(
      await ground.payload.count({ collection: 'live-posts', where: { post: { equals: post } } }),
    ).toEqual({ totalDocs: 0 })
    await approveFirst(ground, post)
    await approveFinal(ground, post)
    await publishPost(ground.desk('publicity'), post, {})
    await unpublishPost(ground.desk('admin'), post, { reason: '再次下线' })
    expect(await stageOf(post)).toBe('offline')
  })

  test('what was once submitted is never deleted', async () => {
    const post = await aDraft(ground)
    await submitPost(ground.desk('writer'), post, {})
    await withdrawPost(ground.desk('writer'), post, {})
    const remove = ground.payload.delete({
      collection: 'posts',
      id: post,
      user: ground.users.writer,
      overrideAccess: false,
    })
    expect(await codeOf(remove)).toBe('POST_WAS_SUBMITTED')
    const draft = await aDraft(ground)
    await ground.payload.delete({
      collection: 'posts',
      id: draft,
      user: ground.users.writer,
      overrideAccess: false,
    })
  })
})

test('a leader makes a waiting post urgent, nothing else, and it is due sooner', async () => {
  const post = await aDraft(ground)
  await submitPost(ground.desk('writer'), post, {})
  const asLeader = (data: object) =>
    ground.payload.update({
      collection: 'posts',
      id: post,
      data,
      user: ground.users.leader,
      overrideAccess: false,
      depth: 0,
    })
  const before = await ground.payload.findByID({ collection: 'posts', id: post, depth: 0 })
  const after = await asLeader({ isUrgent: true })
  expect(Date.parse(before.dueAt ?? '') - Date.parse(after.dueAt ?? '')).toBe(22 * 3_600_000)
  expect(await codeOf(asLeader({ isUrgent: false, title: '改标题' }))).not.toBe('allowed')
})

describe('the seal', () => {
  test('a changed file stops the publication and the package', async () => {
    const picture = await aPicture(ground, 77)
    const post = await aDraft(ground, { cover: picture })
    await bringTo(ground, post, 'approved')
    const { renditions } = await ground.payload.findByID({
      collection: 'materials',
      id: picture,
      depth: 0,
    })
    const [file] = renditions as unknown as { sha256: string }[]
    const path = join(env().MEDIA_DIR, 'renditions', `${file?.sha256}.jpg`)
    await writeFile(path, 'something else')
    expect(await codeOf(publishPost(ground.desk('publicity'), post, {}))).toBe('SEAL_BROKEN')
    expect(await codeOf(exportWechat(ground.desk('publicity'), post, themeByKey()))).toBe(
      'SEAL_BROKEN',
    )
    await rm(path)
    expect(await codeOf(publishPost(ground.desk('publicity'), post, {}))).toBe('SEAL_BROKEN')
    expect(await stageOf(post)).toBe('approved')
  })

  test('a text changed in the database is not approved, not published and not shown', async () => {
    const post = await aDraft(ground, { title: '封存的标题' })
    await bringTo(ground, post, 'published')
    const { docs } = await ground.payload.find({
      collection: 'revisions',
      where: { post: { equals: post } },
    })
    const [revision] = docs
    await ground.payload.db.updateOne({
      collection: 'revisions',
      id: String(revision?.id),
      data: { content: revision?.content.replace('封存的标题', '偷换的标题') },
    })
    expect(await codeOf(exportWechat(ground.desk('publicity'), post, themeByKey()))).toBe(
      'SEAL_BROKEN',
    )
    const live = await ground.payload.find({
      collection: 'live-posts',
      where: { post: { equals: post } },
      overrideAccess: false,
    })
    expect(live.docs.map(({ title }) => title)).toEqual([''])
  })

  test('a row of the public changed in the database shows the sealed text', async () => {
    const post = await aDraft(ground, { title: '原来的标题' })
    await bringTo(ground, post, 'published')
    const { docs } = await ground.payload.db.find<{ id: string }>({
      collection: 'live-posts',
      where: { post: { equals: post } },
    })
    await ground.payload.db.updateOne({
      collection: 'live-posts',
      id: String(docs[0]?.id),
      data: { title: '篡改' },
    })
    const live = await ground.payload.find({
      collection: 'live-posts',
      where: { post: { equals: post } },
      overrideAccess: false,
    })
    expect(live.docs.map(({ title }) => title)).toEqual(['原来的标题'])
    const titles = await ground.payload.find({
      collection: 'live-posts',
      where: { post: { equals: post } },
      select: { title: true },
      overrideAccess: false,
    })
    expect(titles.docs).toEqual([{ id: String(docs[0]?.id), title: '原来的标题' }])
  })

  test('the same revision gives the same package, byte for byte', async () => {
    const picture = await aPicture(ground, 9)
    const post = await aDraft(ground, { cover: picture, body: aBody('限盐勺，一勺2克。', picture) })
    await bringTo(ground, post, 'approved')
    const first = await exportWechat(ground.desk('publicity'), post, themeByKey())
    const second = await exportWechat(ground.desk('publicity2'), post, themeByKey())
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })
})

describe('the gate of submit', () => {
  test.each([
    [{ sources: [] }, ['sources']],
    [{ byline: { name: '' }, audiences: [] }, ['audiences', 'byline']],
    [{ body: null }, ['body']],
    [{ body: aBody('  ') }, ['body']],
    [{ genre: 'advertisement' }, ['adReviewNo']],
  ])('names what is missing of %j', async (changes, missing) => {
    const post = await aDraft(ground, changes)
    await expect(submitPost(ground.desk('writer'), post, {})).rejects.toMatchObject({
      code: 'BASICS_MISSING',
      details: { missing },
    })
    expect(await decisionsOf(post)).toEqual([])
  })

  test('waits for the renditions of its pictures', async () => {
    const picture = await aPicture(ground, 33)
    await ground.payload.db.updateOne({
      collection: 'materials',
      id: picture,
      data: { status: 'processing' },
    })
    const post = await aDraft(ground, { cover: picture })
    expect(await codeOf(submitPost(ground.desk('writer'), post, {}))).toBe('MEDIA_NOT_READY')
  })
})

test('the mirror is written anew from the records', async () => {
  const post = await aDraft(ground)
  await bringTo(ground, post, 'final_review')
  await ground.payload.db.updateOne({
    collection: 'posts',
    id: post,
    data: { stage: 'published', round: 9, isLive: true, firstReviewer: null },
  })
  expect(await codeOf(approveFinal(ground, post))).toBe('WRONG_STAGE')
  await rebuildMirror(ground.payload, post)
  expect(await ground.payload.findByID({ collection: 'posts', id: post, depth: 0 })).toMatchObject({
    stage: 'final_review',
    round: 1,
    isLive: false,
    firstReviewer: ground.users.publicity.id,
  })
  await approveFinal(ground, post)
})

test('an original is read by anyone only while it is live, and only whole', async () => {
  const picture = await aPicture(ground, 201)
  const post = await aDraft(ground, { cover: picture })
  const { filename } = await ground.payload.findByID({
    collection: 'materials',
    id: picture,
    depth: 0,
  })
  const read = () => anonymously(`/api/materials/file/${filename}`)
  expect((await read()).status).toBe(401)
  await bringTo(ground, post, 'published')
  expect((await read()).status).toBe(200)
  await writeFile(join(env().MEDIA_DIR, 'originals', String(filename)), 'another picture')
  expect((await read()).status).toBe(409)
  await unpublishPost(ground.desk('publicity'), post, { reason: '图片有误' })
  expect((await read()).status).toBe(401)
})
