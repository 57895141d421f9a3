import { sha256 } from '@/adapters/sha256'
import type { Actor } from '@/domain/people/roles'
import type { DecisionContext, PostFacts } from '@/domain/review/decide'
import { EMPTY_HISTORY, type PostHistory } from '@/domain/review/fold-records'
import {
  GENESIS_HASH,
  RECORD_FORMAT,
  recordHash,
  type RecordBody,
  type ReviewRecord,
} from '@/domain/review/review-record'

export const anActor = (changes: Partial<Actor> = {}): Actor => ({
  id: 'writer',
  name: '林晓岚',
  roles: ['contributor'],
  department: 'chronic',
  isActive: true,
  ...changes,
})

export const aPublicity = (changes: Partial<Actor> = {}): Actor =>
  anActor({ id: 'publicity', name: '许文静', roles: ['publicity'], department: 'desk', ...changes })

export const aLeader = (changes: Partial<Actor> = {}): Actor =>
  anActor({ id: 'leader', name: '王建平', roles: ['leader'], department: 'office', ...changes })

export const aPost = (changes: Partial<PostFacts> = {}): PostFacts => ({
  id: 'post',
  author: 'writer',
  editors: [],
  department: 'chronic',
  stage: 'draft',
  ...changes,
})

export const HASH = 'a'.repeat(64)

/** A post waiting at a level, as its records say. */
export const aHistory = (changes: Partial<PostHistory> = {}): PostHistory => ({
  ...EMPTY_HISTORY,
  round: 1,
  contentHash: HASH,
  revision: 'revision',
  writers: { author: 'writer', editors: [] },
  ...changes,
})

export const aContext = (changes: Partial<DecisionContext> = {}): DecisionContext => {
  const history = changes.history ?? aHistory()
  return { actor: anActor(), history, post: aPost({ stage: history.stage }), ...changes }
}

export const aRecord = (changes: Partial<RecordBody> = {}): ReviewRecord => {
  const body: RecordBody = {
    format: RECORD_FORMAT,
    seq: 1,
    prevHash: GENESIS_HASH,
    post: 'post',
    round: 1,
    level: 'author',
    decision: 'submit',
    actor: 'writer',
    actorName: '林晓岚',
    actorRoles: ['contributor'],
    onBehalfOf: null,
    contentHash: HASH,
    revision: 'revision',
    comment: null,
    checklist: null,
    annotations: null,
    dismissals: null,
    publishAt: null,
    findingsHash: null,
    author: 'writer',
    editors: [],
    at: '2026-11-21T06:30:00.000Z',
    ...changes,
  }
  return { ...body, id: `record-${body.seq}`, hash: recordHash(body, sha256) }
}

/** Records that hold together, each made from its changes. */
export function aChain(...changes: readonly Partial<RecordBody>[]): ReviewRecord[] {
  const chain: ReviewRecord[] = []
  for (const [index, change] of changes.entries()) {
    chain.push(aRecord({ ...change, seq: index + 1, prevHash: chain.at(-1)?.hash ?? GENESIS_HASH }))
  }
  return chain
}
