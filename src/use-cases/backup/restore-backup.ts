import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { copyHashed, filesBelow, hashFile } from '@/adapters/archive-files'
import { replaceMongo, summariseMongo } from '@/adapters/archive-mongodb'
import { isSqliteInUse, moveSqlite, summariseSqlite } from '@/adapters/archive-sqlite'
import { configurationHere } from './configuration'
import { readManifest, type Manifest } from './manifest'
import { RESTORE_FOLDER, type Places, type Say } from './places'
import { everySoOften } from './progress'
import { BackupRefused } from './refused'

export interface RestoreOrder {
  readonly places: Places
  /** The archive. */
  readonly directory: string
  /** Moves what is there aside instead of refusing. */
  readonly isForced: boolean
  readonly now: Date
  readonly say: Say
}

/**
 * 恢复: checks every hash of the archive, then puts database, media and configuration in the places of
 * this desk. What was there is moved aside under a name with the moment in it, never deleted. The server
 * must not run.
 *
 * @throws BackupRefused when the archive is damaged, of another kind of database, the target is not
 * empty or in use. Nothing has been changed then.
 */
export async function restoreBackup(order: RestoreOrder): Promise<Manifest> {
  const { places, say } = order
  const directory = resolve(order.directory)
  const manifest = await readManifest(directory)
  if (manifest.database.kind !== places.database.kind) {
    throw new BackupRefused(
      `备份来自 ${manifest.database.kind}，而 DATABASE_URL 指向 ${places.database.kind}，不能互相恢复。`,
      `The archive is of ${manifest.database.kind}, DATABASE_URL of ${places.database.kind}.`,
    )
  }
  await requireWhole(directory, manifest, say)
  if (!order.isForced) await requireEmpty(places)
  const stamp = order.now.toISOString().replace(/\D/g, '').slice(0, 17)
  const media = await stageMedia(directory, { manifest, mediaDir: places.mediaDir, stamp, say })
  try {
    say('恢复数据库 · database')
    await putDatabase(places, { directory, manifest, stamp })
  } catch (error) {
    await rm(media.staged, { recursive: true, force: true })
    throw error
  }
  await media.putInPlace()
  if (manifest.configuration) await putConfiguration(directory, places.configFile, stamp)
  return manifest
}

async function requireWhole(directory: string, manifest: Manifest, say: Say): Promise<void> {
  say(`校验备份：${manifest.files.length} 个文件 · checking the archive`)
  const report = everySoOften(say)
  let checked = 0
  for (const { path, sha256 } of manifest.files) {
    const found = await hashFile(join(directory, path)).catch(() => null)
    if (found?.sha256 !== sha256) {
      const what = found ? '内容与清单不符' : '缺失'
      throw new BackupRefused(
        `备份已损坏，没有恢复任何内容：${path} ${what}。`,
        `The archive is damaged, nothing was restored: ${path} is ${found ? 'changed' : 'missing'}.`,
      )
    }
    checked += 1
    report(`  ${checked} / ${manifest.files.length}`)
  }
}

const isOfRestore = (path: string): boolean => RESTORE_FOLDER.test(path) || path === '.gitkeep'

async function requireEmpty({ database, mediaDir }: Places): Promise<void> {
  const { counts } =
    database.kind === 'sqlite' ? summariseSqlite(database.path) : await summariseMongo(database.url)
  const files = await filesBelow(mediaDir, (path) => !isOfRestore(path))
  const [users, posts] = [counts['users'] ?? 0, counts['posts'] ?? 0]
  if (users === 0 && posts === 0 && files.length === 0) return
  throw new BackupRefused(
    `目标不是空的：数据库里有 ${users} 个账号、${posts} 篇稿件，媒体文件夹里有 ${files.length} 个文件。` +
      '确定要恢复，请加 --force，现有内容会先移到一旁，不会删除。',
    `The target is not empty: ${users} users, ${posts} posts, ${files.length} media files.` +
      ' --force moves them aside and restores.',
  )
}

interface Staging {
  readonly manifest: Manifest
  readonly mediaDir: string
  readonly stamp: string
  readonly say: Say
}

/** Copies the media beside the present ones; changing places is then a matter of names. */
async function stageMedia(directory: string, { manifest, mediaDir, stamp, say }: Staging) {
  const staged = join(mediaDir, `.restoring-${stamp}`)
  const aside = join(mediaDir, `.before-restore-${stamp}`)
  await mkdir(staged, { recursive: true })
  const paths = manifest.files.map(({ path }) => path).filter((path) => path.startsWith('media/'))
  say(`恢复媒体文件 ${paths.length} 个 · ${paths.length} media files`)
  const report = everySoOften(say)
  try {
    for (const [index, path] of paths.entries()) {
      await copyHashed(join(directory, path), join(staged, path.slice('media/'.length)))
      report(`  ${index + 1} / ${paths.length}`)
    }
  } catch (error) {
    await rm(staged, { recursive: true, force: true })
    throw error
  }
  const putInPlace = async (): Promise<void> => {
    const present = (await readdir(mediaDir)).filter((name) => !isOfRestore(name))
    if (present.length > 0) await mkdir(aside)
    for (const name of present) await rename(join(mediaDir, name), join(aside, name))
    for (const name of await readdir(staged)) {
      if (name !== '.gitkeep') await rename(join(staged, name), join(mediaDir, name))
    }
    await rm(staged, { recursive: true, force: true })
  }
  return { staged, putInPlace }
}

async function putDatabase(
  { database }: Places,
  archive: { readonly directory: string; readonly manifest: Manifest; readonly stamp: string },
): Promise<void> {
  const { directory, manifest, stamp } = archive
  if (database.kind === 'mongodb') {
    const { counts } = manifest.database
    await replaceMongo(database.url, { folder: join(directory, 'database'), counts }, stamp)
    return
  }
  if (isSqliteInUse(database.path)) {
    throw new BackupRefused(
      '数据库正在使用中，请先停止服务再恢复。没有恢复任何内容。',
      'The database is in use: stop the server first. Nothing was restored.',
    )
  }
  const staged = `${database.path}.restoring-${stamp}`
  await mkdir(dirname(database.path), { recursive: true })
  await copyHashed(join(directory, 'database', 'yixuan.db'), staged)
  await moveSqlite(database.path, `${database.path}.before-restore-${stamp}`)
  await rename(staged, database.path)
}

async function putConfiguration(directory: string, file: string, stamp: string): Promise<void> {
  const archived = await readFile(join(directory, '.env'), 'utf8')
  const here = existsSync(file) ? await readFile(file, 'utf8') : ''
  const folder = join(dirname(file), '.yixuan')
  const options = { mode: 0o600, flag: 'wx' } as const
  if (here !== '') {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, `env.before-restore-${stamp}`), here, options)
  }
  const part = `${file}.part-${stamp}`
  await writeFile(part, configurationHere(archived, here), options)
  await rename(part, file)
}
