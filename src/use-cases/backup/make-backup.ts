import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { copyHashed, filesBelow, hashFile, isMissing } from '@/adapters/archive-files'
import { dumpMongo } from '@/adapters/archive-mongodb'
import { BACKUP_MARK, markBackup } from '@/adapters/backup-mark'
import { snapshotSqlite, type DatabaseSummary } from '@/adapters/archive-sqlite'
import { BACKUP_FORMAT, MANIFEST, type Manifest } from './manifest'
import { RESTORE_FOLDER, type Places, type Say } from './places'
import { everySoOften } from './progress'
import { BackupRefused } from './refused'

export interface BackupOrder {
  readonly places: Places
  /** Becomes the archive; it must not exist, or be empty. */
  readonly directory: string
  readonly version: string
  readonly now: Date
  readonly say: Say
}

type ArchivedFile = Manifest['files'][number]

const PRIVATE = 0o600

/**
 * 备份: database, media and configuration, while the server runs. The database is taken first, as of one
 * moment; files are immutable and written before the rows that name them, so all that moment needs is
 * there. The folder gets its name when it is whole.
 *
 * @throws BackupRefused when the folder is taken, or there is nothing to back up.
 */
export async function makeBackup(order: BackupOrder): Promise<Manifest> {
  const directory = resolve(order.directory)
  await requireFree(directory, order.places)
  const part = join(dirname(directory), `.${basename(directory)}.part-${process.pid}`)
  await mkdir(part, { recursive: true, mode: 0o700 })
  try {
    const manifest = await fill(part, order)
    if (existsSync(directory)) await rmdir(directory)
    await rename(part, directory)
    await markBackup(order.places.mediaDir, manifest.createdAt)
    return manifest
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

async function requireFree(directory: string, { database, mediaDir }: Places): Promise<void> {
  const there = await readdir(directory).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  if (there.length > 0) {
    throw new BackupRefused(
      `${directory} 里已有 ${there.length} 项内容，请换一个新文件夹。`,
      `${directory} is not empty (${there.length} entries): name a new folder.`,
    )
  }
  if (`${directory}${sep}`.startsWith(`${resolve(mediaDir)}${sep}`)) {
    throw new BackupRefused(
      '备份不能放在媒体文件夹里面。',
      'A backup cannot stand inside the media folder.',
    )
  }
  if (database.kind === 'sqlite' && !existsSync(database.path)) {
    throw new BackupRefused(
      `没有数据库可备份：${database.path} 不存在。`,
      `There is no database to back up: ${database.path} does not exist.`,
    )
  }
}

async function fill(part: string, { places, version, now, say }: BackupOrder): Promise<Manifest> {
  say('备份数据库 · database')
  const summary = await takeDatabase(places, join(part, 'database'))
  const database = await hashed(part, 'database', say)
  const media = await takeMedia(places.mediaDir, part, say)
  const configuration = await takeConfiguration(places.configFile, part)
  const manifest: Manifest = {
    format: BACKUP_FORMAT,
    createdAt: now.toISOString(),
    version,
    database: { kind: places.database.kind, ...summary },
    media: { files: media.length, bytes: media.reduce((sum, { bytes }) => sum + bytes, 0) },
    configuration: configuration ? { path: '.env', holdsSecret: true } : null,
    files: [...database, ...media, ...(configuration ? [configuration] : [])],
  }
  const file = await open(join(part, MANIFEST), 'wx')
  try {
    await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  return manifest
}

async function takeDatabase({ database }: Places, folder: string): Promise<DatabaseSummary> {
  if (database.kind === 'mongodb') return dumpMongo(database.url, folder)
  await mkdir(folder)
  return snapshotSqlite(database.path, join(folder, 'yixuan.db'))
}

async function hashed(part: string, folder: string, say: Say): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = []
  const report = everySoOften(say)
  for (const path of await filesBelow(join(part, folder))) {
    files.push({ path: `${folder}/${path}`, ...(await hashFile(join(part, folder, path))) })
    report(`  已校验 ${files.length} 个数据文件 · ${files.length} files of the database hashed`)
  }
  return files
}

/** Half-written files, clips being converted, folders of a restore and the mark of the last backup are left out. */
const isMedia = (path: string): boolean =>
  path !== BACKUP_MARK &&
  !path.endsWith('.part') &&
  !path.startsWith('videos/work') &&
  !RESTORE_FOLDER.test(path)

async function takeMedia(mediaDir: string, part: string, say: Say): Promise<ArchivedFile[]> {
  const paths = await filesBelow(mediaDir, isMedia)
  say(`备份媒体文件 ${paths.length} 个 · ${paths.length} media files`)
  const files: ArchivedFile[] = []
  const report = everySoOften(say)
  for (const path of paths) {
    const to = `media/${path}`
    try {
      files.push({ path: to, ...(await copyHashed(join(mediaDir, path), join(part, to))) })
    } catch (error) {
      // Deleted by somebody while we were copying the others.
      if (!isMissing(error)) throw error
    }
    report(`  ${files.length} / ${paths.length}`)
  }
  return files
}

async function takeConfiguration(file: string, part: string): Promise<ArchivedFile | null> {
  if (!existsSync(file)) return null
  return { path: '.env', ...(await copyHashed(file, join(part, '.env'), PRIVATE)) }
}
