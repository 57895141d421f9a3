import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runNextJob } from '@/jobs/worker'
import { verifyChain } from '@/queries/verify-chain'
import { sweepScheduled, sweepUnready } from '@/use-cases/jobs/sweep'
import { publishPost } from '@/use-cases/posts/publish-post'
import { publishScheduledPost } from '@/use-cases/posts/publish-scheduled-post'
import { loadHistory } from '@/use-cases/review/load-history'
import {
  aDraft,
  aPicture,
  bringTo,
  codeOf,
  openGround,
  type Ground,
  type Person,
} from '../helpers/desk-ground'

/** Scheduling is done at this moment, an hour before the posts are to go out. */
const EVENING = new Date('2030-01-01T10:00:00.000Z')
const MORNING = new Date('2030-01-01T11:00:00.000Z')
const BEFORE = new Date(MORNING.getTime() - 1)
const LATER = new Date('2030-01-01T12:00:00.000Z')

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
})

beforeEach(async () => {
  await ground.payload.db.deleteMany({ collection: 'background-jobs', where: {} })
  await ground.payload.db.updateMany({
    collection: 'posts',
    where: { stage: { equals: 'approved' } },
    data: { publishAt: null },
  })
})

const change = (person: Person, data: Record<string, unknown>) =>
  ground.payload.update({ collection: 'users', id: ground.users[person].id, data })

const schedule = (post: string, at: Date | null, person: Person = 'publicity') =>
  publishPost(ground.desk(person, EVENING), post, { at: at?.toISOString() ?? null })

async function aScheduledPost(at = MORNING): Promise<string> {
  const post = await aDraft(ground)
  await bringTo(ground, post, 'approved')
  await schedule(post, at)
  return post
}

async function jobs() {
  const { docs } = await ground.payload.find({
    collection: 'background-jobs',
    limit: 0,
    pagination: false,
  })
  return docs
}

/** The cron tick and one round of a worker, at this moment. */
async function tick(now: Date): Promise<void> {
  await sweepScheduled(ground.payload, now)
  while (await runNextJob({ payload: ground.payload, owner: 'worker', clock: () => now }));
}

const stageOf = async (post: string) =>
  (await ground.payload.findByID({ collection: 'posts', id: post, depth: 0 })).stage

const decisionsOf = async (post: string) =>
  (await loadHistory(ground, post)).records.map(({ decision }) => decision)

const publishesOf = async (post: string) =>
  (await decisionsOf(post)).filter((decision) => decision === 'publish').length

