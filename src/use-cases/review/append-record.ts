import { sha256 } from '@/adapters/sha256'
import type { Actor } from '@/domain/people/roles'
import type { Decided, PostFacts } from '@/domain/review/decide'
import {
  GENESIS_HASH,
  RECORD_FORMAT,
  recordHash,
  type RecordBody,
  type ReviewRecord,
} from '@/domain/review/review-record'
import type { Tx } from '@/platform/database/with-transaction'
import { toReviewRecord } from './stored-record'

export interface NewRecord {
  readonly actor: Actor
  readonly post: PostFacts
  readonly decided: Decided
  readonly at: Date
}

/**
 * Appends one link to the chain, inside the decision's own transaction. `seq` is unique in the
 * database: of two writers that read the same head one is turned back and runs again.
 */
export async function appendRecord({ req }: Tx, record: NewRecord): Promise<ReviewRecord> {
  const { actor, post, decided } = record
  const [head] = await readHead(req)
  const body: RecordBody = {
    ...decided,
    format: RECORD_FORMAT,
    seq: (head?.seq ?? 0) + 1,
    prevHash: head?.hash ?? GENESIS_HASH,
    post: post.id,
    actor: actor.id,
    actorName: actor.name,
    actorRoles: actor.roles,
    onBehalfOf: null,
    author: post.author,
    editors: post.editors,
    at: record.at.toISOString(),
  }
  const hash = recordHash(body, sha256)
  const stored: unknown = await req.payload.db.create({
    collection: 'review-records',
    data: { ...body, hash, createdAt: body.at, updatedAt: body.at },
    req,
  })
  return toReviewRecord(stored as object)
}

async function readHead(req: Tx['req']): Promise<ReviewRecord[]> {
  const { docs } = await req.payload.db.find({
    collection: 'review-records',
    sort: '-seq',
    limit: 1,
    pagination: false,
    req,
  })
  return docs.map(toReviewRecord)
}
