import { once } from 'node:events'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertClip } from '@/adapters/ffmpeg/convert-clip'
import type { FinishedClip } from '@/adapters/ffmpeg/finished-clip'
import type { VideoTools } from '@/adapters/ffmpeg/tools'
import { isVideoFailure, VIDEO_FAILURES } from '@/domain/media/failure-codes'
import { aFolder, smallProfile, tools } from './clips'
import { NASTY_FILES, type Workshop } from './nasty-files'

const profiles = [
  smallProfile({ key: 'own' }),
  smallProfile({ key: 'tall', frame: { shape: 'box', width: 90, height: 160 }, audioKbps: 48 }),
]
const posters = [{ key: 'thumb', width: 64, height: 64, maxBytes: 64_000 }]

let folder: Awaited<ReturnType<typeof aFolder>>
let machine: VideoTools
let server: Server
let calls = 0
let shop: Workshop
const jobs = () => join(folder.path, 'jobs')

beforeAll(async () => {
  folder = await aFolder()
  machine = await tools()
  await mkdir(jobs())
  await mkdir(join(folder.path, 'files'))
  server = createServer((_, answer) => {
    calls += 1
    answer.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const canary = `http://127.0.0.1:${port}`
  shop = { ffmpeg: machine.binaries.ffmpeg, folder: join(folder.path, 'files'), canary }
})
afterAll(async () => {
  server.close()
  await folder.remove()
})

async function outcomeOf(file: string): Promise<FinishedClip | string> {
  try {
    return await convertClip(machine, {
      ...{ file, profiles, posters },
      workFolder: join(jobs(), 'work'),
      outputFolder: join(jobs(), 'done'),
    })
  } catch (error) {
    if (!isVideoFailure(error)) throw error
    expect(VIDEO_FAILURES[error.code].zh).toMatch(/。$/)
    return error.code
  }
}

describe(`${NASTY_FILES.length} nasty files`, () => {
  it('are at least fifty, each by its own name', () => {
    expect(NASTY_FILES.length).toBeGreaterThanOrEqual(50)
    expect(new Set(NASTY_FILES.map(({ name }) => name)).size).toBe(NASTY_FILES.length)
  })

  it.each(NASTY_FILES.map((one) => [one.name, one] as const))('%s', async (_, nasty) => {
    const outcome = await outcomeOf(await nasty.build(shop))
    const left = await readdir(jobs())
    expect(calls).toBe(0)
    if ('fails' in nasty.fate) {
      expect([outcome, left]).toEqual([nasty.fate.fails, []])
      return
    }
    if (typeof outcome === 'string') throw new Error(`failed with ${outcome}`)
    const { seconds, size, hasSound, warns } = nasty.fate
    const [own, tall] = outcome.renditions
    expect([own?.key, tall?.key, tall?.width, tall?.height]).toEqual(['own', 'tall', 90, 160])
    for (const rendition of outcome.renditions) {
      expect(Math.abs(rendition.seconds - seconds)).toBeLessThan(0.2)
      expect(rendition.sha256).toMatch(/^[0-9a-f]{64}$/)
      if (hasSound !== undefined) expect(rendition.audioCodec).toBe(hasSound ? 'aac' : null)
    }
    if (size) expect([own?.width, own?.height]).toEqual(size)
    if (warns) expect(outcome.warnings.map(({ code }) => code)).toContain(warns)
    expect(left).toEqual(['done'])
    await rm(join(jobs(), 'done'), { recursive: true })
  })
})
