import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

interface Table {
  columns: Record<string, unknown>
  indexes: Record<string, unknown>
  foreignKeys: Record<string, unknown>
}

/** The part we look at of drizzle-kit's SQLite snapshot, format version 6. */
interface Snapshot {
  version: string
  tables: Record<string, Table>
}

type DrizzleKit = ReturnType<SQLiteAdapter['requireDrizzleKit']>

/**
 * drizzle-kit, never asking anything. It asks on stdin whether what is dropped and what is added in one
 * migration is a rename; here it is made to drop first and to add then, so a rename is both. Where
 * the data must survive, write the copy into the generated migration by hand, between the two.
 */
export function withoutQuestions(kit: DrizzleKit): DrizzleKit {
  return {
    ...kit,
    generateMigration: async (from, to) => {
      // Payload's types of a snapshot do not resolve outside its own repository.
      const reduced = withoutWhatIsGone(from as Snapshot, to as Snapshot)
      return [
        ...(await kit.generateMigration(from, reduced)),
        ...(await kit.generateMigration(reduced, to)),
      ]
    },
  }
}

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
  const wanted = (await generateDrizzleJson(adapter.schema)) as Snapshot
  return generateMigration(newestSnapshot(adapter), wanted)
}

function newestSnapshot({ migrationDir, defaultDrizzleSnapshot }: SQLiteAdapter): Snapshot {
  const newest = existsSync(migrationDir)
    ? readdirSync(migrationDir)
        .filter((file) => file.endsWith('.json'))
        .toSorted()
        .at(-1)
    : undefined
  if (newest === undefined) return defaultDrizzleSnapshot as Snapshot
  // Written by drizzle-kit, committed by us.
  return JSON.parse(readFileSync(path.join(migrationDir, newest), 'utf8')) as Snapshot
}

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
