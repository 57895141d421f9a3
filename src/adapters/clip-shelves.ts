import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/platform/env'
import { isMissing } from './archive-files'

/** The rooms of clips below the media folder, as one who tidies them up sees them. */
export type ClipRoom = 'sources' | 'files' | 'made' | 'work' | 'music'

const place = (room: ClipRoom, ...names: string[]): string =>
  join(env().MEDIA_DIR, 'videos', room, ...names)

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
}

/** Names of what lies in a room, or in a folder of it. */
export const clipShelf = (room: ClipRoom, ...folder: string[]): Promise<string[]> =>
  namesIn(place(room, ...folder))

/** A note as it was written; null for what is no longer there or cannot be read. */
export async function noteOn(source: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(place('made', source, name), 'utf8')) as unknown
  } catch {
    return null
  }
}

/** True when nobody has written it since `moment`; false when it is gone. */
export async function isUntouched(
  moment: Date,
  room: ClipRoom,
  ...names: string[]
): Promise<boolean> {
  const found = await stat(place(room, ...names)).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  return found !== null && found.mtime < moment
}

/** Takes a file or a folder away. */
export const clearAway = (room: ClipRoom, ...names: string[]): Promise<void> =>
  rm(place(room, ...names), { recursive: true, force: true })
