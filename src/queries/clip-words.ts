import type { Payload } from 'payload'
import type { CheckedClip } from '@/domain/findings/content-parts'
import { clipWords } from '@/domain/media/clip-words'
import type { ClipProbe } from '@/domain/media/stored-clip'
import { readEdit } from '@/domain/media/stored-edit'
import type { Reader } from './readable-post'

interface Row {
  readonly id: string
  readonly edit?: unknown
  readonly probe?: Pick<ClipProbe, 'seconds'> | null
}

/** What is read in clips, as it would be sealed, in the order asked for; a clip that is gone is left out. */
export async function wordsOfClips(
  { payload }: { readonly payload: Payload },
  ids: readonly string[],
): Promise<CheckedClip[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<Row>({
    collection: 'videos',
    where: { id: { in: [...ids] } },
    select: { edit: true, probe: true },
    limit: 0,
    pagination: false,
  })
  const byId = new Map(docs.map((row) => [String(row.id), row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [{ id, ...clipWords(readEdit(row.edit), row.probe?.seconds ?? null) }] : []
  })
}

/** The same of those clips among `ids` that the reader may see. */
export async function wordsOfReadableClips(
  { payload, user }: Reader,
  ids: readonly string[],
): Promise<CheckedClip[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'videos',
    where: { id: { in: [...ids] } },
    user,
    overrideAccess: false,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { title: true },
  })
  const readable = docs.map(({ id }) => String(id))
  return wordsOfClips(
    { payload },
    ids.filter((id) => readable.includes(id)),
  )
}
