import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, hashFile } from '@/adapters/archive-files'
import { summariseMongo } from '@/adapters/archive-mongodb'
import { summariseSqlite } from '@/adapters/archive-sqlite'
import { env, parseEnv } from '@/platform/env'
import { makeBackup } from '@/use-cases/backup/make-backup'
import type { Manifest } from '@/use-cases/backup/manifest'
import type { Places } from '@/use-cases/backup/places'
import { BackupRefused } from '@/use-cases/backup/refused'
import { restoreBackup } from '@/use-cases/backup/restore-backup'
import { submitPost } from '@/use-cases/posts/submit-post'
import { aDraft, aPicture, bringTo, openGround, type Ground } from '../helpers/desk-ground'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LOADER = new URL('../../scripts/start/tsx-loader.mjs', import.meta.url).href
const NOW = new Date('2026-11-20T02:00:00.000Z')
const SECRET = 'the-secret-in-the-archive'

let ground: Ground
let folder: string
let here: Places

beforeAll(async () => {
  ground = await openGround()
  ground.payload.logger.level = 'silent'
  folder = mkdtempSync(join(tmpdir(), 'yixuan-backup-'))
  const configFile = join(folder, '.env')
  writeFileSync(configFile, `PAYLOAD_SECRET=${SECRET}\nDATABASE_URL=file:./of-the-archive.db\n`)
  here = { database: env().database, mediaDir: env().MEDIA_DIR, configFile }
  const picture = await aPicture(ground, 1)
  await bringTo(ground, await aDraft(ground, { cover: picture }), 'published')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An empty desk of the same kind of database, with a folder of its own. */
async function anotherDesk(): Promise<Places & { readonly url: string; readonly folder: string }> {
  const own = join(folder, randomUUID().slice(0, 8))
  await mkdir(own)
  let url = `file:${join(own, 'yixuan.db')}`
  if (here.database.kind === 'mongodb') {
    const other = new URL(here.database.url)
    other.pathname = `/restored_${randomUUID().slice(0, 8)}`
    url = other.toString()
  }
  const { database } = parseEnv({ DATABASE_URL: url, PAYLOAD_SECRET: SECRET })
  return { url, folder: own, database, mediaDir: join(own, 'media'), configFile: join(own, '.env') }
}

const contentOf = async ({ database }: Places) =>
  database.kind === 'sqlite' ? summariseSqlite(database.path) : summariseMongo(database.url)

const backup = (directory: string, places: Places = here): Promise<Manifest> =>
  makeBackup({ places, directory, version: '0', now: NOW, say: () => undefined })

const restore = (directory: string, places: Places, isForced = false): Promise<Manifest> =>
  restoreBackup({ places, directory, isForced, now: NOW, say: () => undefined })

/** Runs one of our programs as `npm run` does, in a folder of the test's own. */
function run(program: string, argv: readonly string[], settings: Record<string, string>) {
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(
      process.execPath,
      ['--import', LOADER, join(ROOT, 'scripts', program), ...argv],
      {
        cwd: folder,
        env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'), ...settings },
      },
    )
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => (said += text.toString()))
    }
    child.once('exit', (code) => resolve({ code, said }))
  })
}

/** Somebody submits posts all the time, until told to stop. */
function aBusyDesk() {
  let isOver = false
  const ended = (async () => {
    let submitted = 0
    while (!isOver) {
      await submitPost(ground.desk('writer'), await aDraft(ground), {})
      submitted += 1
      // SQLite answers at once: without this nothing else of the process would get a turn.
      await nextTurn()
    }
    return submitted
  })()
  return () => {
    isOver = true
    return ended
  }
}

test('what was backed up while people worked is put into another desk, chain and all', async () => {
  const directory = join(folder, 'archive')
  const stop = aBusyDesk()
  const made = await run('backup.ts', [directory], {}).finally(stop)
  expect(await stop()).toBeGreaterThan(0)
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('备份完成') as string })
  const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')) as Manifest
  expect(manifest.configuration).toEqual({ path: '.env', holdsSecret: true })
  if (process.platform !== 'win32') {
    expect(statSync(join(directory, '.env')).mode & 0o777).toBe(0o600)
  }

  const desk = await anotherDesk()
  const restored = await run('restore.ts', [directory], {
    DATABASE_URL: desk.url,
    MEDIA_DIR: desk.mediaDir,
    PORT: '1',
  })
  expect(restored).toMatchObject({
    code: 0,
    said: expect.stringContaining(`审批记录链完整：共 ${manifest.database.head?.seq} 条`) as string,
  })
  const { counts, head } = await contentOf(desk)
  expect(head).toEqual(manifest.database.head)
  expect(counts).toMatchObject(manifest.database.counts)
  const media = await filesBelow(desk.mediaDir)
  expect(media.map((path) => `media/${path}`)).toEqual(
    manifest.files.map(({ path }) => path).filter((path) => path.startsWith('media/')),
  )
  expect(media).toHaveLength(5)
}, 600_000)

