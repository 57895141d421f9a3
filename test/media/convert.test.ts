import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { convertClip, quickPreview, type ConvertRequest } from '@/adapters/ffmpeg/convert-clip'
import { acceptSource } from '@/adapters/ffmpeg/ffprobe'
import { fluentRunner } from '@/adapters/ffmpeg/fluent-runner'
import type { FfmpegCommand, FfmpegRunner } from '@/adapters/ffmpeg/runner'
import { spawnRunner } from '@/adapters/ffmpeg/spawn-runner'
import type { VideoTools } from '@/adapters/ffmpeg/tools'
import { NO_EDIT } from '@/domain/media/edit'
import { aFolder, AAC, H264, make, pattern, smallProfile, tone, tools } from './clips'
import { cellsAt, loudnessOf, streamsOf } from './look'

let folder: Awaited<ReturnType<typeof aFolder>>
let machine: VideoTools
let ffmpeg = ''
let plain = ''
let count = 0
let jobs = ''

const own = smallProfile({ key: 'own', frame: { shape: 'source', longSide: 320, shortSide: 180 } })
/** Small enough that the plain clip has to be encoded. */
const less = smallProfile({ key: 'less' })
const tall = smallProfile({ key: 'tall', frame: { shape: 'box', width: 90, height: 160 } })

beforeAll(async () => {
  folder = await aFolder()
  machine = await tools()
  ffmpeg = machine.binaries.ffmpeg
  plain = await make(
    ffmpeg,
    [
      ...[...pattern('320x180', 2), ...tone(2, 0.05), ...H264, ...AAC],
      ...['-metadata', 'location=+31.2304+121.4737/', '-metadata', 'make=TestPhone'],
    ],
    join(folder.path, 'plain.mov'),
  )
})
beforeEach(async () => {
  count += 1
  jobs = join(folder.path, `jobs-${count}`)
  await mkdir(jobs)
})
afterAll(() => folder.remove())

const request = (part: Partial<ConvertRequest> = {}): ConvertRequest => ({
  ...{ file: plain, profiles: [own, tall], posters: [] },
  ...{ workFolder: join(jobs, 'work'), outputFolder: join(jobs, 'done') },
  ...part,
})
const done = (file: string) => join(jobs, 'done', file)
const fixture = (name: string, args: readonly string[]) =>
  make(ffmpeg, args, join(folder.path, `${count}-${name}`))

/** The machine with a runner in between: it sees every command and may spoil it. */
function watched(
  runner: (command: FfmpegCommand, run: FfmpegRunner) => FfmpegRunner = (_, run) => run,
) {
  const commands: FfmpegCommand[] = []
  const spy: FfmpegRunner = (command, options) => {
    commands.push(command)
    return runner(command, spawnRunner)(command, options)
  }
  return { commands, tools: { ...machine, runner: spy } }
}
const encodersIn = (command: FfmpegCommand) =>
  command.outputs.flatMap(({ options }) => options).filter((word) => word === 'libx264').length
const refusal =
  (stderr: string): FfmpegRunner =>
  async () => ({
    ...{ exitCode: 1, signal: null, stoppedBy: null, stderr, errorLines: 0 },
  })

