import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { TranscodePlan } from '@/domain/media/plan-types'

/** A fresh, empty folder for one run; whatever an earlier, killed run left there is gone. */
export async function openWorkFolder(folder: string, texts: TranscodePlan['texts']): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const { name, content } of texts) await writeFile(join(folder, name), content, 'utf8')
}

export async function closeWorkFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** The same file under a second name, without a second copy where the file system can. */
export async function sameFile(from: string, to: string): Promise<void> {
  await rm(to, { force: true })
  await link(from, to).catch(() => copyFile(from, to))
}

export async function fileFacts(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}

export async function namesIn(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names.filter((name) => pattern.test(name)).sort()
}

/**
 * Moves the named files, all or none, to their place: they are made durable, gathered in one folder, and that
 * folder gets its name in one step. A reader never sees half of a clip.
 */
export async function publishFolder(
  folder: string,
  names: readonly string[],
  target: string,
): Promise<void> {
  const gathered = join(folder, 'finished')
  await mkdir(gathered, { recursive: true })
  for (const name of names) {
    const file = join(folder, name)
    const handle = await open(file, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(file, join(gathered, name))
  }
  await mkdir(dirname(target), { recursive: true })
  await rm(target, { recursive: true, force: true })
  await rename(gathered, target)
}
