import type { Payload } from 'payload'
import type { ClipProgress } from '@/adapters/ffmpeg/run-plan'
import type { StoredClip } from '@/domain/media/stored-clip'
import { changeRun } from './clip-record'

/** Least time between two writes: whoever watches the bar needs no more, and each is a turn of the database. */
const PACE_MS = 1_000

/** Writes how far a run is, at most once a second and one write at a time. */
export function reportProgress(
  payload: Payload,
  clip: StoredClip,
): { readonly tell: (progress: ClipProgress) => void; readonly end: () => Promise<void> } {
  let writing: Promise<unknown> | null = null
  let last = { at: 0, percent: -1 }
  let isOver = false
  return {
    tell: ({ percent, secondsLeft }) => {
      const whole = Math.min(99, Math.floor(percent))
      const now = performance.now()
      if (isOver || writing || whole <= last.percent || now - last.at < PACE_MS) return
      last = { at: now, percent: whole }
      writing = changeRun(payload, clip, { progress: whole, secondsLeft })
        .catch((error: unknown) => {
          payload.logger.info({ err: error, msg: `progress of clip ${clip.id} not written` })
        })
        .finally(() => {
          writing = null
        })
    },
    end: async () => {
      isOver = true
      await writing
    },
  }
}
