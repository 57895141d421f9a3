import { execFile } from 'node:child_process'
import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { videoTools } from '@/use-cases/videos/video-tools'

const run = promisify(execFile)

export interface ClipWish {
  readonly seconds?: number
  readonly size?: string
  /** HEVC, as phones record it; browsers do not all play it. */
  readonly isHevc?: boolean
  /** Makes the bytes their own. */
  readonly seed?: number
}

/** The bytes of a small clip with picture and tone, made by the machine's ffmpeg. */
export async function aClip(wish: ClipWish = {}): Promise<Buffer> {
  const { seconds = 1, size = '320x180', isHevc = false, seed = 1 } = wish
  const { binaries } = await videoTools()
  const folder = await mkdtemp(join(tmpdir(), 'yixuan-clip-'))
  const file = join(folder, 'clip.mp4')
  const codec = isHevc
    ? [
        '-c:v',
        'libx265',
        '-preset',
        'ultrafast',
        '-x265-params',
        'log-level=error',
        '-tag:v',
        'hvc1',
      ]
    : ['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '0']
  try {
    await run(binaries.ffmpeg, [
      ...['-v', 'error', '-nostdin', '-y', '-f', 'lavfi'],
      ...['-i', `testsrc2=s=${size}:r=25:d=${seconds}`],
      ...['-f', 'lavfi', '-i', `sine=f=${300 + seed}:d=${seconds},volume=0.3`],
      ...[...codec, '-pix_fmt', 'yuv420p', '-g', '25', '-c:a', 'aac', '-b:a', '64k'],
      ...['-metadata', `comment=${seed}`, '-movflags', '+faststart', file],
    ])
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const TONE_ENCODERS = { mp3: 'libmp3lame', m4a: 'aac', wav: 'pcm_s16le' } as const

/** The bytes of an MP3 of one steady tone. */
export async function aTone(
  seconds: number,
  kind: keyof typeof TONE_ENCODERS = 'mp3',
): Promise<Buffer> {
  const { binaries } = await videoTools()
  const folder = await mkdtemp(join(tmpdir(), 'yixuan-tone-'))
  const file = join(folder, `tone.${kind}`)
  try {
    await run(binaries.ffmpeg, [
      ...['-v', 'error', '-nostdin', '-y', '-f', 'lavfi'],
      ...['-i', `sine=f=440:d=${seconds},volume=0.3`, '-c:a', TONE_ENCODERS[kind], file],
    ])
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
