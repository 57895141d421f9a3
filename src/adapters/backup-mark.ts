import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** When this desk was last backed up: one line in its media folder, no part of any backup. */
export const BACKUP_MARK = '.last-backup'

/** Leaves the moment, ISO 8601, in the media folder. */
export async function markBackup(mediaDir: string, at: string): Promise<void> {
  await mkdir(mediaDir, { recursive: true })
  await writeFile(join(mediaDir, BACKUP_MARK), `${at}\n`)
}

/** The moment of the last backup, ISO 8601; null when there was none, or its mark says nothing. */
export async function lastBackup(mediaDir: string): Promise<string | null> {
  const text = await readFile(join(mediaDir, BACKUP_MARK), 'utf8').catch(() => '')
  const at = text.trim()
  return Number.isFinite(Date.parse(at)) ? at : null
}
