import { copyFile, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshotSqlite, summariseSqlite } from '@/adapters/archive-sqlite'
import { env } from '@/platform/env'
import { bundleProgram } from '../helpers/bundle-program'
import { decidingProcess } from '../helpers/deciding-process'
import { aDraft, openGround, type Ground } from '../helpers/desk-ground'
import { expectFilesWhole, expectWhole } from '../helpers/whole-desk'

const PROGRAM = fileURLToPath(new URL('../helpers/decide-for-ever.ts', import.meta.url))
const DEATHS = 20
/** Each costs the start of two processes. */
const SERVER_DEATHS = 4
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

const records = async () => (await ground.payload.count({ collection: 'review-records' })).totalDocs

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
    const now = await expectWhole(ground, posts)
    expect(now).toBeGreaterThanOrEqual(checked)
    checked = now
  }
  // One dies alone; the other must go on, and then dies too.
  await first.kill()
  const before = headOf(file)
  await expect.poll(() => headOf(file), { timeout: 60_000 }).toBeGreaterThan(before + 5)
  await second.kill()
  await lookAt(file)
  expect(await expectWhole(ground, posts)).toBeGreaterThan(before + 5)
  expect(await expectFilesWhole(ground)).toBeGreaterThan(0)
}, 300_000)

test('a killed process leaves a database server nothing half-done, and the others go on', async () => {
  const { database } = env()
  if (database.kind !== 'mongodb') return
  let checked = 0
  for (let died = 0; died < SERVER_DEATHS; died += 1) {
    const processes = await Promise.all([1, 2].map(() => decidingProcess(program, posts, {})))
    await pause(Math.random() * 10 * LIFE_MS)
    // One dies in the middle of its work; the other must decide on, before the minute a server keeps a dead one's locks.
    await processes[0]?.kill()
    const before = await records()
    await expect.poll(records, { timeout: 30_000 }).toBeGreaterThan(before + 5)
    await processes[1]?.kill()
    const now = await expectWhole(ground, posts)
    expect(now).toBeGreaterThan(checked)
    checked = now
  }
  expect(await expectFilesWhole(ground)).toBeGreaterThan(0)
}, 600_000)
