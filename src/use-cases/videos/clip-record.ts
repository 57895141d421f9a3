import type { Payload, PayloadRequest } from 'payload'
import type { StoredClip } from '@/domain/media/stored-clip'
import { readEdit, readHistory } from '@/domain/media/stored-edit'
import { withTransaction, type Tx } from '@/platform/database/with-transaction'
import { enqueue } from '../jobs/enqueue'

type Row = Partial<Record<keyof StoredClip, unknown>> & { readonly id: string }

/** A stored row with what an older or half-filled one leaves out. */
export function toClip(row: Row): StoredClip {
  return {
    // The engine alone writes these fields, in these shapes (domain/media/stored-clip.ts).
    ...(row as unknown as StoredClip),
    id: String(row.id),
    run: Number(row.run ?? 1),
    profiles: listOf(row.profiles),
    renditions: listOf(row.renditions),
    posters: listOf(row.posters),
    film: listOf(row.film),
    warnings: listOf(row.warnings),
    sealedFiles: listOf(row.sealedFiles),
    probe: (row.probe as StoredClip['probe']) ?? null,
    play: (row.play as StoredClip['play']) ?? null,
    animation: (row.animation as StoredClip['animation']) ?? null,
    failure: (row.failure as StoredClip['failure']) ?? null,
    edit: readEdit(row.edit),
    editVersion: Number(row.editVersion ?? 0),
    editHistory: readHistory(row.editHistory),
    original: (row.original as StoredClip['original']) ?? null,
    isSealed: row.isSealed === true,
    isLive: row.isLive === true,
  }
}

const listOf = <Item>(value: unknown): readonly Item[] =>
  Array.isArray(value) ? (value as Item[]) : []

/** Null when there is no such clip. */
export async function findClip(
  reader: { readonly payload: Payload; readonly req?: PayloadRequest },
  id: string,
): Promise<StoredClip | null> {
  const row = await reader.payload.db.findOne<Row>({
    collection: 'videos',
    where: { id: { equals: id } },
    ...(reader.req ? { req: reader.req } : {}),
  })
  return row && toClip(row)
}

/**
 * Changes a clip as long as nobody has cancelled or started it anew since `run` was read.
 * @returns false when somebody has, and nothing was changed
 */
export async function changeRun(
  payload: Payload,
  { id, run }: Pick<StoredClip, 'id' | 'run'>,
  data: Record<string, unknown>,
): Promise<boolean> {
  return withTransaction(
    payload,
    async ({ req }) => {
      const where = { and: [{ id: { equals: id } }, { run: { equals: run } }] }
      const held = await payload.db.findOne({ collection: 'videos', where, req })
      if (!held) return false
      await writeClip(req, id, data)
      return true
    },
    { capability: true },
  )
}

export async function writeClip(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'videos',
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}

/** Begins a new run of a clip: the next one to look at it starts from the beginning. */
export async function startRun(tx: Tx, clip: StoredClip, now: Date): Promise<void> {
  await writeClip(tx.req, clip.id, {
    status: 'queued',
    run: clip.run + 1,
    progress: 0,
    secondsLeft: null,
    failure: null,
    failureCode: null,
  })
  // Something to watch comes first.
  const name = clip.play ? 'convert-video' : 'preview-video'
  await enqueue(tx, { name, key: clip.id, runAt: now })
}
