import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { sql } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Migration } from '@/platform/database/migrations'
import { hasSchemaDrift } from '@/platform/database/schema-drift'
import { SqliteClient } from '@/platform/database/sqlite-client'

import { firstMigration, payloadOn, temporaryDirectory } from '../../helpers/database-ground'

let directory: string
let payload: Payload | undefined

beforeEach(() => {
  directory = temporaryDirectory()
})
afterEach(async () => {
  await payload?.destroy()
  payload = undefined
  rmSync(directory, { recursive: true })
})

const file = () => path.join(directory, 'desk.db')
const start = async (migrations?: readonly Migration[]) => {
  payload = await payloadOn({ kind: 'sqlite', path: file() }, migrations)
  return payload
}

/** What a second process would see in the file. */
async function rows(query: string): Promise<unknown[][]> {
  const client = new SqliteClient(file())
  try {
    const { rows: found } = await client.execute(query)
    return found.map((row) => Array.prototype.slice.call(row) as unknown[])
  } finally {
    client.close()
  }
}

const step = (name: string, ...statements: string[]): Migration => ({
  name,
  up: async ({ db }) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  },
})

describe('migrations', () => {
  it('run at the start, once, in order, and are on record', async () => {
    const first = await firstMigration()
    const later = step('20260102_000000_later', 'ALTER TABLE counters ADD COLUMN note TEXT')
    await (await start([first])).destroy()
    await (await start([first, later])).destroy()
    await start([first, later])
    const names = await rows('SELECT name, batch FROM payload_migrations ORDER BY name')
    expect(names).toEqual([
      ['20260101_000000_first', 1],
      ['20260102_000000_later', 2],
    ])
  })

  it('leave nothing of one that failed, name it, and do not end the process', async () => {
    const first = await firstMigration()
    const broken = step('20260102_000000_broken', 'CREATE TABLE half (n)', 'CREATE TABLE half (n)')
    await expect(start([first, broken])).rejects.toThrow('20260102_000000_broken')
    const left = await rows("SELECT name FROM sqlite_master WHERE name = 'half'")
    expect(left).toEqual([])
    expect(await rows('SELECT name FROM payload_migrations')).toEqual([['20260101_000000_first']])
  })

  it('rebuild a table without losing the rows that refer to it', async () => {
    const first = await firstMigration()
    const tables = step(
      '20260102_000000_tables',
      'CREATE TABLE a (id INTEGER PRIMARY KEY)',
      'CREATE TABLE b (a INTEGER REFERENCES a (id) ON DELETE CASCADE)',
      'INSERT INTO a VALUES (1)',
      'INSERT INTO b VALUES (1)',
    )
    const rebuilt = step(
      '20260103_000000_rebuilt',
      'PRAGMA foreign_keys = OFF',
      'CREATE TABLE a2 (id INTEGER PRIMARY KEY, n INTEGER)',
      'INSERT INTO a2 (id) SELECT id FROM a',
      'DROP TABLE a',
      'ALTER TABLE a2 RENAME TO a',
      'PRAGMA foreign_keys = ON',
    )
    await start([first, tables, rebuilt])
    expect(await rows('SELECT a FROM b')).toEqual([[1]])
  })

  it('refuse a database made by push instead of asking on stdin', async () => {
    const first = await firstMigration()
    await (await start([first])).destroy()
    const client = new SqliteClient(file())
    await client.execute("INSERT INTO payload_migrations (id, name, batch) VALUES ('p', 'dev', -1)")
    client.close()
    await expect(start([first])).rejects.toThrow('push')
  })
})

describe('schema drift', () => {
  /** As if the migrations had been committed when the schema was what `change` makes of today's. */
  async function committed(change: (tables: Record<string, Columns>) => void): Promise<string[]> {
    const desk = await start()
    // The adapter of SQLite.
    const adapter = desk.db as unknown as SQLiteAdapter
    const snapshot = (await adapter
      .requireDrizzleKit()
      .generateDrizzleJson(adapter.schema)) as Snapshot
    change(snapshot.tables)
    desk.db.migrationDir = directory
    writeFileSync(path.join(directory, '20250101_000000_older.json'), '{"not": "read"}')
    writeFileSync(path.join(directory, '20260101_000000_first.json'), JSON.stringify(snapshot))
    return hasSchemaDrift(desk)
  }

  interface Columns {
    columns: Record<string, { name: string }>
  }
  interface Snapshot {
    tables: Record<string, Columns>
  }

  it('is none when the newest snapshot is the schema', async () => {
    expect(await committed(() => undefined)).toEqual([])
    expect(readdirSync(directory)).toContain('20260101_000000_first.json')
  })

  it('is the SQL that is missing', async () => {
    const statements = await committed((tables) => delete tables.counters?.columns.count)
    expect(statements).toEqual(['ALTER TABLE `counters` ADD `count` numeric;'])
  })

  it('takes a renamed column for one dropped and one added, without asking', async () => {
    const statements = await committed((tables) => {
      const columns = tables.counters?.columns
      if (columns?.count === undefined) throw new Error('the schema has changed')
      columns.number = { ...columns.count, name: 'number' }
      delete columns.count
    })
    expect(statements).toEqual([
      'ALTER TABLE `counters` DROP COLUMN `number`;',
      'ALTER TABLE `counters` ADD `count` numeric;',
    ])
  })
})
