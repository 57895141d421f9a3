import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseCover } from '@/domain/media/cover-choice'
import type { Focus } from '@/domain/media/frame'
import { JUDGE_SIZE } from '@/domain/media/picture-graph'
import type { TranscodePlan } from '@/domain/media/plan-types'
import { POSTER_QUALITY } from '@/domain/media/poster-plan'
import type { PosterProfile } from '@/domain/media/profiles'
import {
  ANIMATION_FILE,
  animationCommand,
  COVER_FILE,
  GREY_FILE,
  keyFrameCommand,
  posterFile,
  postersCommand,
  stillCommand,
  stripCommand,
} from './commands'
import type { FinishedClip, FinishedPicture } from './finished-clip'
import type { SourceRequest } from './input-options'
import { runOrFail, type RunContext, type VideoTools } from './tools'
import { fileFacts, namesIn } from './work-folder'

export interface PictureRequest {
  readonly tools: VideoTools
  readonly context: RunContext
  readonly plan: TranscodePlan
  readonly source: SourceRequest
  readonly folder: string
  readonly focus: Focus
}

/** Frames in full, from the pass that encodes. */
const FRAME = /^film-\d{3}\.jpg$/

type Pictures = Pick<FinishedClip, 'posters' | 'film' | 'animation'>

/** Covers, filmstrip and moving thumbnail, from the frames that the pass left in the working folder. */
export async function makePictures(request: PictureRequest): Promise<Pictures> {
  const { tools, context, plan, source, folder } = request
  if (plan.film.from === 'key_frames') {
    await runOrFail(tools, keyFrameCommand(source, plan, folder), context)
  } else if ((await namesIn(folder, FRAME)).length > 0) {
    await runOrFail(tools, stripCommand(folder), context)
  }
  const frames = await namesIn(folder, FRAME)
  const strip = await namesIn(folder, /^strip-\d{3}\.jpg$/)
  const chosen = chooseCover(await greyFrames(folder), JUDGE_SIZE)
  const { coverAt } = plan.film
  const atHand = coverAt === null ? frames[chosen] : undefined
  const start = coverAt ?? plan.film.at[strip.length > 0 ? chosen : -1] ?? source.start
  const posters =
    atHand === undefined ? await coversFrom(request, start) : await makePosters(request, atHand)
  const animation = await makeAnimation(request, strip.length)
  return {
    posters,
    animation,
    film: strip.map((file, n) => ({
      file,
      at: Math.round((plan.film.at[n] ?? 0) * 1000) / 1000,
      isCover: coverAt === null && n === chosen,
    })),
  }
}

/** Covers of the frame at this second of the upload. */
export async function coversFrom(
  request: PictureRequest,
  start: number,
): Promise<FinishedPicture[]> {
  const { tools, context, plan, source, folder } = request
  if (plan.posters.length === 0) return []
  await runOrFail(tools, stillCommand({ ...source, start, seconds: null }, plan, folder), context)
  return makePosters(request, COVER_FILE)
}

async function greyFrames(folder: string): Promise<Uint8Array> {
  return readFile(join(folder, GREY_FILE)).catch(() => new Uint8Array())
}

/** Each poster at the best quality that keeps it within its limit. */
async function makePosters(request: PictureRequest, still: string): Promise<FinishedPicture[]> {
  const { tools, context, plan, folder, focus } = request
  const size = plan.shared.canvas
  const finished = new Map<string, FinishedPicture>()
  let open: readonly PosterProfile[] = plan.posters
  for (const quality of POSTER_QUALITY) {
    if (open.length === 0) break
    const command = postersCommand({ folder, still, size, posters: open, focus, quality })
    await runOrFail(tools, command, context)
    for (const poster of open) {
      const file = posterFile(poster.key)
      const { key, width, height } = poster
      const facts = await fileFacts(join(folder, file))
      finished.set(key, { key, file, width, height, ...facts })
    }
    open = open.filter(({ key, maxBytes }) => (finished.get(key)?.bytes ?? 0) > maxBytes)
  }
  return plan.posters.flatMap(({ key }) => finished.get(key) ?? [])
}

async function makeAnimation(request: PictureRequest, frames: number): Promise<string | null> {
  const { tools, context, folder } = request
  if (frames === 0 || !tools.capabilities.canAnimate) return null
  await runOrFail(tools, animationCommand(folder), context)
  return ANIMATION_FILE
}
