import { rmSync } from 'node:fs'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { isReadOnly, openSqlite, SqliteClient } from '@/platform/database/sqlite-client'
import type { SqliteClientOptions } from '@/platform/database/sqlite-client'

import { openDescriptors, temporaryDirectory } from '../../helpers/database-ground'

const directory = temporaryDirectory()
const clients: SqliteClient[] = []
let files = 0

afterAll(() => {
  for (const client of clients) client.close()
  rmSync(directory, { recursive: true })
})

const nextFile = () => path.join(directory, `${(files += 1)}.db`)

function open(file: string, options?: SqliteClientOptions): SqliteClient {
  const client = new SqliteClient(file, options)
  clients.push(client)
  return client
}

async function aClient(options?: SqliteClientOptions): Promise<SqliteClient> {
  const client = open(nextFile(), options)
  await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER)')
  return client
}

const numbers = async (client: SqliteClient) =>
  (await client.execute('SELECT n FROM t ORDER BY id')).rows.map((row) => row.n)

describe('the SQLite client', () => {
  it('keeps its settings on both connections', async () => {
    const client = await aClient()
    const setting = async (name: string) => (await client.execute(`PRAGMA ${name}`)).rows[0]?.[0]
    expect(await setting('journal_mode')).toBe('wal')
    const transaction = await client.transaction()
    const inside = async (name: string) =>
      (await transaction.execute(`PRAGMA ${name}`)).rows[0]?.[0]
    expect(await inside('synchronous')).toBe(1)
    expect(await inside('foreign_keys')).toBe(1)
    expect(await inside('busy_timeout')).toBe(20)
    await transaction.rollback()
  })

  it('reads what is committed while a transaction is open, without waiting for it', async () => {
    const client = await aClient()
    const transaction = await client.transaction()
    await transaction.execute('INSERT INTO t (n) VALUES (1)')
    expect(await numbers(client)).toEqual([])
    await transaction.commit()
    expect(await numbers(client)).toEqual([1])
  })

  it('gives transactions and single writes their turn in the order they came', async () => {
    const client = await aClient()
    const inTransaction = async (n: number) => {
      const transaction = await client.transaction()
      await transaction.execute({ sql: 'INSERT INTO t (n) VALUES (?)', args: [n] })
      await transaction.commit()
    }
    const alone = (n: number) =>
      client.execute({ sql: 'INSERT INTO t (n) VALUES ($n)', args: { n } })
    await Promise.all([inTransaction(1), alone(2), inTransaction(3), alone(4), inTransaction(5)])
    expect(await numbers(client)).toEqual([1, 2, 3, 4, 5])
  })

  it('refuses a write that waits for its own transaction, after the deadline', async () => {
    const client = await aClient({ deadlineMs: 30 })
    const transaction = await client.transaction()
    await expect(client.execute('INSERT INTO t (n) VALUES (1)')).rejects.toMatchObject({
      code: 'DATABASE_BUSY',
    })
    await expect(client.transaction()).rejects.toMatchObject({ code: 'DATABASE_BUSY' })
    await transaction.rollback()
    await client.execute('INSERT INTO t (n) VALUES (2)')
    expect(await numbers(client)).toEqual([2])
  })

  it('rolls back a transaction that nobody ends, and refuses its later statements', async () => {
    const client = await aClient({ holdMs: 20 })
    const forgotten = await client.transaction()
    await forgotten.execute('INSERT INTO t (n) VALUES (1)')
    await client.execute('INSERT INTO t (n) VALUES (2)')
    expect(await numbers(client)).toEqual([2])
    const over = { code: 'TRANSACTION_CLOSED' }
    await expect(forgotten.execute('INSERT INTO t (n) VALUES (3)')).rejects.toMatchObject(over)
    await expect(forgotten.commit()).rejects.toMatchObject(over)
  })

  it('says when a commit failed, stores nothing of it, and goes on', async () => {
    const client = await aClient()
    await client.executeMultiple(`
      CREATE TABLE child (t INTEGER REFERENCES t (id) DEFERRABLE INITIALLY DEFERRED);
    `)
    const transaction = await client.transaction()
    await transaction.execute('INSERT INTO t (n) VALUES (1)')
    await transaction.execute('INSERT INTO child (t) VALUES (99)')
    await expect(transaction.commit()).rejects.toThrow('SQLITE_CONSTRAINT')
    expect(await numbers(client)).toEqual([])
    await client.execute('INSERT INTO t (n) VALUES (2)')
    expect(await numbers(client)).toEqual([2])
  })

  it('does not go on statement by statement when SQLite itself rolled back', async () => {
    const client = await aClient()
    const transaction = await client.transaction()
    await transaction.execute('INSERT INTO t (n) VALUES (1)')
    await expect(
      transaction.execute('INSERT OR ROLLBACK INTO t (id, n) VALUES (1, 2)'),
    ).rejects.toThrow()
    const over = { code: 'TRANSACTION_CLOSED' }
    await expect(transaction.execute('INSERT INTO t (n) VALUES (3)')).rejects.toMatchObject(over)
    await expect(transaction.commit()).rejects.toMatchObject(over)
    expect(await numbers(client)).toEqual([])
  })

  it('runs a batch whole or not at all', async () => {
    const client = await aClient()
    const insert = 'INSERT INTO t (id, n) VALUES (1, 1)'
    await expect(client.batch([insert, insert])).rejects.toThrow()
    expect(await numbers(client)).toEqual([])
    await client.batch([insert, 'UPDATE t SET n = n + 1'])
    expect(await numbers(client)).toEqual([2])
  })

  it('waits for another process that holds the file, without stopping this one', async () => {
    const file = nextFile()
    const here = open(file)
    const there = open(file, { deadlineMs: 200 })
    await here.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER)')
    const held = await here.transaction()
    await expect(there.transaction()).rejects.toMatchObject({ code: 'DATABASE_BUSY' })
    const patient = there.execute('INSERT INTO t (n) VALUES (2)')
    await held.execute('INSERT INTO t (n) VALUES (1)')
    await held.commit()
    await patient
    expect(await numbers(here)).toEqual([1, 2])
  })

  it('rebuilds a table in a migration without losing the rows that refer to it', async () => {
    const client = await aClient()
    await client.executeMultiple(`
      CREATE TABLE child (t INTEGER REFERENCES t (id) ON DELETE CASCADE);
      INSERT INTO t (id, n) VALUES (1, 1);
      INSERT INTO child (t) VALUES (1);
    `)
    await client.migrate([
      'CREATE TABLE t2 (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)',
      'INSERT INTO t2 SELECT * FROM t',
      'DROP TABLE t',
      'ALTER TABLE t2 RENAME TO t',
    ])
    expect((await client.execute('SELECT t FROM child')).rows).toHaveLength(1)
    await expect(client.migrate(['DELETE FROM t'])).rejects.toThrow('child')
    await expect(client.execute('INSERT INTO child (t) VALUES (7)')).rejects.toThrow()
  })

  it('opens no descriptor per transaction', async () => {
    const client = await aClient()
    const before = openDescriptors()
    for (let n = 0; n < 300; n += 1) {
      await client.batch([{ sql: 'INSERT INTO t (n) VALUES (?)', args: [n] }])
    }
    expect(openDescriptors()).toBeLessThanOrEqual(before)
  })

  it('gives back every kind of value', async () => {
    const client = await aClient()
    await client.execute('CREATE TABLE v (a, b, c, d, e, f)')
    const bytes = new Uint8Array([1, 2, 255])
    const args = [null, '医宣', 1.5, true, bytes, new Date(5)]
    await client.execute({ sql: 'INSERT INTO v VALUES (?, ?, ?, ?, ?, ?)', args })
    const { rows, columns } = await client.execute('SELECT *, a AS b FROM v')
    expect(columns).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'b'])
    expect(Array.prototype.slice.call(rows[0])).toEqual([
      null,
      '医宣',
      1.5,
      1,
      bytes.buffer,
      5,
      null,
    ])
    expect(rows[0]).toEqual({ a: null, b: '医宣', c: 1.5, d: 1, e: bytes.buffer, f: 5 })
    await expect(client.execute('SELECT 9007199254740993')).rejects.toThrow(RangeError)
    const infinite = { sql: 'SELECT ?', args: [Infinity] }
    await expect(client.execute(infinite)).rejects.toThrow(RangeError)
  })

  it('is one per file and process until it is closed', () => {
    const file = nextFile()
    const client = openSqlite(file)
    expect(openSqlite(file)).toBe(client)
    client.close()
    const next = openSqlite(file)
    expect(next).not.toBe(client)
    next.close()
  })

  it.each([
    ['SELECT 1', true],
    ['  explain query plan select 1', true],
    ['WITH a AS (SELECT 1) SELECT * FROM a', true],
    ['PRAGMA table_info(t)', true],
    ['PRAGMA foreign_keys = OFF', false],
    ['PRAGMA wal_checkpoint(TRUNCATE)', false],
    ['WITH a AS (SELECT 1) DELETE FROM t', false],
    ['INSERT INTO t VALUES (1)', false],
    ['-- a remark\nDELETE FROM t', false],
    ["VACUUM INTO 'copy.db'", false],
  ])('takes %j for read-only: %j', (sql, expected) => {
    expect(isReadOnly(sql)).toBe(expected)
  })
})
