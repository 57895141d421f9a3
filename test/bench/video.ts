import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { convertAccepted, convertClip } from '@/adapters/ffmpeg/convert-clip'
import { encodeCommand } from '@/adapters/ffmpeg/encode-command'
import { acceptSource } from '@/adapters/ffmpeg/ffprobe'
import { commandArguments } from '@/adapters/ffmpeg/spawn-runner'
import { openVideoTools, runOrFail, type VideoTools } from '@/adapters/ffmpeg/tools'
import { displaySize } from '@/domain/media/frame'
import { planTranscode } from '@/domain/media/plan'
import type { TranscodePlan } from '@/domain/media/plan-types'
import { pickProfiles, type RenditionProfile } from '@/domain/media/profiles'
import { cost } from './cpu-seconds'
import { CLIPS, type BenchClip, type Rival } from './video-clips'
import { benchPreview } from './video-preview'
import { benchQuality } from './video-quality'

/**
 * CPU-seconds (ours and of all programs we started) of the whole way through our pipeline, against the same
 * renditions made one process each, measured A B A B in one run. `--seconds N`, `--rounds N`, `--only NAME`;
 * `--quality` compares instead how like the picture each rendition is, `--preview` times how soon a clip can be
 * watched.
 * The independent conversions are given for nothing what ours pays for: probing, measuring the sound, checking
 * every output, covers. Linux only (reads /proc).
 */
const run = promisify(execFile)
const option = (name: string, otherwise: string) =>
  process.argv[process.argv.indexOf(`--${name}`) + 1] && process.argv.includes(`--${name}`)
    ? (process.argv[process.argv.indexOf(`--${name}`) + 1] ?? otherwise)
    : otherwise
const seconds = Number(option('seconds', '4'))
const rounds = Number(option('rounds', '2'))
const only = option('only', '')
const wantsQuality = process.argv.includes('--quality')
const wantsPreview = process.argv.includes('--preview')

const KEYS = ['vertical_1080', 'horizontal_1080', 'screen_1080', 'mp_material', 'preview']
const five = pickProfiles(KEYS).profiles
const limits = { wallMs: 3_600_000, stallMs: 3_600_000, graceMs: 1000 }

interface Bench {
  readonly tools: VideoTools
  readonly folder: string
  readonly file: string
}

const folders = ({ folder }: Bench) => ({
  workFolder: join(folder, 'work'),
  outputFolder: join(folder, 'done'),
})

async function ours(bench: Bench, profiles: readonly RenditionProfile[]): Promise<void> {
  await convertClip(bench.tools, { file: bench.file, profiles, ...folders(bench) })
}

/** One process per rendition. */
async function independent(bench: Bench, rival: Rival): Promise<void> {
  const { tools, folder, file } = bench
  const source = await acceptSource({ ffprobe: tools.binaries.ffprobe, file })
  await mkdir(join(folder, 'alone'), { recursive: true })
  const features = tools.capabilities
  const { shared } = planTranscode({ source, profiles: five, features, loudness: null })
  const canvas = rival === 'naive' ? displaySize(source.video) : shared.canvas
  for (const profile of five) {
    const plan = planTranscode({
      ...{ source, profiles: [profile], features, allowCopy: false },
      loudness: { how: 'gain', decibels: 3 },
    })
    const command = encodeCommand({
      plan: rival === 'own-size' ? plan : preparedAt(plan, canvas),
      source: { file, start: 0, seconds: null, isForgiving: false },
      ...{ folder: join(folder, 'alone'), outputs: plan.outputs, loose: [] },
      ...{ withFilm: false, withSound: true, speech: { how: 'gain', decibels: 3 } },
      ...{ music: null, logoFile: null, musicFile: null },
    })
    await runOrFail(tools, command, { cwd: folder, expectedSeconds: seconds, limits })
  }
}

