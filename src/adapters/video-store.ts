import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError } from '@/domain/errors'
import { VideoFailure } from '@/domain/media/failure-codes'
import { env } from '@/platform/env'
import { processSlot } from '@/platform/process-state'
import { writeWhole } from './write-whole'

/**
 * Where clips stand below the media folder. `sources`: uploads, `files`: what was made of them, both named by
 * their own hash; `made`: which file came of which source and profile; `work`: runs under way.
 */
type Room = 'sources' | 'files' | 'made' | 'work'

const place = (room: Room, ...names: string[]): string =>
  join(env().MEDIA_DIR, 'videos', room, ...names)

export const sourcePath = (sha256: string): string => place('sources', `${sha256}.bin`)

export const workFolder = (name: string): string => place('work', name)

const EXTENSION: Readonly<Record<string, string>> = {
  'video/mp4': 'mp4',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

export const fileNameOf = (sha256: string, mime: string): string =>
  `${sha256}.${EXTENSION[mime] ?? 'bin'}`

const filePath = (sha256: string, mime: string): string => place('files', fileNameOf(sha256, mime))

export interface ReceivedSource {
  readonly sha256: string
  readonly bytes: number
  /** The first bytes, for sniffing. */
  readonly head: Uint8Array
}

/**
 * Writes an upload to its place as it comes in: hashed on the way, under its own name only when it is whole.
 * The same clip again is the same file.
 *
 * @throws VideoFailure `VIDEO_TOO_LARGE`, `VIDEO_DISK_FULL`; nothing is left behind
 */
export async function receiveSource(
  body: AsyncIterable<Uint8Array>,
  limits: { readonly maxBytes: number; readonly headBytes: number },
): Promise<ReceivedSource> {
  await mkdir(place('sources'), { recursive: true })
  const part = place('sources', `${randomUUID()}.part`)
  try {
    const received = await writePart(part, body, limits)
    await rename(part, sourcePath(received.sha256))
    return received
  } catch (error) {
    await rm(part, { force: true })
    throw isDiskFull(error) ? new VideoFailure('VIDEO_DISK_FULL', {}, { cause: error }) : error
  }
}

async function writePart(
  part: string,
  body: AsyncIterable<Uint8Array>,
  { maxBytes, headBytes }: { readonly maxBytes: number; readonly headBytes: number },
): Promise<ReceivedSource> {
  const hash = createHash('sha256')
  const file = await open(part, 'wx')
  let bytes = 0
  let head = Buffer.alloc(0)
  try {
    for await (const chunk of body) {
      bytes += chunk.length
      if (bytes > maxBytes) throw new VideoFailure('VIDEO_TOO_LARGE', { limit: maxBytes })
      if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes)
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), bytes, head }
}

export function isDiskFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT'
}

/** A finished file in the folder of its run. */
export interface MadeFile {
  readonly file: string
  readonly mime: string
  /** Where it is known already. */
  readonly sha256?: string
}

/** Moves finished files to their places, in order; one of the same hash that stands there is the same file. */
export async function keepMade(folder: string, files: readonly MadeFile[]): Promise<StoredFile[]> {
  const kept: StoredFile[] = []
  for (const { file, mime, sha256: known } of files) {
    const from = join(folder, file)
    const sha256 = known ?? (await hashOf(from))
    const target = filePath(sha256, mime)
    await mkdir(dirname(target), { recursive: true })
    await rename(from, target)
    kept.push({ sha256, mime })
  }
  return kept
}

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true })

export interface StoredFile {
  readonly sha256: string
  readonly mime: string
}

/** Hashes known to be right, by file: recomputed when anything about the file has changed. */
const proven = (): Map<string, string> =>
  processSlot('video-proven-files', () => new Map<string, string>())

/**
 * The path of a file, its hash recomputed unless this process has seen this very file before. A write changes
 * the file's times, which nobody but root can set back.
 *
 * @throws DomainError `SEAL_BROKEN` (409) when it is gone or holds other bytes
 */
export async function provenFile({ sha256, mime }: StoredFile): Promise<string> {
  const path = filePath(sha256, mime)
  const stamp = await stampOf(path)
  if (stamp === null) throw new DomainError('SEAL_BROKEN', { file: sha256, problem: 'missing' })
  if (proven().get(path) === stamp) return path
  if ((await hashOf(path)) !== sha256) {
    throw new DomainError('SEAL_BROKEN', { file: sha256, problem: 'changed' })
  }
  proven().set(path, stamp)
  return path
}

export const hasFile = (file: StoredFile): Promise<boolean> =>
  provenFile(file).then(
    () => true,
    () => false,
  )

async function stampOf(path: string): Promise<string | null> {
  const facts = await stat(path, { bigint: true }).catch(() => null)
  return facts && [facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].join(' ')
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** @throws DomainError `SEAL_BROKEN` */
export const readProven = async (file: StoredFile): Promise<Buffer> =>
  readFile(await provenFile(file))

/** A stretch of a file for an answer; both ends included. */
export function streamFile(
  path: string,
  range: { readonly start: number; readonly end: number },
): ReadableStream<Uint8Array> {
  // Node's and the browser's types of the same thing.
  return Readable.toWeb(createReadStream(path, range)) as unknown as ReadableStream<Uint8Array>
}

/** Bytes of a file; null when it is not there. */
export async function fileBytes(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.size ?? null
}

/** What was made of a source by one profile, as it was noted; null when nothing was, or it cannot be read. */
export async function readNote(source: string, identity: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(place('made', source, `${identity}.json`), 'utf8')) as unknown
  } catch {
    return null
  }
}

export async function writeNote(source: string, identity: string, note: unknown): Promise<void> {
  await writeWhole(place('made', source, `${identity}.json`), JSON.stringify(note))
}

/** Takes away a source and all that was made of it. For clips no document names any more. */
export async function discardClip(source: string, files: readonly StoredFile[]): Promise<void> {
  await rm(place('made', source), { recursive: true, force: true })
  for (const { sha256, mime } of files) await rm(filePath(sha256, mime), { force: true })
  await rm(sourcePath(source), { force: true })
}
