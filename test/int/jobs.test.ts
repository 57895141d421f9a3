import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '@/domain/errors'
import { HEARTBEAT_MS, LEASE_MS, MAX_ATTEMPTS, pauseAfter } from '@/domain/jobs'
import type { JobHandler } from '@/jobs/definitions'
import { runNextJob } from '@/jobs/worker'
import { withTransaction } from '@/platform/database/with-transaction'
import { claimJob, failJob, finishJob, prolongLease } from '@/use-cases/jobs/claim-job'
import { enqueue } from '@/use-cases/jobs/enqueue'
import { openGround, type Ground } from '../helpers/desk-ground'

const START = new Date('2026-11-20T02:00:00.000Z')
const after = (ms: number): Date => new Date(START.getTime() + ms)

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
})

beforeEach(async () => {
  await ground.payload.db.deleteMany({ collection: 'background-jobs', where: {} })
})

const put = (key: string, runAt = START): Promise<void> =>
  withTransaction(ground.payload, (tx) => enqueue(tx, { name: 'make-renditions', key, runAt }))

const worker = (owner: string, now = START) => ({ payload: ground.payload, owner, now })

async function jobs() {
  const { docs } = await ground.payload.find({
    collection: 'background-jobs',
    sort: 'key',
    limit: 0,
    pagination: false,
  })
  return docs
}

async function theJob() {
  const [job, ...others] = await jobs()
  expect(others).toEqual([])
  if (!job) throw new Error('there is no job')
  return job
}

/** A worker whose one handler is `work`, at a moment of the test's own. */
const run = (work: JobHandler, now = START, owner = 'a') =>
  runNextJob({
    payload: ground.payload,
    owner,
    clock: () => now,
    handlers: { 'make-renditions': work, 'publish-scheduled': work },
  })

const succeed: JobHandler = () => Promise.resolve()
const fail =
  (error: Error): JobHandler =>
  () =>
    Promise.reject(error)

describe('a claim', () => {
  test('takes the job that has been due longest, and none that is not due', async () => {
    await put('later', after(1))
    await put('second', after(-10))
    await put('first', after(-20))
    const keys = []
    for (let i = 0; i < 3; i += 1) keys.push((await claimJob(worker('a')))?.key)
    expect(keys).toEqual(['first', 'second', undefined])
  })

  test('is given to one of several workers that ask at the same moment', async () => {
    for (let i = 0; i < 12; i += 1) await put(`job-${i}`)
    const taken: string[] = []
    const work = async (owner: string): Promise<void> => {
      for (let job = await claimJob(worker(owner)); job; job = await claimJob(worker(owner))) {
        taken.push(job.key)
      }
    }
    while (taken.length < 12) await Promise.all(['a', 'b', 'c', 'd'].map(work))
    expect(new Set(taken).size).toBe(12)
    expect(taken).toHaveLength(12)
    expect((await jobs()).map(({ attempts }) => attempts)).toEqual(Array(12).fill(1))
  })

  test('holds while there are signs of life', async () => {
    await put('long')
    const job = await claimJob(worker('a'))
    expect(await prolongLease(worker('a', after(LEASE_MS - 1)), job?.id ?? '')).toBe(true)
    expect(await claimJob(worker('b', after(LEASE_MS + 1)))).toBeNull()
    expect(await claimJob(worker('b', after(2 * LEASE_MS)))).toMatchObject({ key: 'long' })
  })

  test('goes to another worker when the lease has run out, and the loser changes nothing', async () => {
    await put('abandoned')
    const lost = await claimJob(worker('a'))
    if (!lost) throw new Error('nothing claimed')
    const taken = await claimJob(worker('b', after(LEASE_MS + 1)))
    expect(taken).toMatchObject({ id: lost.id, attempts: 2 })
    const before = await theJob()
    const late = worker('a', after(LEASE_MS + 2))
    expect(await prolongLease(late, lost.id)).toBe(false)
    expect(await finishJob(late, lost.id)).toBe(false)
    await failJob(late, lost, { message: 'too late', isFinal: true })
    expect(await theJob()).toEqual(before)
    expect(await finishJob(worker('b', after(LEASE_MS + 3)), lost.id)).toBe(true)
    expect(await theJob()).toMatchObject({ state: 'done' })
  })

  test('ends in the dead letters when every worker that had it died', async () => {
    await put('deadly')
    let now = START
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      expect(await claimJob(worker('a', now))).toMatchObject({ attempts: attempt })
      now = new Date(now.getTime() + LEASE_MS + 1)
    }
    expect(await claimJob(worker('a', now))).toBeNull()
    expect(await theJob()).toMatchObject({ state: 'dead', attempts: MAX_ATTEMPTS })
    expect((await theJob()).lastError).toBe('LEASE_EXPIRED')
  })
})