describe('a scheduled post', () => {
  test('goes out at its moment, not before, in the name of who scheduled it', async () => {
    const post = await aScheduledPost()
    await tick(BEFORE)
    expect(await stageOf(post)).toBe('approved')
    expect(await jobs()).toEqual([])
    await tick(MORNING)
    expect(await stageOf(post)).toBe('published')
    const { records, history } = await loadHistory(ground, post)
    expect(records.at(-1)).toMatchObject({
      decision: 'publish',
      actor: ground.users.publicity.id,
      at: MORNING.toISOString(),
    })
    expect(history).toMatchObject({ publishAt: null, live: { publishedAt: MORNING.toISOString() } })
    expect((await jobs()).map(({ state }) => state)).toEqual(['done'])
  })

  test('is published once when its job runs twice, one after the other or at once', async () => {
    const post = await aScheduledPost()
    const run = () => publishScheduledPost(ground.payload, post, MORNING)
    expect(await Promise.all([codeOf(run()), codeOf(run()), codeOf(run())])).toEqual(
      Array(3).fill('allowed'),
    )
    await run()
    expect(await publishesOf(post)).toBe(1)
    const live = { collection: 'live-posts', where: { post: { equals: post } } } as const
    expect(await ground.payload.count(live)).toEqual({ totalDocs: 1 })
    expect(await verifyChain(ground.payload)).toMatchObject({ ok: true })
  })

  test.each([
    {
      what: 'was deactivated',
      lost: { isActive: false },
      restored: { isActive: true },
      code: 'ACCOUNT_INACTIVE',
    },
    {
      what: 'lost the role',
      lost: { roles: ['contributor'] },
      restored: { roles: ['publicity'] },
      code: 'NOT_YOU',
    },
  ])(
    'stays approved, with one dead letter, when that account $what',
    async ({ lost, restored, code }) => {
      const post = await aScheduledPost()
      await change('publicity', lost)
      await tick(MORNING)
      await tick(new Date(MORNING.getTime() + 10_000))
      await change('publicity', restored)
      await tick(new Date(MORNING.getTime() + 20_000))
      expect(await stageOf(post)).toBe('approved')
      expect(await publishesOf(post)).toBe(0)
      expect(await jobs()).toMatchObject([{ state: 'dead', attempts: 1, lastError: code }])
      // Scheduled anew by somebody who may, it goes out.
      await publishPost(ground.desk('publicity2', LATER), post, {
        at: new Date(LATER.getTime() + 1).toISOString(),
      })
      await tick(new Date(LATER.getTime() + 1))
      expect(await stageOf(post)).toBe('published')
    },
  )

  test('stays where it is when the schedule was cancelled', async () => {
    const post = await aScheduledPost()
    await schedule(post, null)
    await tick(MORNING)
    await publishScheduledPost(ground.payload, post, MORNING)
    expect(await stageOf(post)).toBe('approved')
    expect(await publishesOf(post)).toBe(0)
  })

  test('waits for the new moment when it was moved', async () => {
    const post = await aScheduledPost()
    await schedule(post, LATER, 'publicity2')
    await tick(MORNING)
    await publishScheduledPost(ground.payload, post, MORNING)
    expect(await stageOf(post)).toBe('approved')
    await tick(LATER)
    const { records } = await loadHistory(ground, post)
    expect(records.at(-1)).toMatchObject({
      decision: 'publish',
      actor: ground.users.publicity2.id,
    })
  })

  test('does not go out once its text was edited', async () => {
    const post = await aScheduledPost()
    await ground.payload.update({
      collection: 'posts',
      id: post,
      data: { title: '改过的标题' },
      user: ground.users.writer,
      overrideAccess: false,
    })
    await tick(MORNING)
    await publishScheduledPost(ground.payload, post, MORNING)
    expect(await decisionsOf(post)).toEqual(['submit', 'approve', 'approve', 'schedule', 'void'])
    expect(await jobs()).toEqual([])
  })

  test('does not go out a second time when it was published by hand', async () => {
    const post = await aScheduledPost()
    await sweepScheduled(ground.payload, MORNING)
    await publishPost(ground.desk('publicity2', MORNING), post, {})
    await tick(MORNING)
    expect(await publishesOf(post)).toBe(1)
    expect((await jobs()).map(({ state }) => state)).toEqual(['done'])
  })
})

describe('the sweep', () => {
  test('puts one job per id into the queue, however often it runs', async () => {
    const posts = [await aScheduledPost(), await aScheduledPost(), await aScheduledPost()]
    await sweepScheduled(ground.payload, MORNING)
    await sweepScheduled(ground.payload, MORNING)
    expect((await jobs()).map(({ key }) => key).sort()).toEqual([...posts].sort())
  })

  test('finds a material whose job was lost, and leaves alone what has just been given up', async () => {
    const material = await aPicture(ground, 5)
    await ground.payload.db.deleteMany({ collection: 'background-jobs', where: {} })
    await ground.payload.db.updateOne({
      collection: 'materials',
      id: material,
      data: { status: 'processing' },
    })
    expect(await sweepUnready(ground.payload, MORNING)).toBe(1)
    const [job] = await jobs()
    expect(job).toMatchObject({ name: 'make-renditions', key: material, state: 'queued' })
    await ground.payload.db.updateOne({
      collection: 'background-jobs',
      id: job?.id ?? '',
      data: { state: 'dead' },
    })
    expect(await sweepUnready(ground.payload, LATER)).toBe(0)
    expect(await sweepUnready(ground.payload, new Date(LATER.getTime() + 86_400_000))).toBe(1)
    expect(await jobs()).toHaveLength(2)
  })
})
