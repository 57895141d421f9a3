import type { Payload } from 'payload'
import { quickPreview } from '@/adapters/ffmpeg/convert-clip'
import { acceptSource } from '@/adapters/ffmpeg/ffprobe'
import { fileNameOf, keepMade, removeFolder, sourcePath, workFolder } from '@/adapters/video-store'
import { JobPostponed } from '@/domain/jobs'
import { clipFileUrl, type StoredClip, type StoredPlay } from '@/domain/media/stored-clip'
import { withTransaction } from '@/platform/database/with-transaction'
import { enqueue } from '../jobs/enqueue'
import { changeRun, findClip } from './clip-record'
import { videoTools } from './video-tools'
import { watchRun } from './watch-run'

const MP4 = 'video/mp4'

/**
 * Makes the small clip people watch while the rest is being made, then asks for the rest. A preview that cannot be
 * made is no reason to stop: the conversion will say what is wrong.
 */
export async function previewVideo(
  payload: Payload,
  id: string,
  run: { readonly signal: AbortSignal },
): Promise<void> {
  const clip = await findClip({ payload }, id)
  if (!clip || clip.status !== 'queued') return
  const watch = watchRun(payload, clip, run.signal)
  try {
    if (!clip.play) await makePreview(payload, clip, watch.signal)
  } catch (error) {
    if (run.signal.aborted) {
      throw new JobPostponed('the worker stops', { pauseMs: 0, isCounted: false }, { cause: error })
    }
    payload.logger.info({ err: error, msg: `no quick preview of clip ${id}` })
  } finally {
    watch.stop()
  }
  await withTransaction(
    payload,
    (tx) => enqueue(tx, { name: 'convert-video', key: id, runAt: new Date() }),
    { capability: true },
  )
}

async function makePreview(payload: Payload, clip: StoredClip, signal: AbortSignal): Promise<void> {
  const tools = await videoTools()
  const file = sourcePath(clip.sha256)
  const source = await acceptSource({ ffprobe: tools.binaries.ffprobe, file, signal })
  const done = workFolder(`${clip.id}-preview.done`)
  const { renditions } = await quickPreview(tools, source, {
    ...{ file, signal, outputFolder: done },
    workFolder: workFolder(`${clip.id}-preview`),
  })
  const [preview] = renditions
  if (!preview) return
  await keepMade(done, [{ file: preview.file, sha256: preview.sha256, mime: MP4 }])
  await removeFolder(done)
  const play: StoredPlay = {
    kind: 'quick_preview',
    url: clipFileUrl(clip.id, fileNameOf(preview.sha256, MP4)),
    mime: MP4,
  }
  await changeRun(payload, clip, { play })
}
