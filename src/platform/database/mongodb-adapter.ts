import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { endingAbandoned } from './abandoned-transactions'
import { hasErrorLabel } from './transient-error'
import { LostTransactionError, refuseLostTransaction } from './lost-transaction'

interface Session {
  inTransaction(): boolean
  commitTransaction(): Promise<void>
  endSession(): Promise<void>
}

const COMMIT_TRIES = 5
const NAMESPACE_EXISTS = 48

/** Indexes the schema cannot name, for SQLite keeps lists of people in a table of their own: what waits, by who has edited it. */
const OWN_INDEXES = [{ collection: 'posts', fields: { editors: 1, stage: 1 } }] as const

/**
 * Payload's MongoDB adapter, which differs from the stock one in this: `connect` awaits every
 * collection and index (a first write while they are being made fails with WriteConflict) and
 * refuses a server without transactions; a commit whose outcome is unknown is asked for again, and
 * one that stored nothing throws.
 */
export function mongodbDatabase(url: string) {
  const base = mongooseAdapter({
    url,
    // Made one after the other by `createCollections`, not in the background.
    connectOptions: { autoCreate: false, autoIndex: false, serverSelectionTimeoutMS: 10_000 },
    ensureIndexes: false,
    migrationDir: path.resolve('src/migrations/mongodb'),
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      readPreference: 'primary',
      writeConcern: { w: 'majority' },
    },
  })
  const init: typeof base.init = (args) => {
    // The stock function is typed wider than what it makes.
    const adapter = base.init(args) as MongooseAdapter
    overrideConnection(adapter)
    overrideTransactions(adapter)
    overrideCount(adapter)
    return adapter
  }
  return { ...base, init }
}

function overrideConnection(adapter: MongooseAdapter): void {
  const connect = adapter.connect
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    // The stock connect switches transactions off without a word when it finds no replica set.
    if (!adapter.connection.getClient().options.replicaSet) {
      throw new Error('MongoDB without replicaSet= in DATABASE_URL has no transactions')
    }
    await createCollections(adapter)
  }
}

/** Every collection and index of the configuration, Payload's own included; what exists stays. */
async function createCollections(adapter: MongooseAdapter): Promise<void> {
  // The types do not say that there is no model of globals where the configuration has none.
  const globals: MongooseAdapter['globals'] | null = adapter.globals
  const models = [
    ...Object.values(adapter.collections),
    ...Object.values(adapter.versions),
    ...(globals === null ? [] : [globals]),
  ]
  for (const model of models) {
    try {
      await model.createCollection()
    } catch (error) {
      if (!isNamespaceExists(error)) throw error
    }
    await model.createIndexes()
  }
  for (const { collection, fields } of OWN_INDEXES) {
    await adapter.collections[collection]?.collection.createIndex(fields)
  }
}

const isNamespaceExists = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === NAMESPACE_EXISTS

function overrideTransactions(adapter: MongooseAdapter): void {
  refuseLostTransaction(adapter.sessions)
  adapter.commitTransaction = async (id) => {
    const session = takeSession(adapter, await id)
    if (session === undefined || !session.inTransaction()) throw new LostTransactionError()
    try {
      await commit(session)
    } finally {
      await session.endSession()
    }
  }
  const endAbandonedTransactions = endingAbandoned(() => adapter.connection.getClient())
  adapter.rollbackTransaction = async (id) => {
    // Ending a session aborts its transaction.
    await takeSession(adapter, await id)?.endSession()
    // What made this one fail may be the transaction of a process that was killed.
    endAbandonedTransactions()
  }
}

/**
 * Counting a whole collection, the stock adapter asks for MongoDB's estimate, which a transaction
 * refuses; a condition that every document meets makes it count.
 */
function overrideCount(adapter: MongooseAdapter): void {
  const count = adapter.count
  adapter.count = async (args) => {
    const isOfAll = Object.keys(args.where ?? {}).length === 0
    const isInTransaction = Boolean(await args.req?.transactionID)
    const where = isOfAll && isInTransaction ? { id: { exists: true } } : args.where
    return count.call(adapter, { ...args, ...(where && { where }) })
  }
}

/** Committing again is harmless and the only way to learn what became of a commit that got no answer. */
async function commit(session: Session): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      const isUnknown = hasErrorLabel(error, 'UnknownTransactionCommitResult')
      if (!isUnknown || tries === COMMIT_TRIES) throw error
    }
  }
}

function takeSession({ sessions }: MongooseAdapter, id: number | string): Session | undefined {
  const isThere = Object.prototype.propertyIsEnumerable.call(sessions, id)
  const session = isThere ? sessions[id] : undefined
  if (isThere) delete sessions[id]
  return session
}
