import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface CopiedFile {
  readonly bytes: number
  readonly sha256: string
}

/** Regular files below a folder, relative with forward slashes, sorted; links are left out. None where there is no folder. */
export async function filesBelow(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<string[]> {
  const found: string[] = []
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(ifMissing)
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (!isWanted(path)) continue
      if (entry.isDirectory()) await walk(path)
      if (entry.isFile()) found.push(path)
    }
  }
  await walk('')
  return found.sort()
}

function ifMissing(error: unknown): never[] {
  if (isMissing(error)) return []
  throw error
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The length and hash of a file, read once. */
export async function hashFile(path: string): Promise<CopiedFile> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Copies a file, flushed to the disk, and hashes what it copied. `mode` as for `open`. */
export async function copyHashed(from: string, to: string, mode = 0o644): Promise<CopiedFile> {
  await mkdir(dirname(to), { recursive: true })
  const source = await open(from, 'r')
  try {
    const target = await open(to, 'wx', mode)
    try {
      const hash = createHash('sha256')
      let bytes = 0
      for await (const chunk of source.createReadStream({
        autoClose: false,
      }) as AsyncIterable<Buffer>) {
        hash.update(chunk)
        bytes += chunk.length
        await target.writeFile(chunk)
      }
      await target.sync()
      return { bytes, sha256: hash.digest('hex') }
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
