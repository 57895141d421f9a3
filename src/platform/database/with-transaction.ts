import { setTimeout as sleep } from 'node:timers/promises'

import { createLocalReq, isolateObjectProperty } from 'payload'
import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { DomainError } from '@/domain/errors'

import { FairLock } from '../fair-lock'
import { processState } from '../process-state'
import { LOST_TRANSACTION, LostTransactionError } from './lost-transaction'
import { isTransientDatabaseError } from './transient-error'

const TRIES = 12
const FIRST_PAUSE_MS = 5
const LONGEST_PAUSE_MS = 400

const CAPABILITY = 'yixuan.engineCapability'

/** What the work gets; `req` goes into every Payload call it makes. */
export interface Tx {
  readonly req: PayloadRequest
}

export interface TransactionOptions {
  /** Who acts: `req.user` of the work. Payload's local calls still override access unless told not to. */
  user?: TypedUser | null
  /** Passes the guards of the engine (`hasEngineCapability`). For use cases only. */
  capability?: boolean
  headers?: Headers
  /** Joins the transaction of this request instead of beginning one; who began it ends it. */
  within?: PayloadRequest
}

/**
 * Runs `work` in one transaction: all that it writes with `tx.req`, or nothing.
 *
 * - The work may run several times (MongoDB aborts one of two transactions that meet): it reads
 *   everything it decides on through `tx.req` and has no effect outside the database.
 * - No `Promise.all` over calls with `tx.req`: a transaction is one connection.
 * - A Payload call that throws rolls the transaction back there and then. A work that swallows such an
 *   error gets a LostTransactionError from its next call, or here; look-ups that may miss say
 *   `disableErrors: true`.
 * - Nothing slow inside: on SQLite it holds every other write back.
 *
 * Throws what the work threw, `WRITE_CONFLICT` when the others kept winning, `DATABASE_BUSY` when SQLite
 * gave it no turn, and the database's error when the commit stored nothing.
 */
export async function withTransaction<T>(
  payload: Payload,
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  if (options.within) return work({ req: await joined(options.within, options) })
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(payload, work, options)
    } catch (error) {
      if (!isTransientDatabaseError(error)) throw error
      if (tries === TRIES) throw new DomainError('WRITE_CONFLICT', {}, { cause: error })
    }
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries)
    await sleep(pause * Math.random())
  }
}

async function once<T>(
  payload: Payload,
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  const req = await requestFor(payload, options)
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('The database has no transactions')
  req.transactionID = id
  // Payload deletes `transactionID` when it rolls back; what shows then is the prototype's.
  Object.setPrototypeOf(req, { transactionID: LOST_TRANSACTION })
  try {
    const result = await work({ req })
    if (req.transactionID !== id) throw new LostTransactionError()
    await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  } finally {
    // A call that still uses this request fails instead of working without a transaction.
    delete req.transactionID
  }
}

function requestFor(payload: Payload, options: TransactionOptions): Promise<PayloadRequest> {
  const { user, capability = false, headers } = options
  const req: Partial<PayloadRequest> = headers ? { headers } : {}
  return createLocalReq({ req, context: contextOf(capability), ...(user ? { user } : {}) }, payload)
}

async function joined(
  within: PayloadRequest,
  options: TransactionOptions,
): Promise<PayloadRequest> {
  const id = await within.transactionID
  if (!id || id === LOST_TRANSACTION) throw new Error('There is no transaction to join')
  const { user, capability = false } = options
  if (!capability && user === undefined) return within
  // A request of its own, so that the capability ends with the work.
  const req = isolateObjectProperty(within, ['context', 'user'])
  req.context = { ...within.context, ...contextOf(capability) }
  req.user = user === undefined ? within.user : user
  return req
}

const contextOf = (capability: boolean): Record<string, unknown> =>
  capability ? { [CAPABILITY]: processState().engineCapability } : {}

/**
 * True when a use case made this request. The mark is a symbol of this process: no body, query or
 * header can carry one.
 */
export function hasEngineCapability(req: { readonly context?: Record<string, unknown> }): boolean {
  return req.context?.[CAPABILITY] === processState().engineCapability
}

/**
 * Runs the works of one key one after the other within this process, in the order they came: what
 * appends to the review chain queues here instead of meeting in the database. Not re-entrant: a work
 * that asks for its own key waits for ever.
 */
export async function serialise<T>(key: string, work: () => Promise<T>): Promise<T> {
  const { locks } = processState()
  const lock = locks.get(key) ?? new FairLock()
  locks.set(key, lock)
  const release = await lock.acquire()
  try {
    return await work()
  } finally {
    release()
    if (lock.isIdle) locks.delete(key)
  }
}
