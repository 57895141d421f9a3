import { LibsqlError } from '@libsql/client'
import type { InStatement, ResultSet, Transaction } from '@libsql/client'

import type { SqliteConnection } from './sqlite-connection'

interface TransactionTerms {
  end: () => void
  holdMs: number
  isMigrating: boolean
}

/** The one open transaction of the writer connection; ends exactly once and lets the next one in. */
export class SqliteTransaction implements Transaction {
  readonly #connection: SqliteConnection
  readonly #terms: TransactionTerms
  readonly #timer: NodeJS.Timeout
  #isOver = false

  constructor(connection: SqliteConnection, terms: TransactionTerms) {
    this.#connection = connection
    this.#terms = terms
    this.#timer = setTimeout(() => this.close(), terms.holdMs)
    this.#timer.unref()
  }

  get closed(): boolean {
    return this.#isOver
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#open().execute(statement)
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return statements.map((statement) => this.#open().execute(statement))
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#open().executeMultiple(sql)
  }

  /** Throws when nothing was stored; the transaction is then rolled back and over. */
  async commit(): Promise<void> {
    const connection = this.#open()
    try {
      if (this.#terms.isMigrating) refuseBrokenReferences(connection)
      connection.executeMultiple('COMMIT')
    } finally {
      this.close()
    }
  }

  async rollback(): Promise<void> {
    this.close()
  }

  /** Rolls back what was not committed and lets the next one in. */
  close(): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    try {
      if (this.#connection.inTransaction) this.#connection.executeMultiple('ROLLBACK')
    } finally {
      this.#terms.end()
    }
  }

  /** A transaction SQLite ended by itself must not go on as single statements that commit at once. */
  #open(): SqliteConnection {
    if (this.#isOver || !this.#connection.inTransaction) {
      throw new LibsqlError('The transaction is over', 'TRANSACTION_CLOSED')
    }
    return this.#connection
  }
}

function refuseBrokenReferences(connection: SqliteConnection): void {
  const { rows } = connection.execute('PRAGMA foreign_key_check')
  if (rows.length === 0) return
  // The first column of the pragma's answer is the table's name.
  const tables = [...new Set(rows.map((row) => row.table as string))].join(', ')
  throw new LibsqlError(
    `rows refer to rows that are gone: ${tables}`,
    'SQLITE_CONSTRAINT_FOREIGNKEY',
  )
}
