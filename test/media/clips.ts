import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { renditionProfile, type RenditionProfile } from '@/domain/media/profiles'
import { openVideoTools, type VideoTools } from '@/adapters/ffmpeg/tools'
import type { FfmpegRunner } from '@/adapters/ffmpeg/runner'

const run = promisify(execFile)

/** The machine's ffmpeg: configured, on PATH, or the bundled one. */
export function tools(runner?: FfmpegRunner): Promise<VideoTools> {
  return openVideoTools(
    {
      ffmpegPath: process.env['FFMPEG_PATH'],
      ffprobePath: process.env['FFPROBE_PATH'],
      searchPath: process.env['PATH'],
      projectRoot: process.cwd(),
    },
    runner,
  )
}

/** A folder of its own for a test file, gone at its end. */
export async function aFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'yixuan-media-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Runs ffmpeg to make a fixture. @returns the file */
export async function make(ffmpeg: string, args: readonly string[], file: string): Promise<string> {
  await run(ffmpeg, ['-v', 'error', '-nostdin', '-y', ...args, file], { timeout: 60_000 })
  return file
}

export const pattern = (size = '160x90', seconds = 1, rate = 30) => [
  '-f',
  'lavfi',
  '-i',
  `testsrc2=s=${size}:r=${rate}:d=${seconds}`,
]
export const tone = (seconds = 1, volume = 0.2) => [
  '-f',
  'lavfi',
  '-i',
  `sine=f=330:d=${seconds},volume=${volume}`,
]
export const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-g', '15']
export const AAC = ['-c:a', 'aac', '-b:a', '64k']

/** Copies a file with some bytes replaced: where `find` first stands, plus `skip`, go `bytes`. */
export async function patch(
  from: string,
  to: string,
  change: { readonly find: string; readonly skip: number; readonly bytes: readonly number[] },
): Promise<string> {
  const data = await readFile(from)
  const at = data.indexOf(change.find, 0, 'latin1')
  if (at < 0) throw new Error(`${change.find} is not in ${from}`)
  Buffer.from(change.bytes).copy(data, at + change.skip)
  await writeFile(to, data)
  return to
}

/** The first part of a file. */
export async function cut(from: string, to: string, share: number): Promise<string> {
  const data = await readFile(from)
  await writeFile(to, data.subarray(0, Math.floor(data.length * share)))
  return to
}

/** Profiles so small that a test of sixty files stays short. */
export function smallProfile(part: Partial<RenditionProfile>): RenditionProfile {
  return renditionProfile.parse({
    key: 'small',
    label: '测试',
    frame: { shape: 'source', longSide: 160, shortSide: 90 },
    surround: 'blur',
    rate: { mode: 'quality', crf: 28, maxKbps: 800 },
    h264: { profile: 'high', level: '4.1', preset: 'ultrafast', gopSeconds: 1, isPlain: false },
    maxFps: null,
    audioKbps: 64,
    hasLogo: false,
    subtitles: 'none',
    ...part,
  })
}
