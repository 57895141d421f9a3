import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { parseLoudness } from '@/domain/media/loudness'

const run = promisify(execFile)

/** Mean colour of the cells of a grid (4 × 4) over one frame, row by row, as [red, green, blue]. */
export async function cellsAt(
  ffmpeg: string,
  file: string,
  at: number | { readonly seconds: number; readonly side: number },
): Promise<readonly (readonly [number, number, number])[]> {
  const { seconds, side } = typeof at === 'number' ? { seconds: at, side: 4 } : at
  const { stdout } = await run(
    ffmpeg,
    [
      ...['-v', 'error', '-ss', String(seconds), '-i', file, '-frames:v', '1'],
      ...['-vf', `scale=${side}:${side}:flags=area`, '-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'],
    ],
    { encoding: 'buffer' },
  )
  return Array.from({ length: side * side }, (_, n) => {
    const [red = 0, green = 0, blue = 0] = stdout.subarray(n * 3, n * 3 + 3)
    return [red, green, blue] as const
  })
}

/** Integrated loudness (LUFS) and true peak (dBTP) of a finished file, by a pass of its own. */
export async function loudnessOf(ffmpeg: string, file: string) {
  const { stderr } = await run(ffmpeg, [
    ...['-hide_banner', '-i', file, '-vn', '-af', 'loudnorm=print_format=json', '-f', 'null', '-'],
  ])
  return parseLoudness(stderr)
}

/** Streams of a file as `type:codec`. */
export async function streamsOf(ffprobe: string, file: string): Promise<readonly string[]> {
  const { stdout } = await run(ffprobe, [
    ...['-v', 'error', '-of', 'csv=p=0', '-show_entries', 'stream=codec_type,codec_name', file],
  ])
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split(',').reverse().join(':'))
}