describe('a finished clip', () => {
  it.each<[string, FfmpegRunner]>([
    ['spawn', spawnRunner],
    ['fluent-ffmpeg', fluentRunner],
  ])('comes whole, without the metadata of the phone, by %s', async (_, runner) => {
    const shares: number[] = []
    const clip = await convertClip(
      { ...machine, runner },
      {
        ...request({ onProgress: ({ percent }) => void shares.push(percent) }),
        posters: [{ key: 'thumb', width: 64, height: 64, maxBytes: 64_000 }],
      },
    )
    const files = [
      ...[...clip.renditions, ...clip.posters, ...clip.film].map(({ file }) => file),
      ...(clip.animation === null ? [] : [clip.animation]),
      'manifest.json',
    ]
    expect((await readdir(join(jobs, 'done'))).sort()).toEqual(files.sort())
    expect(await readdir(jobs)).toEqual(['done'])
    expect(clip.film.filter(({ isCover }) => isCover)).toHaveLength(1)
    expect(shares.at(-1)).toBe(100)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    for (const file of files) {
      const bytes = await readFile(done(file))
      expect(bytes.includes('31.2304') || bytes.includes('TestPhone')).toBe(false)
    }
  })

  it('is the same, byte for byte, when it is made again over what a killed run left', async () => {
    const first = await convertClip(machine, request())
    await mkdir(join(jobs, 'work'))
    await writeFile(join(jobs, 'work', 'own.mp4'), 'half')
    const second = await convertClip(machine, request())
    expect(second).toEqual(first)
    expect(await readdir(jobs)).toEqual(['done'])
  })

  it.each([90, 180, 270])('turned by %i stands as ffmpeg itself would turn it', async (degrees) => {
    const halves = 'color=red:s=320x180:d=1,drawbox=x=160:w=160:h=180:color=blue:t=fill'
    const flat = await fixture('flat.mov', ['-f', 'lavfi', '-i', halves, ...H264])
    const rotate = ['-i', flat, '-c', 'copy', '-metadata:s:v:0', `rotate=${degrees}`]
    const file = await fixture('turned.mov', rotate)
    const clip = await convertClip(machine, request({ file, profiles: [own] }))
    const [ours, theirs] = [
      await cellsAt(ffmpeg, done('own.mp4'), 0.5),
      await cellsAt(ffmpeg, file, 0.5),
    ]
    for (const [at, [red, , blue]] of ours.entries()) {
      expect(Math.abs(red - (theirs[at]?.[0] ?? 0))).toBeLessThan(20)
      expect(Math.abs(blue - (theirs[at]?.[2] ?? 0))).toBeLessThan(20)
    }
    const [width, height] = degrees === 180 ? [320, 180] : [180, 320]
    expect(clip.renditions[0]).toMatchObject({ width, height })
  })

  it('keeps the colours of an HDR clip within sight', async () => {
    const file = await fixture('hlg.mov', [
      ...[
        '-f',
        'lavfi',
        '-i',
        'color=gray:s=320x180:d=1',
        '-c:v',
        'libx265',
        '-preset',
        'ultrafast',
      ],
      ...['-x265-params', 'log-level=none', '-pix_fmt', 'yuv420p10le', '-tag:v', 'hvc1'],
      ...['-color_primaries', 'bt2020', '-color_trc', 'arib-std-b67', '-colorspace', 'bt2020nc'],
    ])
    await convertClip(machine, request({ file, profiles: [own] }))
    for (const cell of await cellsAt(ffmpeg, done('own.mp4'), 0.5)) {
      expect(Math.max(...cell) - Math.min(...cell)).toBeLessThan(8)
      expect(cell[0]).toBeGreaterThan(60)
      expect(cell[0]).toBeLessThan(220)
    }
  })
})

describe('the sound', () => {
  it.each([
    ['steady', `sine=f=400:d=6,volume=0.02`],
    ['peaky', `sine=f=300:beep_factor=8:d=8,volume=0.03`],
  ])('of %s speech ends at −16 LUFS, never above −1 dBTP', async (_, source) => {
    const args = [
      ...pattern('160x90', 6),
      '-f',
      'lavfi',
      '-i',
      source,
      ...H264,
      ...AAC,
      '-shortest',
    ]
    const file = await fixture('speech.mp4', args)
    await convertClip(machine, request({ file, profiles: [{ ...own, audioKbps: 128 }] }))
    const heard = await loudnessOf(ffmpeg, done('own.mp4'))
    expect(Math.abs((heard?.integrated ?? 0) + 16)).toBeLessThanOrEqual(0.5)
    expect(heard?.truePeak).toBeLessThan(-1)
  })
})

