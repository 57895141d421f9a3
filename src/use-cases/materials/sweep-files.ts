import type { Payload } from 'payload'
import {
  discardUntouched,
  fileNameOf,
  fileOfName,
  filesUntouchedSince,
  type Shelf,
} from '@/adapters/file-store'
import { serialise } from '@/platform/database/with-transaction'
import type { StoredRendition } from '../posts/library-materials'

/** A file is written before the document that names it; between the two lie seconds, never so much. */
const GRACE_MS = 60 * 60_000

/**
 * Takes away the files no material names: those of a deleted one (its document goes first, so that a crash
 * in between loses nothing that is still named) and what an upload left that never came to its end.
 *
 * @returns how many files it removed.
 */
export async function sweepFiles(payload: Payload, now: Date): Promise<number> {
  const moment = new Date(now.getTime() - GRACE_MS)
  const old: [Shelf, string][] = []
  for (const shelf of ['originals', 'renditions'] as const) {
    for (const name of await filesUntouchedSince(shelf, moment)) old.push([shelf, name])
  }
  if (old.length === 0) return 0
  const named = await namedFiles(payload)
  let removed = 0
  for (const [shelf, name] of old) {
    if (named.has(`${shelf}/${name}`) || (await isSealed(payload, name))) continue
    const hash = fileOfName(name)?.sha256 ?? name
    const isGone = await serialise(`original ${hash}`, () => discardUntouched(shelf, name, moment))
    if (isGone) removed += 1
  }
  return removed
}

interface NamingRow {
  readonly id: string
  readonly sha256?: string | null
  readonly mimeType?: string | null
  readonly renditions?: readonly StoredRendition[] | null
}

/** In one question: page by page, a deletion in between could hide a material from both pages. */
async function namedFiles(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.db.find<NamingRow>({
    collection: 'materials',
    select: { sha256: true, mimeType: true, renditions: true },
    limit: 0,
    pagination: false,
  })
  const named = new Set<string>()
  for (const { sha256, mimeType, renditions } of docs) {
    if (sha256 && mimeType) named.add(`originals/${fileNameOf(sha256, mimeType)}`)
    for (const made of renditions ?? []) {
      named.add(`renditions/${fileNameOf(made.sha256, made.mime)}`)
    }
  }
  return named
}

/** What a submit has sealed is kept, whatever became of its material. */
async function isSealed(payload: Payload, name: string): Promise<boolean> {
  const file = fileOfName(name)
  if (!file) return false
  const { totalDocs } = await payload.db.count({
    collection: 'revisions',
    where: { content: { like: file.sha256 } },
  })
  return totalDocs > 0
}
