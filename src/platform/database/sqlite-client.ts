import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { LibsqlError } from '@libsql/client'
import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'

import { DomainError } from '@/domain/errors'

import { FairLock } from '../fair-lock'
import { processState } from '../process-state'
import { SqliteConnection } from './sqlite-connection'
import { SqliteTransaction } from './sqlite-transaction'

export interface SqliteClientOptions {
  /** How long a write waits for its turn, and then for another process: milliseconds. */
  deadlineMs?: number
  /** How long a transaction may stay open before it is rolled back, lest a forgotten one stop the desk. */
  holdMs?: number
}

const DEADLINE_MS = 15_000
const HOLD_MS = 60_000

// The driver is synchronous: waiting inside SQLite stops the whole process, so the writer hardly
// does, and the wait for another process's lock is ours (see #begin).
const WRITER_BUSY_MS = 20
const MAINTENANCE_BUSY_MS = 5000

const OPENING = [
  `busy_timeout = ${MAINTENANCE_BUSY_MS}`,
  'journal_mode = WAL',
  'journal_size_limit = 67108864',
]
const BOTH = [
  'synchronous = NORMAL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  'cache_size = -16000',
]
const WRITER = [...OPENING, ...BOTH, `busy_timeout = ${WRITER_BUSY_MS}`]
const READER = [...OPENING, ...BOTH, 'query_only = ON']

const isBusy = (error: unknown) =>
  error instanceof LibsqlError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)

const WRITING_WORD = /\b(insert|update|delete|replace|create|drop|alter)\b/i

/** True when a statement surely changes neither data nor the connection; a doubtful one is a write. */
export function isReadOnly(statement: InStatement): boolean {
  const sql = (typeof statement === 'string' ? statement : statement.sql).trimStart()
  if (/^(select|explain|values)\b/i.test(sql)) return true
  if (/^pragma\b/i.test(sql)) return !sql.includes('=') && !/checkpoint|optimize|vacuum/i.test(sql)
  return /^with\b/i.test(sql) && !WRITING_WORD.test(sql)
}

/** False for what SQLite refuses inside a transaction: settings, VACUUM, ATTACH. */
const isTransactional = (statement: InStatement): boolean =>
  !/^\s*(pragma|vacuum|attach|detach)\b/i.test(
    typeof statement === 'string' ? statement : statement.sql,
  )

