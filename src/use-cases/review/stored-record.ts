import type { Role } from '@/domain/people/roles'
import type { RecordBody, ReviewRecord } from '@/domain/review/review-record'
import { idOf } from '@/platform/actor'

const orNull = <Value>(value: unknown): Value | null => (value ?? null) as Value | null

/**
 * A stored record as it was hashed: relations are ids, what is absent is null. The casts trust the
 * shape of our own rows; a row that does not have it fails its hash.
 */
export function toReviewRecord(stored: object): ReviewRecord {
  const row = stored as Record<string, unknown>
  return {
    id: idOf(row['id']) ?? '',
    hash: String(row['hash']),
    format: row['format'] as RecordBody['format'],
    seq: Number(row['seq']),
    prevHash: String(row['prevHash']),
    post: idOf(row['post']) ?? '',
    round: Number(row['round']),
    level: row['level'] as RecordBody['level'],
    decision: row['decision'] as RecordBody['decision'],
    actor: idOf(row['actor']) ?? '',
    actorName: String(row['actorName']),
    actorRoles: row['actorRoles'] as Role[],
    onBehalfOf: idOf(row['onBehalfOf']),
    contentHash: orNull(row['contentHash']),
    revision: idOf(row['revision']),
    comment: orNull(row['comment']),
    checklist: orNull(row['checklist']),
    annotations: orNull(row['annotations']),
    dismissals: orNull(row['dismissals']),
    publishAt: orNull(row['publishAt']),
    findingsHash: orNull(row['findingsHash']),
    author: String(row['author']),
    editors: row['editors'] as string[],
    at: String(row['at']),
  }
}
