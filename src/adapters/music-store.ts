import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '@/domain/errors'
import { MUSIC_TYPES, sniffMusic } from '@/domain/media/sniff-music'
import { env } from '@/platform/env'
import { sha256 } from './sha256'
import { writeWhole } from './write-whole'

const pathOf = (hash: string): string => join(env().MEDIA_DIR, 'videos', 'music', `${hash}.bin`)

/** Writes a piece of music whole or not at all, under its own hash. Returns its path. */
export async function storeMusic(bytes: Uint8Array): Promise<string> {
  const path = pathOf(sha256(bytes))
  await writeWhole(path, bytes)
  return path
}

/**
 * A piece of music, its bytes just proven, with the type its first bytes show.
 *
 * @throws DomainError `SEAL_BROKEN` (409) when it is gone or holds other bytes
 */
export async function storedMusic(hash: string): Promise<{
  readonly path: string
  readonly bytes: number
  readonly mime: string
  readonly sha256: string
}> {
  const path = pathOf(hash)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new DomainError('SEAL_BROKEN', { file: hash, problem: 'missing' }, { cause })
  })
  if (sha256(bytes) !== hash)
    throw new DomainError('SEAL_BROKEN', { file: hash, problem: 'changed' })
  const mime = MUSIC_TYPES[sniffMusic(bytes) ?? 'mp3']
  return { path, bytes: bytes.length, mime, sha256: hash }
}

/** Takes a piece away that no document came to name. */
export const discardMusic = (hash: string): Promise<void> => rm(pathOf(hash), { force: true })
