import type { Payload } from 'payload'
import type { StoredClip } from '@/domain/media/stored-clip'
import { findClip } from './clip-record'

/** How often a run looks whether it is still wanted; a cancelled clip stops within about this time. */
const LOOK_MS = 1_000

export interface RunWatch {
  /** Aborted when the run is over: the worker's own signal, or somebody cancelled or removed the clip. */
  readonly signal: AbortSignal
  /** True when somebody has ended or replaced this run. */
  readonly isSuperseded: () => boolean
  readonly stop: () => void
}

/** Watches over one run of a clip from the outside: cancelling is a change of the document, by any process. */
export function watchRun(payload: Payload, clip: StoredClip, worker: AbortSignal): RunWatch {
  const ended = new AbortController()
  const timer = setInterval(() => {
    findClip({ payload }, clip.id)
      .then((now) => (now?.run === clip.run ? null : ended.abort()))
      .catch((error: unknown) => {
        payload.logger.error({ err: error, msg: `clip ${clip.id} could not be looked at` })
      })
  }, LOOK_MS)
  return {
    signal: AbortSignal.any([worker, ended.signal]),
    isSuperseded: () => ended.signal.aborted,
    stop: () => clearInterval(timer),
  }
}
