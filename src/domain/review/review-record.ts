import type { Role } from '@/domain/people/roles'
import { canonicalJson } from './canonical-json'
import type { Decision, RecordLevel } from './stages'

/** SHA-256 of a text's UTF-8 bytes (or of bytes), in lower-case hex. Handed in: the domain has no crypto. */
export type Sha256 = (input: string | Uint8Array) => string

export const CHECK_MARKS = ['ok', 'issue', 'na'] as const
export type CheckMark = (typeof CHECK_MARKS)[number]

/** 准确性, 合规性, 通俗性: the three things a reviewer judges. */
export interface Checklist {
  readonly accuracy: CheckMark
  readonly compliance: CheckMark
  readonly plainness: CheckMark
}

export interface Annotation {
  readonly quote: string
  readonly note: string
  readonly suggestion?: string | undefined
}

/** Why publicity lets an objected finding go; the words beside it say it in full. */
export const DISMISSAL_GROUNDS = ['context', 'name', 'sourced', 'misread', 'other'] as const
export type DismissalGround = (typeof DISMISSAL_GROUNDS)[number]

export interface Dismissal {
  /** Id of a finding of the round's findings sheet. */
  readonly finding: string
  readonly reason: string
  readonly ground?: DismissalGround | undefined
}

/** One decision as it is hashed. Nullable members are always present, so that the bytes are defined. */
export interface RecordBody {
  readonly format: RecordFormat
  readonly seq: number
  readonly prevHash: string
  readonly post: string
  readonly round: number
  readonly level: RecordLevel
  readonly decision: Decision
  /** Who decided, with the name and the roles they had at that moment. */
  readonly actor: string
  readonly actorName: string
  readonly actorRoles: readonly Role[]
  readonly onBehalfOf: string | null
  readonly contentHash: string | null
  readonly revision: string | null
  readonly comment: string | null
  readonly checklist: Checklist | null
  readonly annotations: readonly Annotation[] | null
  readonly dismissals: readonly Dismissal[] | null
  /** For `schedule`: the instant asked for. For `reassign`: null. */
  readonly publishAt: string | null
  /** Hash of the round's findings sheet; null before one was made, and in records of the first format. */
  readonly findingsHash: string | null
  /** For `submit` and `reassign`: who wrote the post at that moment (ids). */
  readonly author: string
  readonly editors: readonly string[]
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string
}

export interface ReviewRecord extends RecordBody {
  readonly id: string
  readonly hash: string
}

/** What new records are written as. Old ones keep their format and its list of hashed keys. */
export const RECORD_FORMAT = 'yixuan.record/2'
export type RecordFormat = 'yixuan.record/1' | typeof RECORD_FORMAT

/** `prevHash` of the first record of a chain. */
export const GENESIS_HASH = '0'.repeat(64)

const FIRST_KEYS = [
  'format',
  'seq',
  'prevHash',
  'post',
  'round',
  'level',
  'decision',
  'actor',
  'actorName',
  'actorRoles',
  'onBehalfOf',
  'contentHash',
  'revision',
  'comment',
  'checklist',
  'annotations',
  'dismissals',
  'publishAt',
  'author',
  'editors',
  'at',
] as const satisfies readonly (keyof RecordBody)[]

/** By format, what is hashed. Never changed for a format that was once written. */
const HASHED_KEYS: Readonly<Record<string, readonly (keyof RecordBody)[]>> = {
  'yixuan.record/1': FIRST_KEYS,
  'yixuan.record/2': [...FIRST_KEYS, 'findingsHash'],
}

/** Hash of a record: SHA-256 of the canonical JSON of its body (everything but `id` and `hash`). */
export function recordHash(body: RecordBody, sha256: Sha256): string {
  const hashed: Record<string, unknown> = {}
  // A format nobody wrote is hashed as it stands and cannot match.
  for (const key of HASHED_KEYS[body.format] ?? FIRST_KEYS) hashed[key] = body[key]
  return sha256(canonicalJson(hashed))
}

export type ChainCheck =
  | { readonly ok: true; readonly checked: number; readonly head: string }
  | {
      readonly ok: false
      readonly checked: number
      readonly head: string
      readonly brokenAt: number
    }

/**
 * Recomputes a stretch of the chain. `records` are in ascending `seq`; `from` is what came before.
 * `brokenAt` is the `seq` at which a hash, a link or the numbering does not hold.
 */
export function checkChain(
  records: Iterable<ReviewRecord>,
  from: { readonly seq: number; readonly hash: string },
  sha256: Sha256,
): ChainCheck {
  let { seq, hash } = from
  let checked = 0
  for (const record of records) {
    const holds =
      record.seq === seq + 1 &&
      record.prevHash === hash &&
      record.hash === recordHash(record, sha256)
    if (!holds) return { ok: false, checked, head: hash, brokenAt: seq + 1 }
    ;({ seq, hash } = record)
    checked += 1
  }
  return { ok: true, checked, head: hash }
}
