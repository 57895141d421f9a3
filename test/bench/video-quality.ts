import { execFile } from 'node:child_process'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { convertClip } from '@/adapters/ffmpeg/convert-clip'
import { encodeCommand } from '@/adapters/ffmpeg/encode-command'
import { acceptSource } from '@/adapters/ffmpeg/ffprobe'
import type { FinishedRendition } from '@/adapters/ffmpeg/finished-clip'
import { runOrFail, type VideoTools } from '@/adapters/ffmpeg/tools'
import { planTranscode } from '@/domain/media/plan'
import type { TranscodePlan } from '@/domain/media/plan-types'
import { DEFAULT_PROFILES, type RenditionProfile } from '@/domain/media/profiles'
import { loudnessOf } from '../media/look'

const run = promisify(execFile)
const LIMITS = { wallMs: 3_600_000, stallMs: 3_600_000, graceMs: 1000 }
/** How much less like the picture than a bare encode of the same size a rendition may be. */
const TOLERANCE = 0.005

interface Quality {
  readonly tools: VideoTools
  readonly folder: string
  readonly file: string
  readonly seconds: number
}

/**
 * SSIM of every rendition and of a bare ffmpeg encode at its bit rate, both of and against the same picture without
 * loss; and how loud it is.
 */
export async function benchQuality(bench: Quality): Promise<void> {
  const { tools, folder, file } = bench
  const made = await convertClip(tools, {
    file,
    workFolder: join(folder, 'quality-work'),
    outputFolder: join(folder, 'quality'),
  })
  await mkdir(join(folder, 'reference'), { recursive: true })
  for (const profile of DEFAULT_PROFILES) {
    const rendition = made.renditions.find(({ key }) => key === profile.key)
    if (rendition) await compareOne(bench, profile, rendition)
  }
  await rm(join(folder, 'reference'), { recursive: true })
}

async function compareOne(
  bench: Quality,
  profile: RenditionProfile,
  rendition: FinishedRendition,
): Promise<void> {
  const { tools, folder } = bench
  const { ffmpeg } = tools.binaries
  const ours = join(folder, 'quality', rendition.file)
  const reference = await withoutLoss(bench, profile)
  const kbps = await pictureKbps(tools, ours)
  const bare = join(folder, 'reference', 'bare.mp4')
  await run(ffmpeg, [
    ...['-v', 'error', '-y', '-i', reference, '-an', '-c:v', 'libx264', '-preset', 'veryfast'],
    ...['-b:v', `${kbps}k`, '-maxrate', `${kbps * 2}k`, '-bufsize', `${kbps * 2}k`, bare],
  ])
  const [a, b] = [await ssim(ffmpeg, ours, reference), await ssim(ffmpeg, bare, reference)]
  const loud = profile.audioKbps === null ? null : await loudnessOf(ffmpeg, ours)
  const isMet = a >= b - TOLERANCE
  const size = ((await stat(ours)).size / 1e6).toFixed(2)
  console.log(
    `${profile.key.padEnd(16)} SSIM ${a.toFixed(4)}, bare ${b.toFixed(4)} at ${kbps} kbit/s (goal ≥ bare − ${TOLERANCE}) ${isMet ? 'met' : 'MISSED'}   ${size} MB` +
      (loud ? `, ${loud.integrated.toFixed(1)} LUFS` : ''),
  )
  await rm(reference)
  await rm(bare)
}

/** The very picture our encoder was given for the profile, prepared together with the others, without loss. */
async function withoutLoss(
  { tools, folder, file, seconds }: Quality,
  profile: RenditionProfile,
): Promise<string> {
  const source = await acceptSource({ ffprobe: tools.binaries.ffprobe, file })
  const plan = planTranscode({
    ...{ source, profiles: DEFAULT_PROFILES, features: tools.capabilities, allowCopy: false },
    loudness: null,
  })
  const lossless: TranscodePlan = {
    ...plan,
    pictures: plan.pictures.map((picture) => ({
      ...picture,
      h264: { ...picture.h264, preset: 'ultrafast', level: '5.1' },
      bits: { mode: 'quality', crf: 1, maxKbps: 500_000 },
    })),
  }
  const outputs = lossless.outputs.filter(({ key }) => key === profile.key)
  const command = encodeCommand({
    plan: lossless,
    source: { file, start: 0, seconds: null, isForgiving: false },
    ...{ folder: join(folder, 'reference'), outputs, loose: [] },
    ...{ withFilm: false, withSound: false, speech: null },
    ...{ music: null, logoFile: null, musicFile: null },
  })
  await runOrFail(tools, command, { cwd: folder, expectedSeconds: seconds, limits: LIMITS })
  return join(folder, 'reference', outputs[0]?.file ?? '')
}

async function pictureKbps({ binaries }: VideoTools, file: string): Promise<number> {
  const { stdout } = await run(binaries.ffprobe, [
    ...['-v', 'error', '-select_streams', 'v:0', '-show_entries', 'stream=bit_rate'],
    ...['-of', 'csv=p=0', file],
  ])
  return Math.round(Number(stdout.trim()) / 1000)
}

async function ssim(ffmpeg: string, file: string, reference: string): Promise<number> {
  const { stderr } = await run(ffmpeg, [
    ...['-hide_banner', '-i', file, '-i', reference, '-lavfi'],
    ...['[0:v]setpts=PTS-STARTPTS[a];[1:v]setpts=PTS-STARTPTS[b];[a][b]ssim', '-f', 'null', '-'],
  ])
  return Number(/All:([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN)
}
