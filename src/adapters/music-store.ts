import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '@/domain/errors'
import { env } from '@/platform/env'
import { sha256 } from './sha256'

const folder = (): string => join(env().MEDIA_DIR, 'videos', 'music')
const pathOf = (hash: string): string => join(folder(), `${hash}.bin`)

/** Writes a piece of music whole or not at all, under its own hash. Returns its path. */
export async function storeMusic(bytes: Uint8Array): Promise<string> {
  await mkdir(folder(), { recursive: true })
  const part = join(folder(), `${randomUUID()}.part`)
  try {
    const file = await open(part, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    const path = pathOf(sha256(bytes))
    await rename(part, path)
    return path
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/**
 * The path of a piece of music, its bytes just proven.
 *
 * @throws DomainError `SEAL_BROKEN` (409) when it is gone or holds other bytes
 */
export async function musicPath(hash: string): Promise<string> {
  const path = pathOf(hash)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new DomainError('SEAL_BROKEN', { file: hash, problem: 'missing' }, { cause })
  })
  if (sha256(bytes) !== hash)
    throw new DomainError('SEAL_BROKEN', { file: hash, problem: 'changed' })
  return path
}

/** Takes a piece away that no document came to name. */
export const discardMusic = (hash: string): Promise<void> => rm(pathOf(hash), { force: true })
