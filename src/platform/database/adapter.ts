import type { Payload } from 'payload'

import type { Env } from '../env'
import { mongodbDatabase } from './mongodb-adapter'
import { sqliteDatabase } from './sqlite-adapter'
import type { Migration } from './migrations'

/**
 * The `db` of payload.config.ts, chosen by DATABASE_URL alone. When `getPayload` returns, the
 * database is ready: SQLite migrated, MongoDB's collections and indexes made.
 */
export function databaseAdapter(
  { database }: Pick<Env, 'database'>,
  migrations: { readonly sqlite: readonly Migration[] },
) {
  return database.kind === 'sqlite'
    ? sqliteDatabase(database.path, migrations.sqlite)
    : mongodbDatabase(database.url)
}

/** True when the data is in MongoDB; for the few queries that must be written twice. */
export function isMongoDatabase(payload: Payload): boolean {
  return payload.db.name === 'mongoose'
}
