import type { ClipEdit, ClipWindow } from './edit'
import type { AcceptedSource } from './guard'
import type { FilmPlan } from './plan-types'
import { rateOf, type FrameRate } from './rates'

/** Candidates on the filmstrip. */
const FRAMES = 12

/**
 * Which frames go onto the filmstrip. Where pictures are encoded the frames come from the same pass; where
 * everything is copied only key frames are decoded (a thirtieth of the work).
 */
export function filmPlan(clip: {
  readonly source: AcceptedSource
  readonly window: ClipWindow
  readonly rate: FrameRate
  readonly isEncoding: boolean
  readonly edit: ClipEdit
}): FilmPlan {
  const { source, window, edit } = clip
  if (!clip.isEncoding) return keyFrameFilm(source, edit.coverAt)
  const fps = rateOf(clip.rate)
  const frames = Math.max(1, Math.floor(window.seconds * fps))
  const step = Math.max(1, Math.ceil(frames / FRAMES))
  const at = Array.from(
    { length: Math.ceil(frames / step) },
    (_, n) => window.start + (n * step) / fps,
  )
  return { from: 'shared', step, at, coverAt: edit.coverAt }
}

function keyFrameFilm(source: AcceptedSource, coverAt: number | null): FilmPlan {
  const { packets, startSeconds } = source.probe
  const keys = packets?.keySeconds ?? []
  const step = Math.max(1, Math.ceil(keys.length / FRAMES))
  const at = keys.filter((_, n) => n % step === 0).map((time) => Math.max(0, time - startSeconds))
  return { from: 'key_frames', step, at, coverAt }
}
