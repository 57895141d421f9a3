import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import type { SqliteClient } from './sqlite-client'

/** What a generated file of `src/migrations/` exports, and its index lists, oldest first. */
export interface Migration {
  readonly name: string
  // Method syntax: generated migrations name the exact handle of their database.
  up(args: { db: SQLiteAdapter['drizzle']; payload: Payload; req: PayloadRequest }): Promise<void>
}

const PUSHED =
  '数据库是用 push 建立的，不能再迁移：请换一个空的 DATABASE_URL。' +
  ' This database was made by "push" and cannot be migrated: use another DATABASE_URL.'

/**
 * Applies what is pending, each migration in a transaction of its own together with the row that
 * says so, and never asks anything: the same at `npm start`, in development and in tests.
 * Payload's own `migrate` ends the process on an error, asks on stdin, and lets a rebuilt table take
 * the rows that refer to it along (see `SqliteClient.migrating`).
 */
export async function migrateSqlite(
  adapter: SQLiteAdapter,
  migrations: readonly Migration[],
): Promise<void> {
  const applied = await appliedMigrations(adapter)
  if (applied.some(({ batch }) => batch === -1)) throw new Error(PUSHED)
  const known = new Set(applied.map(({ name }) => name))
  const pending = migrations.filter(({ name }) => !known.has(name))
  if (pending.length === 0) return
  const batch = Math.max(0, ...applied.map((row) => row.batch)) + 1
  // `connect` put our client there; the adapter's type only knows the interface.
  const client = adapter.client as SqliteClient
  await client.migrating(async () => {
    for (const migration of pending) await apply(adapter, migration, batch)
  })
}

async function apply(adapter: SQLiteAdapter, migration: Migration, batch: number): Promise<void> {
  const { payload } = adapter
  const req = await createLocalReq({}, payload)
  const id = await adapter.beginTransaction()
  if (id === null) throw new Error('migrations need transactions')
  req.transactionID = id
  try {
    // Another process that started at the same moment may have been first.
    const others = await appliedMigrations(adapter)
    if (others.some(({ name }) => name === migration.name)) {
      await adapter.rollbackTransaction(id)
      return
    }
    await migration.up({ db: handle(adapter, id), payload, req })
    await payload.create({
      collection: 'payload-migrations',
      data: { name: migration.name, batch },
      req,
    })
    await adapter.commitTransaction(id)
    payload.logger.info(`Applied migration ${migration.name}`)
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw new Error(`Migration ${migration.name} failed; nothing of it is stored`, { cause: error })
  }
}

interface AppliedMigration {
  name: string
  batch: number
}

async function appliedMigrations({ client }: SQLiteAdapter): Promise<AppliedMigration[]> {
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return []
  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  // Columns of Payload's own table: text and number.
  return rows.map((row) => ({ name: row.name as string, batch: Number(row.batch) }))
}

function handle(adapter: SQLiteAdapter, id: number | string): SQLiteAdapter['drizzle'] {
  const session = adapter.sessions[id]
  if (session === undefined) throw new Error('the transaction of the migration is gone')
  // The table types its handle for all of Payload's SQL databases.
  return session.db as unknown as SQLiteAdapter['drizzle']
}
