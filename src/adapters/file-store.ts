import { readFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '@/domain/errors'
import { env } from '@/platform/env'
import { isMissing } from './archive-files'
import { sha256 } from './sha256'
import { writeWhole } from './write-whole'

/** Where a file stands below the media folder; names are made by the server, from hashes. */
export type Shelf = 'originals' | 'renditions'

const EXTENSION: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** `<sha256>.<ext>`: the same bytes have the same name, so writing twice is writing once. */
export const fileNameOf = (hash: string, mime: string): string =>
  `${hash}.${EXTENSION[mime] ?? 'bin'}`

const NAME = /^([0-9a-f]{64})\.(jpg|png|gif|webp)$/

/** The hash and type a stored file's own name promises, or null for a name we did not make. */
export function fileOfName(name: string): { sha256: string; mime: string } | null {
  const [, hash, extension] = NAME.exec(name) ?? []
  const mime = Object.keys(EXTENSION).find((known) => EXTENSION[known] === extension)
  return hash && mime ? { sha256: hash, mime } : null
}

const pathOf = (shelf: Shelf, name: string): string => join(env().MEDIA_DIR, shelf, name)

/** Writes a file whole or not at all: temporary name, flush, rename. Returns its hash. */
export async function storeFile(
  shelf: Shelf,
  { bytes, mime }: { readonly bytes: Uint8Array; readonly mime: string },
): Promise<string> {
  const hash = sha256(bytes)
  const path = pathOf(shelf, fileNameOf(hash, mime))
  await writeWhole(path, bytes)
  return hash
}

/**
 * Reads a file by its hash and recomputes it.
 *
 * @throws DomainError `SEAL_BROKEN` (409) when it is gone or holds other bytes.
 */
export async function readSealed(
  shelf: Shelf,
  { sha256: expected, mime }: { readonly sha256: string; readonly mime: string },
): Promise<Buffer> {
  const name = fileNameOf(expected, mime)
  const bytes = await readFile(pathOf(shelf, name)).catch((cause: unknown) => {
    throw new DomainError('SEAL_BROKEN', { file: name, problem: 'missing' }, { cause })
  })
  if (sha256(bytes) !== expected)
    throw new DomainError('SEAL_BROKEN', { file: name, problem: 'changed' })
  return bytes
}

/**
 * The path of an original for a program of ours, its bytes just proven.
 *
 * @throws DomainError `SEAL_BROKEN` (409) when it is gone or holds other bytes.
 */
export async function originalPath(hash: string, mime: string): Promise<string> {
  await readSealed('originals', { sha256: hash, mime })
  return pathOf('originals', fileNameOf(hash, mime))
}

/** Takes a file away that no document came to name. */
export async function discardFile(shelf: Shelf, name: string): Promise<void> {
  await rm(pathOf(shelf, name), { force: true })
}

/** Names of the files on a shelf nobody has written since `moment`, half-written ones included. */
export async function filesUntouchedSince(shelf: Shelf, moment: Date): Promise<string[]> {
  const names = await readdir(join(env().MEDIA_DIR, shelf)).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const untouched: string[] = []
  for (const name of names) {
    if (await isUntouched(pathOf(shelf, name), moment)) untouched.push(name)
  }
  return untouched
}

/** Removes a file unless somebody has stored it anew meanwhile. True when it is gone. */
export async function discardUntouched(shelf: Shelf, name: string, moment: Date): Promise<boolean> {
  const path = pathOf(shelf, name)
  if (!(await isUntouched(path, moment))) return false
  await rm(path, { force: true })
  return true
}

async function isUntouched(path: string, moment: Date): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  return found !== null && found.isFile() && found.mtime < moment
}
