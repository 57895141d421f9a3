import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fluentRunner } from '@/adapters/ffmpeg/fluent-runner'
import type { FfmpegCommand, FfmpegRunner, RunOptions } from '@/adapters/ffmpeg/runner'
import { spawnRunner } from '@/adapters/ffmpeg/spawn-runner'
import { judgeRun } from '@/domain/media/run-outcome'
import { aFolder, H264, make, pattern, tools } from './clips'

const limits = { wallMs: 30_000, stallMs: 30_000, graceMs: 3_000 }
let folder: Awaited<ReturnType<typeof aFolder>>
let binary = ''
let clip = ''

beforeAll(async () => {
  folder = await aFolder()
  binary = (await tools()).binaries.ffmpeg
  clip = await make(binary, [...pattern('160x90', 2), ...H264], join(folder.path, 'clip.mp4'))
})
afterAll(() => folder.remove())

const copy = (file: string, options: readonly string[] = []): FfmpegCommand => ({
  inputs: [{ options: [], file: clip }],
  graph: null,
  outputs: [{ options: ['-c', 'copy', ...options, '-f', 'mp4'], file }],
  logLevel: 'error',
})
/** Reads its input at the speed it plays, for a long time: something to stop. */
const slow = (file: string): FfmpegCommand => ({
  inputs: [{ options: ['-re', '-stream_loop', '-1'], file: clip }],
  graph: null,
  outputs: [{ options: [...H264, '-t', '60', '-f', 'mp4'], file }],
  logLevel: 'error',
})
const options = (part: Partial<RunOptions> = {}): RunOptions => ({
  binary,
  cwd: folder.path,
  expectedSeconds: 2,
  limits,
  ...part,
})

/** Command lines of processes that work on this file. */
function processesOn(file: string): string[] {
  const list = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
  return list.split('\n').filter((line) => line.includes(file) && line.includes('ffmpeg'))
}

const runners: [string, FfmpegRunner][] = [
  ['spawn', spawnRunner],
  ['fluent-ffmpeg', fluentRunner],
]

describe.each(runners)('the %s runner', (name, run) => {
  const out = (file: string) => join(folder.path, `${name}-${file}`)

  it('runs a command to its end, with progress that rises to one', async () => {
    const shares: number[] = []
    const graph = { ...copy(out('a.mp4')), graph: '[0:v]scale=w=80:h=46[v]' }
    const command = {
      ...graph,
      outputs: [{ options: ['-map', '[v]', ...H264, '-f', 'mp4'], file: out('a.mp4') }],
    }
    const outcome = await run(
      command,
      options({ onProgress: ({ share }) => void shares.push(share) }),
    )
    expect(outcome).toEqual({
      exitCode: 0,
      signal: null,
      stoppedBy: null,
      stderr: expect.any(String) as string,
      errorLines: 0,
    })
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('passes every argument as one, whatever is in it', async () => {
    const title = `-y "it's" [a];b,c:d=%n   evil -f null`
    const outcome = await run(copy(out('b.mp4'), ['-metadata', `title=${title}`]), options())
    expect(judgeRun(outcome)).toBeNull()
    expect(readFileSync(out('b.mp4')).includes(title)).toBe(true)
  })

  it('refuses a path that could be read as an option, and control characters', async () => {
    await expect(run(copy('-x.mp4'), options())).rejects.toThrow(TypeError)
    const broken = copy(out('c.mp4'), ['-metadata', 'title=a\nb'])
    await expect(run(broken, options())).rejects.toThrow(TypeError)
  })

  it('is stopped by its signal, and nothing keeps running', async () => {
    const stop = new AbortController()
    const outcome = await run(
      slow(out('d.mp4')),
      options({ signal: stop.signal, onProgress: () => stop.abort() }),
    )
    expect(outcome.stoppedBy).toBe('cancel')
    expect(judgeRun(outcome)).toEqual({ code: 'VIDEO_CANCELLED', then: 'stop' })
    expect(processesOn(out('d.mp4'))).toEqual([])
  })

  it('is stopped by a signal that came before it began', async () => {
    const outcome = await run(slow(out('e.mp4')), options({ signal: AbortSignal.abort() }))
    expect(outcome.stoppedBy).toBe('cancel')
    expect(processesOn(out('e.mp4'))).toEqual([])
  })

  it('is stopped when its time is up', async () => {
    const short = { ...limits, wallMs: 700 }
    const outcome = await run(slow(out('f.mp4')), options({ limits: short }))
    expect(outcome.stoppedBy).toBe('wall')
    expect(processesOn(out('f.mp4'))).toEqual([])
  })

  it('is stopped when it makes no progress', async () => {
    const fifo = out('fifo')
    execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', fifo])
    const command = { ...copy(out('g.mp4')), inputs: [{ options: [], file: fifo }] }
    const outcome = await run(
      command,
      options({ limits: { ...limits, stallMs: 700, graceMs: 300 } }),
    )
    expect(outcome.stoppedBy).toBe('stall')
    expect(processesOn(fifo)).toEqual([])
  })

  it('says what ffmpeg said when it fails', async () => {
    const command = { ...copy(out('h.mp4')), graph: '[0:v]nosuchfilter[v]' }
    const outcome = await run(command, options())
    expect(outcome.exitCode).toBeGreaterThan(0)
    expect(outcome.stderr).toContain('nosuchfilter')
    expect(outcome.errorLines).toBeGreaterThan(0)
    expect(judgeRun(outcome)).toEqual({ code: 'VIDEO_TOOL_LACKS', then: 'stop' })
  })

  it.runIf(existsSync('/dev/full'))('tells a full disk', async () => {
    const outcome = await run(copy('/dev/full', ['-movflags', '+frag_keyframe']), options())
    expect(judgeRun(outcome)).toEqual({ code: 'VIDEO_DISK_FULL', then: 'retry' })
  })

  it('says so when there is no such program', async () => {
    const missing = options({ binary: join(folder.path, 'no-ffmpeg') })
    const outcome = run(copy(out('i.mp4')), missing)
    await expect(outcome).rejects.toMatchObject({ code: 'VIDEO_TOOL_MISSING' })
  })
})

describe('the plain runner', () => {
  it('gives the program none of our environment', async () => {
    process.env['YIXUAN_TEST_SECRET'] = 'do-not-tell'
    const shell = '/bin/sh'
    const spy = join(folder.path, 'spy.sh')
    writeFileSync(spy, `#!${shell}\n/usr/bin/env > ${join(folder.path, 'env.txt')}\n`, {
      mode: 0o755,
    })
    await spawnRunner(copy(join(folder.path, 'x.mp4')), options({ binary: spy }))
    delete process.env['YIXUAN_TEST_SECRET']
    expect(readFileSync(join(folder.path, 'env.txt'), 'utf8')).not.toContain('do-not-tell')
  })

  it.runIf(existsSync('/usr/bin/setpriv'))('does not outlive a worker that is killed', async () => {
    const file = join(folder.path, 'orphan.mp4')
    const args = ['-v', 'error', '-re', '-stream_loop', '-1', '-i', clip, ...H264, '-t', '60', file]
    const module = join(process.cwd(), 'src/adapters/ffmpeg/run-process.ts')
    const code = `const { runProcess } = await import(${JSON.stringify(module)}); await runProcess(${JSON.stringify({ binary, args, limits })})`
    const worker = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      stdio: 'ignore',
    })
    await expect.poll(() => processesOn(file).length, { timeout: 30_000 }).toBeGreaterThan(0)
    worker.kill('SIGKILL')
    await expect.poll(() => processesOn(file), { timeout: 10_000 }).toEqual([])
  })
})
