import { createReadStream } from 'node:fs'
import { Zip, ZipPassThrough, zipSync, type Zippable } from 'fflate'

export interface ZipEntry {
  /** Relative, with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Compressed already; packing them again costs time and gains nothing. */
const PACKED = /\.(?:jpe?g|png|gif|webp|mp4|pdf|docx|zip)$/i

/**
 * The oldest moment a ZIP can say, in local time, because the format stores a wall clock without a zone:
 * the same bytes on every machine.
 */
const oldestMoment = (): Date => new Date(1980, 0, 1, 0, 0, 0)

function assertSafe(paths: readonly string[]): void {
  const isUnsafe = (path: string) =>
    path === '' ||
    path.startsWith('/') ||
    /[\\:]/.test(path) ||
    path.split('/').some((part) => part === '' || part === '.' || part === '..')
  const bad = paths.find((path, index) => isUnsafe(path) || paths.indexOf(path) !== index)
  if (bad !== undefined) throw new Error(`Not a path for a ZIP file, or there twice: ${bad}`)
}

/**
 * A ZIP file holding the entries in the given order. The same entries give the same bytes, on any day and in any time zone.
 * @throws Error for an absolute path, one that climbs out, or one given twice: a mistake of the caller
 */
export function zipFiles(entries: readonly ZipEntry[]): Uint8Array {
  assertSafe(entries.map(({ path }) => path))
  const mtime = oldestMoment()
  const tree: Zippable = Object.fromEntries(
    entries.map(({ path, bytes }) => [path, [bytes, { mtime, level: PACKED.test(path) ? 0 : 6 }]]),
  )
  return zipSync(tree)
}

/**
 * A ZIP file of files on the disk, uncompressed (clips are packed already) and made while it is read: never more of
 * it in memory than a chunk.
 * @throws Error as {@link zipFiles}
 */
export function zipStream(
  entries: readonly { readonly path: string; readonly file: string }[],
): ReadableStream<Uint8Array> {
  assertSafe(entries.map(({ path }) => path))
  const chunks = zipChunks(entries)
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => void (await chunks.return()),
  })
}

async function* zipChunks(
  entries: readonly { readonly path: string; readonly file: string }[],
): AsyncGenerator<Uint8Array, void, void> {
  let ready: Uint8Array[] = []
  const taken = () => {
    const chunks = ready
    ready = []
    return chunks
  }
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for (const { path, file } of entries) {
    const entry = new ZipPassThrough(path)
    entry.mtime = oldestMoment()
    zip.add(entry)
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      entry.push(new Uint8Array(chunk))
      yield* taken()
    }
    entry.push(new Uint8Array(), true)
    yield* taken()
  }
  zip.end()
  yield* taken()
}
