import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { env } from '@/platform/env'
import { verifyChain } from '@/queries/verify-chain'
import { loadHistory } from '@/use-cases/review/load-history'
import { rebuildMirror } from '@/use-cases/review/rebuild-mirror'
import { aDraft, openGround, type Ground } from '../helpers/desk-ground'

const CHILD = fileURLToPath(new URL('../helpers/decide-for-ever.ts', import.meta.url))
const LOADER = new URL('../../scripts/start/tsx-loader.mjs', import.meta.url).href
const KILLS = 20
/** On a slow machine fewer processes are killed, never fewer than these. */
const KILLS_AT_LEAST = 4
const TIME_MS = 90_000

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

function start(posts: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', LOADER, CHILD, ...posts], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Lets a process decide for a moment, then ends it with no warning. */
async function decideAndDie(posts: readonly string[]): Promise<void> {
  const child = start(posts)
  let complaint = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => (complaint += text.toString()))
  }
  const ended = once(child, 'close')
  const isReady = await new Promise<boolean>((resolve) => {
    child.stdout?.on('data', (text: Buffer) => text.includes('ready') && resolve(true))
    child.once('close', () => resolve(false))
  })
  if (!isReady) throw new Error(`The process ended by itself: ${complaint}`)
  setTimeout(() => child.kill('SIGKILL'), Math.random() * 700)
  const [, signal] = (await ended) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`The process ended by itself: ${complaint}`)
}

/** Kills `KILLS` processes, two of them at work at any time. */
async function killMany(posts: readonly string[]): Promise<number> {
  const deadline = Date.now() + TIME_MS
  let started = 0
  let killed = 0
  const lane = async (): Promise<void> => {
    while (started < KILLS && (Date.now() < deadline || started < KILLS_AT_LEAST)) {
      started += 1
      await decideAndDie(posts)
      killed += 1
    }
  }
  await Promise.all([lane(), lane()])
  return killed
}

const MIRRORED = [
  'stage',
  'round',
  'contentHash',
  'firstReviewer',
  'publishAt',
  'outcome',
  'isLive',
] as const

test('a process killed in the middle of decisions leaves all of each or nothing', async () => {
  if (env().database.kind !== 'sqlite') return
  const posts = await Promise.all([1, 2, 3, 4].map(() => aDraft(ground)))
  const killed = await killMany(posts)
  expect(killed).toBeGreaterThanOrEqual(KILLS_AT_LEAST)

  const chain = await verifyChain(ground.payload)
  expect(chain.ok).toBe(true)
  expect(chain.checked).toBeGreaterThanOrEqual(killed)
  let submits = 0
  for (const post of posts) {
    const { records, history } = await loadHistory(ground, post)
    const steps = records
      .filter(({ decision }) => ['submit', 'approve', 'return', 'withdraw'].includes(decision))
      .map(({ round, level, decision }) => `${round} ${level} ${decision}`)
    expect(new Set(steps).size).toBe(steps.length)
    submits += records.filter(({ decision }) => decision === 'submit').length

    const stored = await ground.payload.findByID({ collection: 'posts', id: post, depth: 0 })
    const mirror = Object.fromEntries(MIRRORED.map((key) => [key, stored[key] ?? null]))
    expect(mirror).toEqual(await rebuildMirror(ground.payload, post))

    const live = await ground.payload.find({
      collection: 'live-posts',
      where: { post: { equals: post } },
      depth: 0,
    })
    expect(live.docs.map(({ contentHash }) => contentHash)).toEqual(
      history.live ? [history.live.contentHash] : [],
    )
  }
  expect(await ground.payload.count({ collection: 'revisions' })).toEqual({ totalDocs: submits })
}, 600_000)
