import type { Payload, TypedUser } from 'payload'
import { DomainError } from '@/domain/errors'
import type { Actor } from '@/domain/people/roles'
import type { Decided, DecisionContext, PostFacts } from '@/domain/review/decide'
import { isId } from '@/domain/review/field-shapes'
import { mayReadPost, readsEveryPost } from '@/domain/review/post-rights'
import type { ReviewRecord } from '@/domain/review/review-record'
import { freshActor } from '@/platform/actor'
import { serialise, withTransaction, type Tx } from '@/platform/database/with-transaction'
import { appendRecord } from '../review/append-record'
import { loadHistory, type LoadedHistory } from '../review/load-history'
import { factsOf } from './post-facts'

/** Who does something, and when. Handed to every use case; `now` is the only clock they know. */
export interface Desk {
  readonly payload: Payload
  readonly user: TypedUser
  readonly now: Date
}

/** One post at the moment of a decision, read inside the decision's transaction. */
export interface Scene extends DecisionContext, LoadedHistory {
  readonly tx: Tx
  /** The stored working copy, unpopulated. */
  readonly stored: Readonly<Record<string, unknown>>
  readonly now: Date
}

/** Every change of the chain in this process queues here, instead of meeting in the database. */
const CHAIN = 'review-chain'

/**
 * Runs a decision: reads the acting user afresh (an account closed a second ago decides nothing), the
 * post and its records, and hands them over; all that is written with `scene.tx` is one transaction.
 *
 * @throws DomainError `NOT_SIGNED_IN`, `ACCOUNT_INACTIVE`, `NOT_FOUND` (404), `NOT_YOU` (403) when the
 * post is not theirs to see.
 */
export async function onPost<Result>(
  desk: Desk,
  post: string,
  decide: (scene: Scene) => Promise<Result>,
): Promise<Result> {
  return serialise(CHAIN, () =>
    withTransaction(desk.payload, async (tx) => decide(await readScene(desk, tx, post)), {
      user: desk.user,
      capability: true,
    }),
  )
}

async function readScene(desk: Desk, tx: Tx, post: string): Promise<Scene> {
  const { db } = desk.payload
  const actor = await freshActor(desk, tx.req)
  const stored = await db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'posts',
    where: { id: { equals: post } },
    req: tx.req,
  })
  if (!stored) throw refusalOfNothing(actor, post)
  const facts = factsOf(stored)
  if (!mayReadPost(actor, facts)) throw new DomainError('NOT_YOU', { action: 'read' })
  const loaded = await loadHistory({ payload: desk.payload, req: tx.req }, facts.id)
  return { ...loaded, tx, actor, post: facts, stored, now: desk.now }
}

/** Who may not read every post is answered as if the post were somebody else's: ids are not to be tried out. */
const refusalOfNothing = (actor: Actor, id: string): DomainError =>
  readsEveryPost(actor) || !isId(id)
    ? new DomainError('NOT_FOUND')
    : new DomainError('NOT_YOU', { action: 'read' })

/** Appends the decision to the chain. */
export function record(
  scene: Scene,
  decided: Decided,
  changed: { readonly actor?: Actor; readonly post?: PostFacts } = {},
): Promise<ReviewRecord> {
  return appendRecord(scene.tx, {
    actor: changed.actor ?? scene.actor,
    post: changed.post ?? scene.post,
    decided,
    at: scene.now,
  })
}

/**
 * Writes the mirror of a decision on the working copy. A row with a list in it is written whole: the SQL
 * adapter turns such a write into an insert that must name every column.
 */
export async function mirror(scene: Scene, patch: Record<string, unknown>): Promise<void> {
  const whole = 'editors' in patch ? scene.stored : {}
  await scene.tx.req.payload.db.updateOne({
    collection: 'posts',
    id: scene.post.id,
    data: { ...whole, ...patch, updatedAt: scene.now.toISOString() },
    req: scene.tx.req,
    returning: false,
  })
}