/**
 * The SQLite client behind Payload's adapter: one writer connection behind a fair queue, one reader
 * connection for reads outside transactions (WAL: it sees what was committed and waits for nobody).
 *
 * `@libsql/client`'s own file client opens a connection per transaction, which forgets
 * `busy_timeout`, competes with the others for SQLite's single write lock, and leaks descriptors.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file'
  closed = false
  readonly #path: string
  readonly #deadlineMs: number
  readonly #holdMs: number
  readonly #queue = new FairLock()
  readonly #reader: SqliteConnection
  readonly #writer: SqliteConnection
  #isMigrating = false

  constructor(
    file: string,
    { deadlineMs = DEADLINE_MS, holdMs = HOLD_MS }: SqliteClientOptions = {},
  ) {
    mkdirSync(path.dirname(file), { recursive: true })
    this.#path = file
    this.#deadlineMs = deadlineMs
    this.#holdMs = holdMs
    this.#writer = new SqliteConnection(file, WRITER)
    this.#reader = new SqliteConnection(file, READER)
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#refuseWhenClosed()
    if (isReadOnly(statement)) return this.#reader.execute(statement)
    if (!isTransactional(statement)) return this.#alone((writer) => writer.execute(statement))
    const [result] = await this.batch([statement])
    if (result === undefined) throw new LibsqlError('no result', 'SQLITE_INTERNAL')
    return result
  }

  /** All statements or none, in one transaction. */
  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = await this.transaction()
    try {
      const results = await transaction.batch(statements)
      await transaction.commit()
      return results
    } finally {
      transaction.close()
    }
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.migrating(() => this.batch(statements))
  }

  /** For maintenance: not one transaction, not tried again, and it may stop the process for a while. */
  async executeMultiple(sql: string): Promise<void> {
    await this.#alone((writer) => {
      writer.execute(`PRAGMA busy_timeout = ${MAINTENANCE_BUSY_MS}`)
      try {
        writer.executeMultiple(sql)
      } finally {
        writer.execute(`PRAGMA busy_timeout = ${WRITER_BUSY_MS}`)
      }
    })
  }

  /**
   * Waits for its turn and begins. `DATABASE_BUSY` when the turn did not come in time: other
   * transactions took too long, or a write without `req` waits for the transaction it is part of.
   */
  async transaction(): Promise<Transaction> {
    this.#refuseWhenClosed()
    const isMigrating = this.#isMigrating
    const release = await this.#turn()
    try {
      if (isMigrating) this.#writer.execute('PRAGMA foreign_keys = OFF')
      await this.#begin()
    } catch (error) {
      this.#restoreForeignKeys(isMigrating)
      release()
      throw error
    }
    const end = () => {
      this.#restoreForeignKeys(isMigrating)
      release()
    }
    return new SqliteTransaction(this.#writer, { end, holdMs: this.#holdMs, isMigrating })
  }

  /**
   * Runs `work` with foreign keys unenforced in the transactions it begins, and checked before each
   * commits. SQLite can change a table only by copying and dropping it, and with keys enforced the
   * drop deletes the rows that refer to it; inside a transaction the pragma of a generated migration
   * has no effect (sqlite.org/lang_altertable.html, section 7).
   */
  async migrating<T>(work: () => Promise<T>): Promise<T> {
    this.#isMigrating = true
    try {
      return await work()
    } finally {
      this.#isMigrating = false
    }
  }

  sync(): Promise<never> {
    return Promise.reject(new LibsqlError('not an embedded replica', 'SYNC_NOT_SUPPORTED'))
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.#reader.close()
    this.#writer.close()
    const { sqlite } = processState()
    if (sqlite.get(this.#path) === this) sqlite.delete(this.#path)
  }

  async #alone<T>(work: (writer: SqliteConnection) => T): Promise<T> {
    this.#refuseWhenClosed()
    const release = await this.#turn()
    try {
      this.#refuseWhenClosed()
      return work(this.#writer)
    } finally {
      release()
    }
  }

  #turn() {
    return this.#queue.acquire({
      deadlineMs: this.#deadlineMs,
      onDeadline: () => new DomainError('DATABASE_BUSY', { waitedMs: this.#deadlineMs }),
    })
  }

  /** Tries until another process (a worker, a backup) lets go of the file, or the deadline passes. */
  async #begin(): Promise<void> {
    const lastMoment = Date.now() + this.#deadlineMs
    for (;;) {
      this.#refuseWhenClosed()
      try {
        this.#writer.executeMultiple('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        if (Date.now() > lastMoment) {
          throw new DomainError('DATABASE_BUSY', { waitedMs: this.#deadlineMs }, { cause: error })
        }
      }
      await sleep(5 + Math.random() * 40)
    }
  }

  #restoreForeignKeys(wereOff: boolean): void {
    if (wereOff && !this.closed) this.#writer.execute('PRAGMA foreign_keys = ON')
  }

  #refuseWhenClosed(): void {
    if (this.closed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED')
  }
}

/** The one client of a database file in this process, opened (with its folder) at the first call. */
export function openSqlite(file: string, options?: SqliteClientOptions): SqliteClient {
  const { sqlite } = processState()
  const open = sqlite.get(file)
  // Another copy of this module may have opened it: same interface, maybe not the same class.
  if (open !== undefined && !open.closed) return open as SqliteClient
  const client = new SqliteClient(file, options)
  sqlite.set(file, client)
  return client
}
