import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { onCron, type CronTask } from '@/adapters/cron'
import { isDomainError } from '@/domain/errors'
import { HEARTBEAT_MS } from '@/domain/jobs'
import { beatWorker } from '@/platform/worker-health'
import {
  claimJob,
  failJob,
  finishJob,
  prolongLease,
  type ClaimedJob,
} from '@/use-cases/jobs/claim-job'
import type { JobName } from '@/use-cases/jobs/enqueue'
import { JOB_HANDLERS, type JobHandler } from './definitions'
import { SCHEDULE } from './schedule'

/** How long an idle worker waits before it looks again. */
const IDLE_MS = 500

export interface Worker {
  /** Finishes the job in hand, then ends. */
  stop: () => Promise<void>
}

/** Starts one worker: the cron table, and a loop that takes one job at a time. */
export function startWorker(payload: Payload): Worker {
  const stopping = new AbortController()
  const owner = randomUUID()
  const tasks = SCHEDULE.map(({ name, cron, sweep }) =>
    onCron(cron, async () => {
      await sweep(payload, new Date()).catch((error: unknown) => {
        payload.logger.error({ err: error, msg: `sweep failed: ${name}` })
      })
    }),
  )
  const ended = loop({ payload, owner, signal: stopping.signal })
  return { stop: () => stopAll({ tasks, stopping, ended }) }
}

async function stopAll(running: {
  readonly tasks: readonly CronTask[]
  readonly stopping: AbortController
  readonly ended: Promise<void>
}): Promise<void> {
  for (const task of running.tasks) task.stop()
  running.stopping.abort()
  await running.ended
}

interface Loop {
  readonly payload: Payload
  readonly owner: string
  readonly signal: AbortSignal
}

async function loop({ payload, owner, signal }: Loop): Promise<void> {
  while (!signal.aborted) {
    beatWorker(Date.now())
    const didWork = await runNextJob({ payload, owner }).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'the worker could not reach its queue' })
      return false
    })
    if (!didWork) await pause(IDLE_MS, undefined, { signal }).catch(() => undefined)
  }
}

interface Hand {
  readonly payload: Payload
  readonly owner: string
  readonly clock?: () => Date
  readonly handlers?: Readonly<Record<JobName, JobHandler>>
}

const systemClock = (): Date => new Date()

/** Claims and runs one due job. True when there was one. */
export async function runNextJob(hand: Hand): Promise<boolean> {
  const { payload, owner, clock = systemClock } = hand
  const job = await claimJob({ payload, owner, now: clock() })
  if (!job) return false
  const heartbeat = setInterval(() => {
    prolongLease({ payload, owner, now: clock() }, job.id).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: `no heartbeat for job ${job.id}` })
    })
  }, HEARTBEAT_MS)
  try {
    await runJob(hand, job)
  } finally {
    clearInterval(heartbeat)
  }
  return true
}

async function runJob(hand: Hand, job: ClaimedJob): Promise<void> {
  const { payload, owner, clock = systemClock, handlers = JOB_HANDLERS } = hand
  try {
    await handlers[job.name](payload, job.key, clock())
    await finishJob({ payload, owner, now: clock() }, job.id)
  } catch (error) {
    const isFinal =
      isDomainError(error) && error.code !== 'WRITE_CONFLICT' && error.code !== 'DATABASE_BUSY'
    const message = error instanceof Error ? error.message : String(error)
    payload.logger.error({
      err: error,
      msg: `job ${job.name} ${job.key} failed (attempt ${job.attempts})`,
    })
    await failJob({ payload, owner, now: clock() }, job, { message, isFinal })
  }
}
