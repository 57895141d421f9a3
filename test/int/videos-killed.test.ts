import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { provenFile } from '@/adapters/video-store'
import type { StoredPoster, StoredRendition } from '@/domain/media/stored-clip'
import { env } from '@/platform/env'
import { receiveVideo, uploadVideo } from '@/use-cases/videos/upload-video'
import { aClip } from '../helpers/clips'
import { openGround, type Ground } from '../helpers/desk-ground'

const CLIPS = 4
/** `KILLS=30` for the whole figure; each costs the start of a worker. */
const KILLS = Number(process.env['KILLS'] ?? 3)
const LOADER = new URL('../../scripts/start/tsx-loader.mjs', import.meta.url).href
const WORKER = fileURLToPath(new URL('../../scripts/worker.ts', import.meta.url))

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
})

async function* whole(bytes: Uint8Array) {
  yield await Promise.resolve(bytes)
}

async function anUpload(seed: number): Promise<string> {
  const desk = ground.desk('writer')
  const bytes = await aClip({ seed, seconds: 2, isHevc: seed % 2 === 0 })
  const received = await receiveVideo(desk, whole(bytes))
  return uploadVideo(desk, { received, title: `${seed}`, profiles: ['preview', 'mp_material'] })
}

/** A worker of its own process that has taken up its work. */
async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['--import', LOADER, WORKER], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  for await (const chunk of worker.stdout as AsyncIterable<Buffer>) {
    if (chunk.toString().includes('worker started')) break
  }
  return worker
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const gone = once(worker, 'exit')
  worker.kill(signal)
  await gone
}

const clips = async () =>
  (await ground.payload.find({ collection: 'videos', pagination: false, depth: 0 })).docs

async function isAllSettled(): Promise<boolean> {
  return (await clips()).every(({ status }) => status === 'ready' || status === 'failed')
}

const below = (room: string): string[] => {
  const folder = join(env().MEDIA_DIR, 'videos', room)
  return existsSync(folder) ? readdirSync(folder) : []
}

test(
  'a worker killed again and again leaves every clip correct, once',
  { timeout: 180_000 + KILLS * 60_000 },
  async () => {
    for (let seed = 1; seed <= CLIPS; seed += 1) await anUpload(seed)
    for (let kill = 0; kill < KILLS; kill += 1) {
      const worker = await startWorker()
      await pause(Math.random() * 3_000)
      await end(worker, 'SIGKILL')
    }
    const last = await startWorker()
    await expect.poll(isAllSettled, { timeout: 150_000, interval: 500 }).toBe(true)
    await end(last, 'SIGTERM')
    const named = new Set<string>()
    for (const clip of await clips()) {
      expect(clip).toMatchObject({ status: 'ready', progress: 100, failure: null })
      const renditions = clip.renditions as unknown as StoredRendition[]
      const posters = clip.posters as unknown as StoredPoster[]
      expect(renditions.map(({ key }) => key)).toEqual(['preview', 'mp_material'])
      for (const { sha256 } of renditions) await provenFile({ sha256, mime: 'video/mp4' })
      for (const { sha256 } of posters) await provenFile({ sha256, mime: 'image/jpeg' })
      for (const { sha256 } of renditions) named.add(`${sha256}.mp4`)
    }
    // Nothing half-made, nothing made twice: besides the quick previews, what is there is what is named.
    expect(below('work')).toEqual([])
    const made = below('files').filter((name) => name.endsWith('.mp4'))
    expect(made.length).toBeLessThanOrEqual(named.size + CLIPS / 2)
    expect([...named].every((name) => made.includes(name))).toBe(true)
  },
)