describe('work', () => {
  it('is done once for pictures that are the same', async () => {
    const { commands, tools: spied } = watched()
    const twin = { ...tall, key: 'twin' }
    const other = { ...tall, key: 'other', audioKbps: 32 }
    const mute = { ...tall, key: 'mute', audioKbps: null }
    const profiles = [tall, twin, other, mute]
    const clip = await convertClip(spied, request({ profiles }))
    expect(commands.map(encodersIn).reduce((sum, n) => sum + n, 0)).toBe(1)
    expect(clip.renditions.map(({ key, audioCodec }) => [key, audioCodec])).toEqual([
      ['tall', 'aac'],
      ['twin', 'aac'],
      ['other', 'aac'],
      ['mute', null],
    ])
    const [first, second, third] = clip.renditions
    expect(second?.sha256).toBe(first?.sha256)
    expect(third?.sha256).not.toBe(first?.sha256)
  })

  it('is a copy where the clip is right already; only the sound is brought to loudness', async () => {
    const args = ['-i', plain, '-c:v', 'libx264', '-profile:v', 'high', '-c:a', 'copy']
    const file = await fixture('right.mp4', args)
    const { commands, tools: spied } = watched()
    await convertClip(spied, request({ file, profiles: [{ ...own, audioKbps: 128 }] }))
    expect(commands.map(encodersIn)).not.toContain(1)
    expect(commands.some(({ outputs }) => outputs[0]?.options.includes('copy'))).toBe(true)
    expect(await streamsOf(machine.binaries.ffprobe, done('own.mp4'))).toEqual([
      'video:h264',
      'audio:aac',
    ])
  })

  it('is done one by one when one pass for all fails', async () => {
    const { commands, tools: spied } = watched((command, run) =>
      encodersIn(command) > 1 ? refusal('Conversion failed!') : run,
    )
    const clip = await convertClip(spied, request({ profiles: [less, tall] }))
    expect(clip.renditions.map(({ key }) => key)).toEqual(['less', 'tall'])
    expect(commands.map(encodersIn).filter((n) => n > 0)).toEqual([2, 1, 1])
  })

  it('is done without sound, and says so, when nothing else helps', async () => {
    const { tools: spied } = watched((command, run) =>
      encodersIn(command) > 0 && command.graph?.includes('aresample')
        ? refusal('Error while decoding stream #0:1')
        : run,
    )
    const clip = await convertClip(spied, request({ profiles: [less, tall] }))
    expect(clip.renditions.map(({ audioCodec }) => audioCodec)).toEqual([null, null])
    expect(clip.warnings.map(({ code }) => code)).toContain('VIDEO_AUDIO_DROPPED')
  })

  it('is not believed when the exit code lies', async () => {
    const { tools: spied } = watched((command, run) => async (same, options) => {
      const outcome = await run(same, options)
      const file = command.outputs[0]?.file ?? ''
      if (encodersIn(command) > 0) await truncate(file, 5000)
      return outcome
    })
    await expect(convertClip(spied, request())).rejects.toMatchObject({
      code: expect.stringMatching(/VIDEO_(OUTPUT_WRONG|HEADER_MISSING|UNREADABLE)/) as string,
    })
    expect(await readdir(jobs)).toEqual([])
  })

  it('is repeated with fewer bits when a limited file came out too large', async () => {
    const noisy = ['-f', 'lavfi', '-i', 'testsrc2=s=320x180:d=2,noise=alls=80:allf=t', ...H264]
    const file = await fixture('noisy.mp4', [...noisy, '-crf', '10'])
    let isFirst = true
    const { commands, tools: spied } = watched((command, run) => (same, options) => {
      if (!isFirst || encodersIn(command) === 0) return run(same, options)
      isFirst = false
      const outputs = same.outputs.map((output) => ({
        ...output,
        options: output.options.map((word) => (/^\d{4}k$/.test(word) ? '9000k' : word)),
      }))
      return run({ ...same, outputs }, options)
    })
    const rate = { mode: 'size', maxBytes: 500_000, maxKbps: 2500 } as const
    const clip = await convertClip(spied, request({ file, profiles: [{ ...own, rate }] }))
    expect(commands.map(encodersIn).filter((n) => n > 0)).toEqual([1, 1])
    expect(clip.renditions[0]?.bytes).toBeLessThanOrEqual(500_000)
  })

  it.each([
    ['No space left on device', 'VIDEO_DISK_FULL', true],
    ['Cannot allocate memory', 'VIDEO_OUT_OF_MEMORY', true],
    ["No such filter: 'fps'", 'VIDEO_TOOL_LACKS', false],
  ])('ends at once on "%s", leaving nothing', async (stderr, code, isTransient) => {
    const { commands, tools: spied } = watched((command, run) =>
      encodersIn(command) > 0 ? refusal(stderr) : run,
    )
    await expect(convertClip(spied, request())).rejects.toMatchObject({ code, isTransient })
    expect(commands.map(encodersIn).filter((n) => n > 0)).toHaveLength(1)
    expect(await readdir(jobs)).toEqual([])
  })

  it('is cancelled in the middle, leaving nothing', async () => {
    const stop = new AbortController()
    const long = await fixture('long.mp4', [...pattern('640x360', 20), ...H264])
    const running = convertClip(
      machine,
      request({ file: long, signal: stop.signal, onProgress: () => stop.abort() }),
    )
    await expect(running).rejects.toMatchObject({ code: 'VIDEO_CANCELLED' })
    expect(await readdir(jobs)).toEqual([])
  })
})

