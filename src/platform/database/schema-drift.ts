import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

type DrizzleKit = ReturnType<SQLiteAdapter['requireDrizzleKit']>
type AnySnapshot = Awaited<ReturnType<DrizzleKit['generateDrizzleJson']>>

interface Table {
  columns: Record<string, unknown>
  indexes: Record<string, unknown>
  foreignKeys: Record<string, unknown>
}

type Snapshot = Omit<AnySnapshot, 'tables'> & { tables: Record<string, Table> }

/**
 * The SQL that the committed migrations still lack to make the schema of the configuration; empty
 * when they are up to date. Compares the snapshot beside the newest migration with the schema in
 * memory: no database is opened, so `getPayload({ config, disableDBConnect: true })` is enough.
 * On MongoDB, which has no schema, nothing is ever missing.
 */
export async function hasSchemaDrift(payload: Payload): Promise<string[]> {
  if (payload.db.name !== 'sqlite') return []
  // The adapter of that name.
  const adapter = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const statements = (from: Snapshot, to: Snapshot) => generateMigration(from, to)
  const wanted = snapshotOf(await generateDrizzleJson(adapter.schema))
  const committed = snapshotOf(newestSnapshot(adapter))
  const reduced = withoutWhatIsGone(committed, wanted)
  // Two steps, first only dropping, then only adding: drizzle-kit asks on stdin whether a thing
  // dropped and a thing added in one step is a rename.
  return [...(await statements(committed, reduced)), ...(await statements(reduced, wanted))]
}

function newestSnapshot({ migrationDir, defaultDrizzleSnapshot }: SQLiteAdapter): AnySnapshot {
  const newest = existsSync(migrationDir)
    ? readdirSync(migrationDir)
        .filter((file) => file.endsWith('.json'))
        .toSorted()
        .at(-1)
    : undefined
  if (newest === undefined) return defaultDrizzleSnapshot
  // Written by drizzle-kit, committed by us.
  return JSON.parse(readFileSync(path.join(migrationDir, newest), 'utf8')) as AnySnapshot
}

// Payload types a snapshot for all of its SQL databases; SQLite's has its tables by name.
const snapshotOf = (snapshot: AnySnapshot): Snapshot => snapshot

function withoutWhatIsGone(committed: Snapshot, wanted: Snapshot): Snapshot {
  const tables = Object.entries(committed.tables).flatMap(([name, table]) => {
    const next = wanted.tables[name]
    if (next === undefined) return []
    const kept: Table = {
      ...table,
      columns: only(table.columns, next.columns),
      indexes: only(table.indexes, next.indexes),
      foreignKeys: only(table.foreignKeys, next.foreignKeys),
    }
    return [[name, kept] as const]
  })
  return { ...committed, tables: Object.fromEntries(tables) }
}

function only(all: Record<string, unknown>, names: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in names))
}
