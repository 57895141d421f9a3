import { stat, statfs } from 'node:fs/promises'

export interface DiskSpace {
  /** Bytes an ordinary user may still write. */
  readonly free: number
  readonly total: number
}

/** Room on the disk a folder stands on; null where the system does not say. */
export async function diskSpace(folder: string): Promise<DiskSpace | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return { free: bavail * bsize, total: blocks * bsize }
  } catch {
    return null
  }
}

/** Bytes of these files together; one that is not there counts nothing. */
export async function bytesOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
