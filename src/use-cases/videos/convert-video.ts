import type { Payload } from 'payload'
import { isDiskFull } from '@/adapters/video-store'
import { JobPostponed, isJobPostponed } from '@/domain/jobs'
import { failureFor, isVideoFailure, VideoFailure } from '@/domain/media/failure-codes'
import { RETRY_PAUSES_MS } from '@/domain/media/run-outcome'
import type { StoredClip } from '@/domain/media/stored-clip'
import { withTransaction } from '@/platform/database/with-transaction'
import { changeRun, findClip, writeClip } from './clip-record'
import { clipProfiles } from '@/queries/clip-profiles'
import { makeClip } from './make-clip'
import { reportProgress } from './report-progress'
import { watchRun } from './watch-run'

/** How long to wait before looking again whether the same source is done elsewhere. */
const TURN_MS = 2_000

interface Run {
  /** 1 for the first try. */
  readonly attempt: number
  /** Aborted when the claim is lost or the worker stops. */
  readonly signal: AbortSignal
}

/**
 * Makes the renditions of a clip. Files are named by their hashes and notes tell what was made before, so running it
 * twice, or again after a crash, ends in the same clip; the document changes once, at the end. Disk, memory and kills are
 * tried again; what is wrong with the clip itself is final and stands in `failure`.
 *
 * @throws JobPostponed when another try makes sense
 */
export async function convertVideo(payload: Payload, id: string, run: Run): Promise<void> {
  for (;;) {
    const clip = await findClip({ payload }, id)
    if (!clip || (clip.status !== 'queued' && clip.status !== 'processing')) return
    // Cancelled and started anew while it ran: the job that was asked for then is this one.
    if ((await convertOnce(payload, clip, run)) === 'settled') return
  }
}

type Outcome = 'settled' | 'superseded'

const outcomeOf = (wasWritten: boolean): Outcome => (wasWritten ? 'settled' : 'superseded')

async function convertOnce(payload: Payload, clip: StoredClip, run: Run): Promise<Outcome> {
  if (!(await takeTurn(payload, clip))) return 'superseded'
  const watch = watchRun(payload, clip, run.signal)
  const progress = reportProgress(payload, clip)
  try {
    const made = await makeClip(clip, {
      profileSet: await clipProfiles({ payload }),
      signal: watch.signal,
      onProgress: progress.tell,
    })
    await progress.end()
    return outcomeOf(await changeRun(payload, clip, { ...made, ...READY }))
  } catch (error) {
    await progress.end()
    if (watch.isSuperseded()) return 'superseded'
    if (run.signal.aborted) {
      throw new JobPostponed('the worker stops', { pauseMs: 0, isCounted: false }, { cause: error })
    }
    return await settleFailure(payload, clip, { error, attempt: run.attempt })
  } finally {
    watch.stop()
  }
}

/**
 * Two clips of the same bytes are made one after the other: the second finds everything made.
 *
 * @returns false when the clip was cancelled or started anew
 * @throws JobPostponed while the other is at work
 */
async function takeTurn(payload: Payload, { id, run, sha256 }: StoredClip): Promise<boolean> {
  const taken = await withTransaction(
    payload,
    async ({ req }) => {
      const clip = await findClip({ payload, req }, id)
      if (clip?.run !== run) return 'gone'
      const others = await payload.db.findOne({
        collection: 'videos',
        where: {
          and: [
            { sha256: { equals: sha256 } },
            { status: { equals: 'processing' } },
            { id: { not_equals: id } },
          ],
        },
        req,
      })
      if (others) return 'wait'
      await writeClip(req, id, { status: 'processing' })
      return 'taken'
    },
    { capability: true },
  )
  if (taken !== 'wait') return taken === 'taken'
  throw new JobPostponed('the same clip is being made', { pauseMs: TURN_MS, isCounted: false })
}

const READY = {
  status: 'ready',
  progress: 100,
  secondsLeft: null,
  failure: null,
  failureCode: null,
} as const

async function settleFailure(
  payload: Payload,
  clip: StoredClip,
  { error, attempt }: { readonly error: unknown; readonly attempt: number },
): Promise<Outcome> {
  if (isJobPostponed(error)) throw error
  const failure = videoFailureOf(error)
  if (!failure) throw error
  const failed = { failure: failureFor(failure), failureCode: failure.code, secondsLeft: null }
  const pauseMs = RETRY_PAUSES_MS[attempt - 1]
  payload.logger.info({ err: error, msg: `clip ${clip.id}: ${failure.code}, attempt ${attempt}` })
  if (!failure.isTransient || pauseMs === undefined) {
    return outcomeOf(await changeRun(payload, clip, { ...failed, status: 'failed' }))
  }
  if (!(await changeRun(payload, clip, { ...failed, status: 'queued' }))) return 'superseded'
  throw new JobPostponed(failure.code, { pauseMs, isCounted: true }, { cause: error })
}

function videoFailureOf(error: unknown): VideoFailure | null {
  if (isVideoFailure(error)) return error
  return isDiskFull(error) ? new VideoFailure('VIDEO_DISK_FULL', {}, { cause: error }) : null
}
