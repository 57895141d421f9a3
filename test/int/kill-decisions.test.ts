import { copyFile, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSealed, type Shelf } from '@/adapters/file-store'
import { snapshotSqlite, summariseSqlite } from '@/adapters/archive-sqlite'
import { env } from '@/platform/env'
import { verifyChain } from '@/queries/verify-chain'
import { loadHistory } from '@/use-cases/review/load-history'
import { rebuildMirror } from '@/use-cases/review/rebuild-mirror'
import { bundleProgram } from '../helpers/bundle-program'
import { decidingProcess } from '../helpers/deciding-process'
import { aDraft, openGround, type Ground } from '../helpers/desk-ground'

const PROGRAM = fileURLToPath(new URL('../helpers/decide-for-ever.ts', import.meta.url))
const DEATHS = 20
/** The longest time between two of them. */
const LIFE_MS = 120

let ground: Ground
let program: string
const posts: string[] = []

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
  for (let i = 0; i < 4; i += 1) posts.push(await aDraft(ground))
  program = await bundleProgram(PROGRAM)
})

afterAll(() => rm(program, { force: true }))

const MIRRORED = [
  'stage',
  'round',
  'contentHash',
  'firstReviewer',
  'publishAt',
  'outcome',
  'isLive',
] as const

/** What each of them left is whole: chain, mirror, revisions, live posts. */
async function expectWhole(): Promise<number> {
  const { payload } = ground
  const chain = await verifyChain(payload)
  expect(chain).toMatchObject({ ok: true })
  const revisions = new Set<string>()
  const live: (string | undefined)[] = []
  for (const post of posts) {
    const { records, history } = await loadHistory(ground, post)
    const decisions = records
      .filter(({ decision }) => ['submit', 'approve', 'return', 'withdraw'].includes(decision))
      .map(({ round, level, decision }) => `${round} ${level} ${decision}`)
    expect(new Set(decisions).size).toBe(decisions.length)
    for (const { decision, revision } of records) {
      if (decision === 'submit') revisions.add(String(revision))
    }
    if (history.live) live.push(`${post} ${history.live.contentHash}`)
    const stored = await payload.findByID({ collection: 'posts', id: post, depth: 0 })
    const mirror = Object.fromEntries(MIRRORED.map((key) => [key, stored[key] ?? null]))
    const rebuilt = await rebuildMirror(payload, post)
    // Edited and then taken off line, or the other way round: an edit leaves no record to tell.
    const isEither = mirror['stage'] === 'offline' && rebuilt.stage === 'draft'
    expect(mirror).toEqual(isEither ? { ...rebuilt, stage: 'offline' } : rebuilt)
  }
  const all = { limit: 0, pagination: false, depth: 0 } as const
  const storedRevisions = await payload.find({ collection: 'revisions', ...all })
  expect(new Set(storedRevisions.docs.map(({ id }) => String(id)))).toEqual(revisions)
  const storedLive = await payload.find({ collection: 'live-posts', ...all })
  const shown = storedLive.docs.map(({ post, contentHash }) => `${String(post)} ${contentHash}`)
  expect(shown.sort()).toEqual(live.sort())
  return chain.checked
}

/** Every file the library names is there and holds what its name promises. */
async function expectFilesWhole(): Promise<number> {
  const { docs } = await ground.payload.find({
    collection: 'materials',
    limit: 0,
    pagination: false,
    depth: 0,
  })
  for (const { sha256, mimeType, renditions } of docs) {
    const files: [Shelf, { sha256: string; mime: string }][] = [
      ['originals', { sha256: String(sha256), mime: String(mimeType) }],
      ...((renditions ?? []) as { sha256: string; mime: string }[]).map(
        (rendition): [Shelf, { sha256: string; mime: string }] => ['renditions', rendition],
      ),
    ]
    for (const [shelf, file] of files) await readSealed(shelf, file)
  }
  return docs.length
}

/** Puts the embedded database as the processes left it in the place of this process's own. */
async function lookAt(file: string, atRest: () => Promise<void> = () => Promise.resolve()) {
  const { database } = env()
  if (database.kind !== 'sqlite') throw new Error('an embedded database was expected')
  // Only what lies on the disk counts: no log that another process has in memory.
  const { db } = ground.payload as unknown as { db: { client: { close(): void } } }
  db.client.close()
  for (const suffix of ['', '-wal', '-shm']) await rm(database.path + suffix, { force: true })
  await copyFile(file, database.path)
  if (existsSync(`${file}-wal`)) await copyFile(`${file}-wal`, `${database.path}-wal`)
  await atRest()
  await ground.payload.db.connect?.({ hotReload: false })
}

const headOf = (file: string): number => summariseSqlite(file).head?.seq ?? 0

test('whenever the machine dies, each decision is there whole or not at all', async () => {
  const { database } = env()
  if (database.kind !== 'sqlite' || process.platform !== 'linux') return
  const file = `${database.path}.desk`
  snapshotSqlite(database.path, file)
  const settings = { DATABASE_URL: `file:${file}` }
  // A server and a worker, say.
  const processes = await Promise.all([1, 2].map(() => decidingProcess(program, posts, settings)))
  const [first, second] = processes
  if (!first || !second) throw new Error('there are two')
  let checked = 0
  for (let died = 0; died < DEATHS; died += 1) {
    await pause(Math.random() * LIFE_MS)
    for (const one of processes) await one.freeze()
    // What a dead machine leaves: the files as they are now, and nothing of what the processes know.
    await lookAt(file, async () => processes.forEach((one) => one.thaw()))
    const now = await expectWhole()
    expect(now).toBeGreaterThanOrEqual(checked)
    checked = now
  }
  // One dies alone; the other must go on, and then dies too.
  await first.kill()
  const before = headOf(file)
  await expect.poll(() => headOf(file), { timeout: 60_000 }).toBeGreaterThan(before + 5)
  await second.kill()
  await lookAt(file)
  expect(await expectWhole()).toBeGreaterThan(before + 5)
  expect(await expectFilesWhole()).toBeGreaterThan(0)
}, 300_000)
