import { join } from 'node:path'
import { loadavg } from 'node:os'
import { quickPreview } from '@/adapters/ffmpeg/convert-clip'
import { acceptSource } from '@/adapters/ffmpeg/ffprobe'
import type { VideoTools } from '@/adapters/ffmpeg/tools'
import { cost } from './cpu-seconds'

/** Seconds on the clock a person may wait for the small preview of a clip of `seconds`, on two idle cores. */
const goalFor = (seconds: number) => 0.6 * seconds + 2

/** How long one waits for something to watch: probing the upload and making its quick preview, on the clock. */
export async function benchPreview({
  tools,
  folder,
  file,
}: {
  readonly tools: VideoTools
  readonly folder: string
  readonly file: string
}): Promise<void> {
  const began = performance.now()
  const source = await acceptSource({ ffprobe: tools.binaries.ffprobe, file })
  const probed = performance.now()
  const worked = await cost(() =>
    quickPreview(tools, source, {
      file,
      workFolder: join(folder, 'preview-work'),
      outputFolder: join(folder, 'preview'),
    }),
  )
  const took = (performance.now() - began) / 1000
  const goal = goalFor(source.seconds)
  console.log(
    `quick preview of ${source.seconds.toFixed(1)} s: ${took.toFixed(1)} s (probing ${((probed - began) / 1000).toFixed(1)}) ` +
      `(goal ≤ ${goal.toFixed(1)}) ${took <= goal ? 'met' : 'MISSED'}   ${worked.toFixed(1)} CPU-s, load ${loadavg()[0]?.toFixed(1)}`,
  )
}
