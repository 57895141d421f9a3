import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { convertClip } from '@/adapters/ffmpeg/convert-clip'
import type { VideoTools } from '@/adapters/ffmpeg/tools'
import { LOGO_CORNERS, NO_EDIT, type ClipEdit } from '@/domain/media/edit'
import { aFolder, AAC, H264, make, smallProfile, tone, tools } from './clips'
import { cellsAt, loudnessOf, streamsOf } from './look'

/** A grey clip of three seconds that speaks: what an edit adds is all there is to see and hear. */
let folder: Awaited<ReturnType<typeof aFolder>>
let machine: VideoTools
let source = ''
let count = 0

const frame = { shape: 'source', longSide: 320, shortSide: 180 } as const
const burnt = smallProfile({ key: 'burnt', frame, subtitles: 'burnt' })
const track = smallProfile({ key: 'track', frame, subtitles: 'track', hasLogo: true })
const bare = smallProfile({ key: 'bare', frame, subtitles: 'none', hasLogo: false })

beforeAll(async () => {
  folder = await aFolder()
  machine = await tools()
  source = await make(
    machine.binaries.ffmpeg,
    [
      ...['-f', 'lavfi', '-i', 'color=c=#404040:s=320x180:r=25:d=3'],
      ...[...tone(3, 0.1), ...H264, ...AAC],
    ],
    join(folder.path, 'grey.mp4'),
  )
})
beforeEach(async () => {
  count += 1
  await mkdir(join(folder.path, String(count)))
})
afterAll(() => folder.remove())

async function convert(
  edit: Partial<ClipEdit>,
  files: { logoFile?: string; musicFile?: string } = {},
) {
  const outputFolder = join(folder.path, String(count), 'done')
  const clip = await convertClip(machine, {
    ...{ file: source, outputFolder, workFolder: join(folder.path, String(count), 'work') },
    ...{ profiles: [burnt, track, bare], posters: [], edit: { ...NO_EDIT, ...edit }, ...files },
  })
  const file = (key: string) => join(outputFolder, `${key}.mp4`)
  const cells = (key: string, at: number) => cellsAt(machine.binaries.ffmpeg, file(key), at)
  /** Of the brightest spot, 0…255: words are white. */
  const brightest = async (key: string, at: number) => {
    const spots = await cellsAt(machine.binaries.ffmpeg, file(key), { seconds: at, side: 90 })
    return Math.max(...spots.map(([red]) => red))
  }
  return { clip, file, cells, brightest }
}

const make1 = (name: string, args: readonly string[]) =>
  make(machine.binaries.ffmpeg, args, join(folder.path, `${count}-${name}`))

describe('an edit', () => {
  it('trims to a frame', async () => {
    const { clip } = await convert({ trim: { start: 0.48, end: 1.72 } })
    for (const { seconds } of clip.renditions) expect(Math.abs(seconds - 1.24)).toBeLessThan(0.06)
  })

  it('burns subtitles where they are to be burnt, for as long as they last, and leaves a track elsewhere', async () => {
    const cue = { start: 1, end: 2, text: '每天同一时间量血压' }
    const { brightest, file } = await convert({ cues: [cue] })
    expect(await brightest('burnt', 1.5)).toBeGreaterThan(150)
    expect(await brightest('burnt', 0.5)).toBeLessThan(75)
    expect(await brightest('burnt', 2.5)).toBeLessThan(75)
    for (const key of ['track', 'bare']) expect(await brightest(key, 1.5)).toBeLessThan(75)
    expect(await streamsOf(machine.binaries.ffprobe, file('track'))).toContain('subtitle:mov_text')
    expect(await streamsOf(machine.binaries.ffprobe, file('bare'))).not.toContain(
      'subtitle:mov_text',
    )
  })

  it('stands between its cards, which have their colour and white words', async () => {
    const card = (background: string) => ({
      lines: ['示范医院', '健康科普'],
      seconds: 1,
      background,
    })
    const { clip, cells, brightest } = await convert({
      intro: card('#0000aa'),
      outro: card('#aa0000'),
    })
    expect(clip.renditions.map(({ seconds }) => Math.round(seconds))).toEqual([5, 5, 5])
    const [first, middle, last] = [
      await cells('bare', 0.5),
      await cells('bare', 2.5),
      await cells('bare', 4.5),
    ]
    expect(first[0]?.[2]).toBeGreaterThan(120)
    expect(last[0]?.[0]).toBeGreaterThan(120)
    expect(Math.abs((middle[0]?.[2] ?? 0) - 64)).toBeLessThan(8)
    expect(await brightest('bare', 2.5)).toBeLessThan(75)
    for (const at of [0.5, 4.5]) expect(await brightest('bare', at)).toBeGreaterThan(200)
  })

  it.each(LOGO_CORNERS)('has its logo %s, and only where it is welcome', async (corner) => {
    const logoFile = await make1('logo.png', [
      '-f',
      'lavfi',
      '-i',
      'color=red:s=80x80',
      '-frames:v',
      '1',
    ])
    const logo = { sha256: 'a'.repeat(64), corner }
    const { cells, file } = await convert({ hasLogo: true, logo }, { logoFile })
    const spots = await cellsAt(machine.binaries.ffmpeg, file('track'), { seconds: 1, side: 16 })
    const reds = spots.map(([red, green]) => red - green)
    const reddest = reds.indexOf(Math.max(...reds))
    const edge = reddest < 128 ? 'top' : 'bottom'
    const side = reddest % 16 < 8 ? 'left' : 'right'
    expect(`${edge}-${side}`).toBe(corner)
    expect(Math.max(...reds)).toBeGreaterThan(100)
    for (const key of ['burnt', 'bare']) {
      expect((await cells(key, 1)).every(([red, green]) => Math.abs(red - green) < 6)).toBe(true)
    }
  })

  it('is silent, plays the music alone, or under the speech, all at one loudness', async () => {
    const { ffmpeg, ffprobe } = machine.binaries
    const musicFile = await make1('music.mp3', [...tone(1, 0.02)])
    const music = { id: 'm', sha256: 'a'.repeat(64) }
    const mute = await convert({ sound: 'mute' })
    expect(await streamsOf(ffprobe, mute.file('bare'))).toEqual(['video:h264'])
    for (const sound of ['replace', 'under'] as const) {
      count += 1
      const { file } = await convert({ sound, music }, { musicFile })
      expect(await streamsOf(ffprobe, file('bare'))).toEqual(['video:h264', 'audio:aac'])
      const { integrated } = (await loudnessOf(ffmpeg, file('bare'))) ?? { integrated: 0 }
      expect(Math.abs(integrated + 16)).toBeLessThan(2)
    }
  })
})