describe('a worker', () => {
  test('finishes a job, and has nothing to do after it', async () => {
    await put('easy')
    const seen: string[] = []
    expect(await run(async (_, key) => void seen.push(key))).toBe(true)
    expect(await run(succeed)).toBe(false)
    expect(seen).toEqual(['easy'])
    expect(await theJob()).toMatchObject({ state: 'done', attempts: 1 })
  })

  test('tries again after a pause that doubles, and gives up after six attempts', async () => {
    await put('flaky')
    let now = START
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt += 1) {
      expect(await run(fail(new Error(`no ${attempt}`)), now)).toBe(true)
      const job = await theJob()
      const runAt = new Date(now.getTime() + pauseAfter(attempt))
      expect(job).toMatchObject({ state: 'queued', attempts: attempt, lastError: `no ${attempt}` })
      expect(job.runAt).toBe(runAt.toISOString())
      expect(await run(succeed, new Date(runAt.getTime() - 1))).toBe(false)
      now = runAt
    }
    expect(await run(fail(new Error('no more')), now)).toBe(true)
    expect(await theJob()).toMatchObject({ state: 'dead', attempts: 6, lastError: 'no more' })
    expect(await run(succeed, new Date(now.getTime() + 24 * 60 * 60_000))).toBe(false)
  })

  test('does not try again what was refused', async () => {
    await put('refused')
    await run(fail(new DomainError('SEAL_BROKEN')))
    expect(await theJob()).toMatchObject({ state: 'dead', attempts: 1, lastError: 'SEAL_BROKEN' })
  })

  test.each(['WRITE_CONFLICT', 'DATABASE_BUSY'] as const)('tries again after %s', async (code) => {
    await put('busy')
    await run(fail(new DomainError(code)))
    expect(await theJob()).toMatchObject({ state: 'queued', attempts: 1 })
  })

  test('keeps its lease by its heartbeat while the work lasts', async () => {
    await put('slow')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      let now = START
      await runNextJob({
        payload: ground.payload,
        owner: 'a',
        clock: () => now,
        handlers: {
          'publish-scheduled': succeed,
          'make-renditions': async () => {
            now = after(HEARTBEAT_MS)
            vi.advanceTimersByTime(HEARTBEAT_MS)
            await vi.waitUntil(async () => {
              const { leaseUntil } = await theJob()
              return leaseUntil === after(HEARTBEAT_MS + LEASE_MS).toISOString()
            })
            expect(await claimJob(worker('b', after(LEASE_MS + 1)))).toBeNull()
          },
        },
      })
    } finally {
      vi.useRealTimers()
    }
    expect(await theJob()).toMatchObject({ state: 'done' })
  })
})

describe('the queue', () => {
  test('holds one waiting job of a name and key', async () => {
    await put('once')
    await put('once')
    expect(await jobs()).toHaveLength(1)
    await run(succeed)
    await put('once')
    expect((await jobs()).map(({ state }) => state).sort()).toEqual(['done', 'queued'])
  })

  test('keeps nothing of a transaction that failed', async () => {
    const broken = withTransaction(ground.payload, async (tx) => {
      await enqueue(tx, { name: 'make-renditions', key: 'never', runAt: START })
      throw new Error('changed my mind')
    })
    await expect(broken).rejects.toThrow('changed my mind')
    expect(await jobs()).toEqual([])
  })
})
