import type { ClipEdit } from '@/domain/media/edit'
import type { AcceptedSource } from '@/domain/media/guard'
import { planTranscode } from '@/domain/media/plan'
import type { RenditionProfile } from '@/domain/media/profiles'
import { timeLimits } from '@/domain/media/run-outcome'
import type { FinishedPicture } from './finished-clip'
import { coversFrom } from './make-pictures'
import type { VideoTools } from './tools'
import { closeWorkFolder, openWorkFolder, publishFolder } from './work-folder'

export interface CoversRequest {
  /** Absolute path of the upload, under a name of ours. */
  readonly file: string
  readonly workFolder: string
  readonly outputFolder: string
  readonly edit: ClipEdit
  /** Second of the upload whose frame becomes the covers. */
  readonly at: number
  /** The versions the clip has: covers are cut from a picture as large as they need. */
  readonly profiles: readonly RenditionProfile[]
  readonly signal: AbortSignal
}

/**
 * The covers alone, of one frame: nothing but the frames around it is decoded, nothing is encoded as video.
 * @throws VideoFailure naming the cause; nothing is left behind
 */
export async function makeCovers(
  tools: VideoTools,
  source: AcceptedSource,
  request: CoversRequest,
): Promise<readonly FinishedPicture[]> {
  const { file, edit, at, profiles, signal, workFolder } = request
  const features = tools.capabilities
  const plan = planTranscode({ source, edit, profiles, features, loudness: null, allowCopy: false })
  const { width, height } = source.video
  const limits = { ...timeLimits(plan.seconds, width * height), graceMs: 10_000 }
  await openWorkFolder(workFolder, [])
  try {
    const covers = await coversFrom(
      {
        ...{ tools, plan, folder: workFolder, focus: edit.focus },
        source: { file, start: at, seconds: null, isForgiving: false },
        context: { cwd: workFolder, expectedSeconds: plan.seconds, limits, signal },
      },
      at,
    )
    const names = covers.map((cover) => cover.file)
    await publishFolder(workFolder, names, request.outputFolder)
    return covers
  } finally {
    await closeWorkFolder(workFolder)
  }
}
