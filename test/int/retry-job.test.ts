import { beforeAll, beforeEach, expect, test } from 'vitest'
import { withTransaction } from '@/platform/database/with-transaction'
import { deadJobs } from '@/queries/dead-jobs'
import { claimJob, failJob } from '@/use-cases/jobs/claim-job'
import { enqueue } from '@/use-cases/jobs/enqueue'
import { retryJob } from '@/use-cases/jobs/retry-job'
import { aPicture, codeOf, openGround, type Ground } from '../helpers/desk-ground'

let ground: Ground
let picture: string

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
  picture = await aPicture(ground, 7)
})

beforeEach(async () => {
  await ground.payload.db.deleteMany({ collection: 'background-jobs', where: {} })
})

/** A job that was given up at its first attempt. */
async function aDeadJob(): Promise<string> {
  const now = new Date()
  await withTransaction(ground.payload, (tx) =>
    enqueue(tx, { name: 'make-renditions', key: picture, runAt: now }),
  )
  const worker = { payload: ground.payload, owner: 'a', now }
  const job = await claimJob(worker)
  if (!job) throw new Error('there is no job')
  await failJob(worker, job, { message: 'SEAL_BROKEN', isFinal: true })
  return job.id
}

const stateOf = async (id: string) => {
  const { state, attempts } = await ground.payload.findByID({
    collection: 'background-jobs',
    id,
    depth: 0,
  })
  return [state, attempts]
}

test('shows a dead letter with what it was about', async () => {
  const id = await aDeadJob()
  const board = await deadJobs(ground.desk('publicity'))
  expect(board).toMatchObject({ deadTotal: 1, queued: 0, running: 0 })
  expect(board.dead[0]).toMatchObject({
    id,
    name: 'make-renditions',
    attempts: 1,
    lastError: 'SEAL_BROKEN',
    about: { collection: 'materials', id: picture },
  })
  expect(board.dead[0]?.about.title).not.toBeNull()
})

test.each(['publicity', 'admin'] as const)(
  'puts it back into the queue for %s, with all attempts before it',
  async (person) => {
    const id = await aDeadJob()
    await retryJob(ground.desk(person), id)
    expect(await stateOf(id)).toEqual(['queued', 0])
    expect(await claimJob({ payload: ground.payload, owner: 'b', now: new Date() })).toMatchObject({
      id,
    })
  },
)

test.each(['writer', 'leader'] as const)('refuses %s, and changes nothing', async (person) => {
  const id = await aDeadJob()
  expect(await codeOf(retryJob(ground.desk(person), id))).toBe('NOT_YOU')
  expect(await codeOf(deadJobs(ground.desk(person)))).toBe('NOT_YOU')
  expect(await stateOf(id)).toEqual(['dead', 1])
})

test('refuses to retry a job that has not failed, and one that is not there', async () => {
  const id = await aDeadJob()
  await retryJob(ground.desk('admin'), id)
  expect(await codeOf(retryJob(ground.desk('admin'), id))).toBe('JOB_NOT_FAILED')
  expect(await codeOf(retryJob(ground.desk('admin'), 'nowhere'))).toBe('NOT_FOUND')
})