describe('an edit', () => {
  const nasty = `it's [v];,:=%{n}\\N "100%" 健康`

  it('trims, frames with cards, puts logo, subtitles and music, whatever their text', async () => {
    const logoFile = await fixture('logo.png', [
      ...['-f', 'lavfi', '-i', 'color=red:s=64x64', '-frames:v', '1'],
    ])
    const musicFile = await fixture('music.mp3', [...tone(1, 0.3)])
    const branded = { ...own, hasLogo: true, subtitles: 'burnt' as const }
    const tracked = { ...tall, subtitles: 'track' as const }
    const card = { lines: [nasty, '市第一人民医院'], seconds: 0.5, background: '#00FF00' }
    const clip = await convertClip(machine, {
      ...request({ profiles: [branded, tracked], logoFile, musicFile }),
      edit: {
        ...NO_EDIT,
        ...{ trim: { start: 0.5, end: 1.5 }, coverAt: 1, intro: card, outro: card },
        ...{ hasLogo: true, sound: 'under', cues: [{ start: 0.6, end: 1.4, text: nasty }] },
      },
      posters: [{ key: 'wide', width: 900, height: 383, maxBytes: 1_000_000 }],
    })
    expect(clip.renditions.map(({ seconds }) => seconds)).toEqual([2, 2])
    const [first] = await cellsAt(ffmpeg, done('own.mp4'), 0.1)
    expect(first?.[1]).toBeGreaterThan(180)
    expect(await streamsOf(machine.binaries.ffprobe, done('tall.mp4'))).toEqual([
      'video:h264',
      'audio:aac',
      'subtitle:mov_text',
    ])
    expect(clip.posters[0]).toMatchObject({ key: 'wide', width: 900, height: 383 })
    const { logo, bare } = {
      logo: await cellsAt(ffmpeg, done('own.mp4'), 1),
      bare: await cellsAt(ffmpeg, plain, 1),
    }
    expect((logo[3]?.[0] ?? 0) - (bare[3]?.[0] ?? 0)).toBeGreaterThan(5)
  })

  it('mutes', async () => {
    const edit = { ...NO_EDIT, sound: 'mute' as const }
    const clip = await convertClip(machine, request({ edit, profiles: [own] }))
    expect(clip.renditions[0]?.audioCodec).toBeNull()
  })
})

describe('the quick preview', () => {
  it('is one small file', async () => {
    const source = await acceptSource({ ffprobe: machine.binaries.ffprobe, file: plain })
    const clip = await quickPreview(machine, source, request())
    expect(clip.renditions.map(({ key }) => key)).toEqual(['quick_preview'])
    expect(clip.posters).toEqual([])
  })

  it('leaves out frames that no other needs, not seconds', async () => {
    const hevc = ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none']
    const file = await fixture('hevc.mov', [...pattern('320x180', 2), ...tone(2), ...hevc, ...AAC])
    const source = await acceptSource({ ffprobe: machine.binaries.ffprobe, file })
    const { tools: spied, commands } = watched()
    const clip = await quickPreview(spied, source, request({ file }))
    expect(commands[0]?.inputs[0]?.options.join(' ')).toContain('-skip_frame noref')
    const preview = done(clip.renditions[0]?.file ?? '')
    const made = await acceptSource({ ffprobe: machine.binaries.ffprobe, file: preview })
    expect(made.seconds).toBeCloseTo(source.seconds, 1)
    expect(made.video.fps).toBeCloseTo(source.video.fps, 1)
  })
})
