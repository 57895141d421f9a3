import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { onCron, type CronTask } from '@/adapters/cron'
import { isDeadNeighbour, newWorkerIdentity } from '@/adapters/worker-identity'
import { isDomainError } from '@/domain/errors'
import { HEARTBEAT_MS, isJobPostponed } from '@/domain/jobs'
import { beatWorker } from '@/platform/worker-health'
import {
  claimJob,
  failJob,
  finishJob,
  giveBackJob,
  prolongLease,
  releaseDeadClaims,
  type ClaimedJob,
} from '@/use-cases/jobs/claim-job'
import type { JobName } from '@/use-cases/jobs/enqueue'
import { JOB_HANDLERS, LANES, type JobHandler } from './definitions'
import { SCHEDULE } from './schedule'

/** How long an idle worker waits before it looks again. */
const IDLE_MS = 500

export interface Worker {
  /** Finishes the quick jobs in hand, puts a clip back into the queue, then ends. */
  stop: () => Promise<void>
}

/** Starts one worker: the cron table, and a loop for each lane that takes one job at a time. */
export function startWorker(payload: Payload): Worker {
  const stopping = new AbortController()
  const owner = newWorkerIdentity()
  const tasks = SCHEDULE.map(({ name, cron, sweep }) =>
    onCron(cron, async () => {
      await sweep(payload, new Date()).catch((error: unknown) => {
        payload.logger.error({ err: error, msg: `sweep failed: ${name}` })
      })
    }),
  )
  const ended = (async () => {
    await releaseDeadClaims({ payload, now: new Date() }, isDeadNeighbour).catch(
      (error: unknown) => {
        payload.logger.error({ err: error, msg: 'the claims of dead workers were not released' })
      },
    )
    await Promise.all(
      LANES.map((names) => loop({ payload, owner, names, signal: stopping.signal })),
    )
  })()
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
  readonly names: readonly JobName[]
  readonly signal: AbortSignal
}

async function loop({ payload, owner, names, signal }: Loop): Promise<void> {
  while (!signal.aborted) {
    beatWorker(Date.now())
    const didWork = await runNextJob({ payload, owner, names, stopping: signal }).catch(
      (error: unknown) => {
        payload.logger.error({ err: error, msg: 'the worker could not reach its queue' })
        return false
      },
    )
    if (!didWork) await pause(IDLE_MS, undefined, { signal }).catch(() => undefined)
  }
}

interface Hand {
  readonly payload: Payload
  readonly owner: string
  /** The jobs to choose from; all without it. */
  readonly names?: readonly JobName[]
  /** Aborted when the worker stops. */
  readonly stopping?: AbortSignal
  readonly clock?: () => Date
  readonly handlers?: Readonly<Partial<Record<JobName, JobHandler>>>
}

const systemClock = (): Date => new Date()

/** Claims and runs one due job. True when there was one. */
export async function runNextJob(hand: Hand): Promise<boolean> {
  const { payload, owner, names, stopping, clock = systemClock } = hand
  const job = await claimJob({ payload, owner, now: clock(), ...(names ? { names } : {}) })
  if (!job) return false
  const lost = new AbortController()
  const signal = stopping ? AbortSignal.any([stopping, lost.signal]) : lost.signal
  const heartbeat = setInterval(() => {
    prolongLease({ payload, owner, now: clock() }, job.id)
      .then((isHeld) => (isHeld ? null : lost.abort()))
      .catch((error: unknown) => {
        payload.logger.error({ err: error, msg: `no heartbeat for job ${job.id}` })
      })
  }, HEARTBEAT_MS)
  try {
    await runJob(hand, job, signal)
  } finally {
    clearInterval(heartbeat)
  }
  return true
}

async function runJob(hand: Hand, job: ClaimedJob, signal: AbortSignal): Promise<void> {
  const { payload, owner, clock = systemClock, handlers } = hand
  const handler = handlers?.[job.name] ?? JOB_HANDLERS[job.name]
  try {
    await handler(payload, job.key, { now: clock(), attempt: job.attempts, signal })
    await finishJob({ payload, owner, now: clock() }, job.id)
  } catch (error) {
    await settleFailure(hand, job, error)
  }
}

async function settleFailure(hand: Hand, job: ClaimedJob, error: unknown): Promise<void> {
  const { payload, owner, clock = systemClock } = hand
  const worker = { payload, owner, now: clock() }
  const isPostponed = isJobPostponed(error)
  if (isPostponed && !error.isCounted) return giveBackJob(worker, job, error)
  const isFinal =
    isDomainError(error) && error.code !== 'WRITE_CONFLICT' && error.code !== 'DATABASE_BUSY'
  const message = error instanceof Error ? error.message : String(error)
  payload.logger.error({
    err: error,
    msg: `job ${job.name} ${job.key} failed (attempt ${job.attempts})`,
  })
  const pause = isPostponed ? { pauseMs: error.pauseMs } : {}
  await failJob(worker, job, { message, isFinal, ...pause })
}
