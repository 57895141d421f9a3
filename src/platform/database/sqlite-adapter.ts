import { randomUUID } from 'node:crypto'
import path from 'node:path'

import type { Client } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { LostTransactionError, refuseLostTransaction } from './lost-transaction'
import { migrateSqlite } from './migrations'
import type { Migration } from './migrations'
import { withoutQuestions } from './schema-drift'
import { openSqlite } from './sqlite-client'

type Session = SQLiteAdapter['sessions'][string]

/**
 * Payload's SQLite adapter over our client. The overridden methods differ from the stock ones in
 * this: `connect` applies the committed migrations and awaits them, in every NODE_ENV;
 * `beginTransaction` passes on what went wrong; a commit that stored nothing throws (the stock one
 * swallows it, and the request is answered 201); `migrate:create` asks nothing.
 */
export function sqliteDatabase(file: string, migrations: readonly Migration[]) {
  const base = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuid',
    migrationDir: path.resolve('src/migrations/sqlite'),
    push: false,
    transactionOptions: {},
  })
  const init: typeof base.init = (args) => {
    const adapter = base.init(args)
    overrideConnection(adapter, { file, migrations })
    overrideTransactions(adapter)
    const { requireDrizzleKit } = adapter
    adapter.requireDrizzleKit = () => withoutQuestions(requireDrizzleKit())
    return adapter
  }
  return { ...base, init }
}

interface Ground {
  file: string
  migrations: readonly Migration[]
}

function overrideConnection(adapter: SQLiteAdapter, { file, migrations }: Ground): void {
  const stock = { connect: adapter.connect, destroy: adapter.destroy }
  adapter.connect = async (options) => {
    // Before the stock connect, which opens a client of its own only where there is none.
    adapter.client = openSqlite(file)
    await stock.connect?.call(adapter, options)
    await migrateSqlite(adapter, migrations)
  }
  adapter.migrate = () => migrateSqlite(adapter, migrations)
  adapter.destroy = async () => {
    await stock.destroy?.call(adapter)
    // None when this Payload never connected.
    const client: Client | undefined = adapter.client
    client?.close()
  }
}

function overrideTransactions(adapter: SQLiteAdapter): void {
  refuseLostTransaction(adapter.sessions)
  adapter.beginTransaction = () => begin(adapter)
  adapter.commitTransaction = async (id) => {
    const session = takeSession(adapter, await id)
    if (session === undefined) throw new LostTransactionError()
    await session.resolve()
  }
  adapter.rollbackTransaction = async (id) => {
    await takeSession(adapter, await id)?.reject()
  }
}

/** Out of the table first, so that nothing else joins a transaction that is ending. */
function takeSession({ sessions }: SQLiteAdapter, id: number | string): Session | undefined {
  const isThere = Object.prototype.propertyIsEnumerable.call(sessions, id)
  const session = isThere ? sessions[id] : undefined
  if (isThere) delete sessions[id]
  return session
}

class RolledBack extends Error {}

/**
 * Opens drizzle's transaction and holds it open: drizzle ends one when its callback returns, Payload
 * names one by id and ends it from elsewhere.
 */
async function begin(adapter: SQLiteAdapter): Promise<string> {
  await adapter.initializing
  const id = randomUUID()
  await new Promise<void>((opened, failed) => {
    const finished = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollBack) => {
          adapter.sessions[id] = {
            // The table types its handle for all of Payload's SQL databases.
            db: db as unknown as Session['db'],
            resolve: () => {
              commit()
              return finished
            },
            reject: async () => {
              rollBack(new RolledBack())
              await finished.catch(ignoreRolledBack)
            },
          }
          opened()
        }),
    )
    finished.catch(failed)
  })
  return id
}

function ignoreRolledBack(error: unknown): void {
  if (!(error instanceof RolledBack)) throw error
}