describe('a backup', () => {
  test('is not written into a folder that holds something', async () => {
    const directory = join(folder, 'taken')
    await mkdir(directory)
    await writeFile(join(directory, 'a.txt'), 'a')
    await expect(backup(directory)).rejects.toThrow(BackupRefused)
    expect(readdirSync(directory)).toEqual(['a.txt'])
  })

  test('that fails half way leaves nothing that could be taken for one', async () => {
    const directory = join(folder, 'half')
    const broken = { ...here, configFile: folder }
    await expect(backup(directory, broken)).rejects.toThrow()
    expect(existsSync(directory)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('half'))).toEqual([])
    await mkdir(directory)
    await expect(restore(directory, await anotherDesk())).rejects.toThrow('不是完整的备份')
  })

  test('leaves out files that are still being written, and what an earlier restore moved aside', async () => {
    const strays = ['renditions/x.jpg.part', '.before-restore-1/old.jpg', '.restoring-1/new.jpg']
    for (const stray of strays) {
      await mkdir(join(here.mediaDir, stray, '..'), { recursive: true })
      await writeFile(join(here.mediaDir, stray), 'x')
    }
    const { files } = await backup(join(folder, 'tidy'))
    for (const stray of strays)
      expect(files.map(({ path }) => path)).not.toContain(`media/${stray}`)
    for (const stray of strays) await rm(join(here.mediaDir, stray))
  })
})

describe('a restore', () => {
  const whole = () => join(folder, 'whole')

  beforeAll(async () => {
    await backup(whole())
  })

  const aPictureOf = async (directory: string): Promise<string> =>
    join(directory, 'media', (await filesBelow(join(directory, 'media')))[0] ?? '')

  test.each([
    ['a changed picture', async (path: string) => appendFileSync(await aPictureOf(path), 'x')],
    ['a missing picture', async (path: string) => rm(await aPictureOf(path))],
    [
      'a changed database',
      async (path: string) => {
        const [file = ''] = await filesBelow(join(path, 'database'))
        appendFileSync(join(path, 'database', file), ' ')
      },
    ],
    ['a damaged manifest', async (path: string) => writeFile(join(path, 'manifest.json'), '{')],
    ['no manifest', async (path: string) => rm(join(path, 'manifest.json'))],
    [
      'a manifest that points outside',
      async (path: string) => {
        const file = join(path, 'manifest.json')
        const manifest = await readFile(file, 'utf8')
        await writeFile(file, manifest.replace('"media/', '"media/../../../'))
      },
    ],
  ])('of an archive with %s is refused and changes nothing', async (_, damage) => {
    const directory = join(folder, randomUUID())
    cpSync(whole(), directory, { recursive: true })
    await damage(directory)
    const desk = await anotherDesk()
    await expect(restore(directory, desk)).rejects.toThrow(BackupRefused)
    expect(await contentOf(desk)).toEqual({ counts: {}, head: null })
    expect(await filesBelow(desk.folder)).toEqual([])
  })

  test('into a desk that holds something says what, and with --force moves it aside', async () => {
    const desk = await anotherDesk()
    await restore(whole(), desk)
    await writeFile(desk.configFile, `DATABASE_URL=${desk.url}\nPAYLOAD_SECRET=another-secret\n`)
    await writeFile(join(desk.mediaDir, 'mine.jpg'), 'mine')
    const before = await contentOf(desk)
    const refused = restore(whole(), desk)
    await expect(refused).rejects.toThrow('目标不是空的：数据库里有 9 个账号')
    expect(await contentOf(desk)).toEqual(before)

    await restore(whole(), desk, true)
    expect(await contentOf(desk)).toEqual(before)
    expect(await filesBelow(desk.mediaDir, (path) => !path.startsWith('.'))).not.toContain(
      'mine.jpg',
    )
    const kept = join(desk.mediaDir, '.before-restore-20261120020000000', 'mine.jpg')
    expect(await readFile(kept, 'utf8')).toBe('mine')
    expect(await readFile(desk.configFile, 'utf8')).toBe(
      `PAYLOAD_SECRET=${SECRET}\nDATABASE_URL=${desk.url}\n`,
    )
    if (desk.database.kind === 'sqlite') {
      const aside = `${desk.database.path}.before-restore-20261120020000000`
      expect(summariseSqlite(aside)).toEqual(before)
    }
  })

  test('gives back every media file with its hash', async () => {
    const desk = await anotherDesk()
    const { files } = await restore(whole(), desk)
    for (const { path, sha256, bytes } of files.filter((file) => file.path.startsWith('media/'))) {
      const restored = join(desk.mediaDir, path.slice('media/'.length))
      expect(await hashFile(restored)).toEqual({ sha256, bytes })
    }
  })

  test('into the other kind of database is refused', async () => {
    const desk = await anotherDesk()
    const database =
      desk.database.kind === 'sqlite'
        ? ({ kind: 'mongodb', url: 'mongodb://127.0.0.1:1/x?replicaSet=rs0' } as const)
        : ({ kind: 'sqlite', path: join(desk.folder, 'other.db') } as const)
    await expect(restore(whole(), { ...desk, database })).rejects.toThrow('不能互相恢复')
  })

  test('into an embedded database that is in use is refused, also when forced', async () => {
    if (here.database.kind !== 'sqlite') return
    const before = summariseSqlite(here.database.path)
    await expect(restore(whole(), here, true)).rejects.toThrow('正在使用中')
    expect(summariseSqlite(here.database.path)).toEqual(before)
    // The mark of the last backup beside them.
    expect(await filesBelow(here.mediaDir)).toHaveLength(6)
  })
})
