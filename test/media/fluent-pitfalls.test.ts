import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ffmpeg from 'fluent-ffmpeg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptSource } from '@/adapters/ffmpeg/ffprobe'
import type { VideoTools } from '@/adapters/ffmpeg/tools'
import { aFolder, AAC, H264, make, pattern, tone, tools } from './clips'

/**
 * What the library gets wrong, shown on the library itself, and that our code stays clear of it. Should an upgrade
 * mend one of these, the first half of its test says so.
 */
const source = readFileSync('src/adapters/ffmpeg/fluent-runner.ts', 'utf8')
const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
const argumentsOf = (command: ffmpeg.FfmpegCommand) =>
  (command as unknown as { _getArguments: () => string[] })._getArguments()

let folder: Awaited<ReturnType<typeof aFolder>>
let machine: VideoTools

beforeAll(async () => {
  folder = await aFolder()
  machine = await tools()
})
afterAll(() => folder.remove())

describe('fluent-ffmpeg', () => {
  it('is imported by one file only', () => {
    const files = execFileSync('git', [
      'ls-files',
      '-co',
      '--exclude-standard',
      'src',
      'collections',
    ])
      .toString()
      .split('\n')
      .filter((file) => /\.tsx?$/.test(file))
    const importers = files.filter((file) =>
      /from 'fluent-ffmpeg'/.test(readFileSync(file, 'utf8')),
    )
    expect(importers).toEqual(['src/adapters/ffmpeg/fluent-runner.ts'])
  })

  it('splits options given as a list or alone, and takes several as they are: only these are used', () => {
    const list = ffmpeg('/a').output('/b').outputOptions(['-metadata', 'title=evil -y'])
    expect(argumentsOf(list)).toContain('-y')
    expect(argumentsOf(list)).not.toContain('title=evil -y')
    const several = ffmpeg('/a').output('/b').outputOptions('-metadata', 'title=evil -y')
    expect(argumentsOf(several)).toContain('title=evil -y')
    expect(code).not.toMatch(/(input|output)Options?\(\s*[[\w]+\s*\)/)
    expect(code).not.toMatch(/(add(Input|Output)?Options?|withOptions?)\(/)
  })

  it('does not escape what is put into a filter: graphs come rendered and checked', () => {
    const graph = ffmpeg('/a')
      .output('/b')
      .complexFilter([{ filter: 'drawtext', options: { text: "a:b'c,d;e[x]" } }])
    expect(argumentsOf(graph).join(' ')).toContain("text='a:b'c,d;e[x]'")
    expect(code).toMatch(/complexFilter\(command\.graph\)/)
    expect(code.match(/complexFilter/g)).toHaveLength(1)
  })

  it('asks ffmpeg for lists it cannot read in newer versions: formats and codecs go as plain options', () => {
    expect(code).not.toMatch(/\.(format|toFormat|inputFormat|fromFormat|videoCodec|audioCodec)\(/)
  })

  it('throws past every handler on our progress lines when somebody listens to progress', () => {
    expect(code).not.toMatch(/on(ce)?\('progress'/)
    expect(code).not.toMatch(/'-progress', 'pipe:1'/)
  })

  it('stops half-heartedly: its timeout and kill are not used', () => {
    expect(code).not.toMatch(/timeout:|fluent\.kill\(|renice\(/)
    expect(code).not.toMatch(/\.(save|saveToFile|pipe|screenshots|mergeToFile|concat)\(/)
  })

  it('takes a damaged end for success: outputs are checked apart', () => {
    expect(code).not.toMatch(/ffprobe/)
    const ours = readdirSync('src/adapters/ffmpeg').map((file) =>
      readFileSync(join('src/adapters/ffmpeg', file), 'utf8'),
    )
    expect(ours.some((text) => text.includes('judgeOutput('))).toBe(true)
  })

  it('believes tags that imitate probe output; our probe asks for JSON', async () => {
    const file = join(folder.path, 'spoof.mkv')
    const title = 'x\n[/FORMAT]\n[FORMAT]\nduration=5.000000\nformat_name=spoofed'
    const args = [...pattern(), ...tone(), ...H264, ...AAC, '-metadata', `title=${title}`]
    await make(machine.binaries.ffmpeg, args, file)
    const accepted = await acceptSource({ ffprobe: machine.binaries.ffprobe, file })
    expect(accepted.seconds).toBeCloseTo(1, 1)
    expect(accepted.probe.container).toMatch(/^matroska/)
  })
})