/** The same with the picture scaled to this size before anything else is done to it. */
function preparedAt(plan: TranscodePlan, canvas: { width: number; height: number }): TranscodePlan {
  const isTurned = plan.shared.rotation % 180 === 90
  const coded = isTurned ? { width: canvas.height, height: canvas.width } : canvas
  const pictures = plan.pictures.map((picture) =>
    picture.fit.how === 'as_is' ? { ...picture, fit: { how: 'scale' as const } } : picture,
  )
  return { ...plan, pictures, shared: { ...plan.shared, canvas, coded } }
}

async function compare(
  label: string,
  sides: {
    readonly a: () => Promise<unknown>
    readonly b: () => Promise<unknown>
    readonly goal: number | null
  },
): Promise<void> {
  const a: number[] = []
  const b: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    a.push(await cost(sides.a))
    b.push(await cost(sides.b))
  }
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0)
  const ratio = sum(a) / sum(b)
  const list = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(' ')
  const judged =
    sides.goal === null ? '' : ` (goal ≤ ${sides.goal}) ${ratio <= sides.goal ? 'met' : 'MISSED'}`
  console.log(
    `${label.padEnd(44)} ${ratio.toFixed(3)}${judged}   CPU-s A ${list(a)} · B ${list(b)}`,
  )
}

async function benchSpeed(bench: Bench, clip: BenchClip): Promise<void> {
  for (const { against, goal } of clip.goals) {
    await compare(`${clip.name}: one pass / five ${against}`, {
      a: () => ours(bench, five),
      b: () => independent(bench, against),
      goal,
    })
  }
  if (!clip.isRight) return
  await benchCopy(bench)
  await benchRunner(bench)
}

/** A clip that is right already: the whole way with copying, against the whole way with encoding. */
async function benchCopy(bench: Bench): Promise<void> {
  const { profiles } = pickProfiles(['source_1080'])
  const source = await acceptSource({ ffprobe: bench.tools.binaries.ffprobe, file: bench.file })
  const request = { file: bench.file, profiles, posters: [], ...folders(bench) }
  const encoded = { ...source, video: { ...source.video, level: null } }
  await compare('right already: copy / encode', {
    a: () => convertAccepted(bench.tools, source, request),
    b: () => convertAccepted(bench.tools, encoded, request),
    goal: 0.03,
  })
}

/** Our runner against the same bare command. */
async function benchRunner(bench: Bench): Promise<void> {
  const file = join(bench.folder, 'bare.mp4')
  const command = {
    inputs: [{ options: [], file: bench.file }],
    graph: null,
    outputs: [{ options: ['-c:v', 'libx264', '-preset', 'veryfast', '-f', 'mp4'], file }],
    logLevel: 'error' as const,
  }
  await compare('our runner / bare ffmpeg', {
    a: () =>
      runOrFail(bench.tools, command, { cwd: bench.folder, expectedSeconds: seconds, limits }),
    b: () => run(bench.tools.binaries.ffmpeg, [...commandArguments(command)]),
    goal: 1.02,
  })
}

const folder = await mkdtemp(join(tmpdir(), 'yixuan-bench-'))
try {
  const tools = await openVideoTools({
    ffmpegPath: process.env['FFMPEG_PATH'],
    ffprobePath: process.env['FFPROBE_PATH'],
    searchPath: process.env['PATH'],
    projectRoot: process.cwd(),
  })
  console.log(`ffmpeg ${tools.capabilities.version}, ${seconds} s clips, ${rounds} × A B`)
  for (const clip of CLIPS.filter(({ name }) => name.includes(only))) {
    const file = join(folder, clip.file)
    await run(tools.binaries.ffmpeg, ['-v', 'error', '-y', ...clip.args(seconds), file])
    const bench = { tools, folder, file }
    if (wantsQuality) await benchQuality({ ...bench, seconds })
    else if (wantsPreview) await benchPreview(bench)
    else await benchSpeed(bench, clip)
    await rm(file)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
