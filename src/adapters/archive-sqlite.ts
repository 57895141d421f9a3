import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { LibsqlError } from '@libsql/client'
import { SqliteConnection } from '@/platform/database/sqlite-connection'

const BUSY_MS = 5_000

export interface DatabaseSummary {
  readonly counts: Readonly<Record<string, number>>
  readonly head: { readonly seq: number; readonly hash: string } | null
}

function reading<T>(file: string, read: (connection: SqliteConnection) => T): T {
  const connection = new SqliteConnection(file, [`busy_timeout = ${BUSY_MS}`])
  try {
    return read(connection)
  } finally {
    connection.close()
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * A compact copy of the database as it is at this moment, while others read and write it. The copy is
 * checked before it counts.
 *
 * @throws Error when the copy does not pass SQLite's own integrity check.
 */
export function snapshotSqlite(file: string, to: string): DatabaseSummary {
  reading(file, (connection) => connection.execute({ sql: 'VACUUM INTO ?', args: [to] }))
  const problem = reading(to, (copy) => copy.execute('PRAGMA integrity_check').rows[0]?.[0])
  if (problem !== 'ok') throw new Error(`The copy of ${file} is damaged: ${textOf(problem)}`)
  return summariseSqlite(to)
}

/** Rows of each table and the head of the review chain. Nothing where there is no file. */
export function summariseSqlite(file: string): DatabaseSummary {
  if (!existsSync(file)) return { counts: {}, head: null }
  return reading(file, (connection) => {
    const tables = connection
      .execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .rows.map((row) => textOf(row['name']))
    const counts = Object.fromEntries(
      tables.map((table) => [
        table,
        Number(connection.execute(`SELECT count(*) AS n FROM "${table}"`).rows[0]?.['n']),
      ]),
    )
    const [head] = tables.includes('review_records')
      ? connection.execute('SELECT seq, hash FROM review_records ORDER BY seq DESC LIMIT 1').rows
      : []
    return { counts, head: head ? { seq: Number(head['seq']), hash: textOf(head['hash']) } : null }
  })
}

/**
 * True while another process has the database open: leaving WAL mode needs the file for oneself, and
 * takes what is in the log into the file, so that the file alone is the whole database.
 */
export function isSqliteInUse(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    reading(file, (connection) => connection.execute('PRAGMA journal_mode = DELETE'))
    return false
  } catch (error) {
    // Anything else (a damaged file) is a reason to restore, not to refuse.
    return error instanceof LibsqlError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)
  }
}

/** Moves a database with its log files; what is not there is passed over. */
export async function moveSqlite(from: string, to: string): Promise<void> {
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(from + suffix)) await rename(from + suffix, to + suffix)
  }
}
