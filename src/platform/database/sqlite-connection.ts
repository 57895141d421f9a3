import { LibsqlError } from '@libsql/client'
import type { InStatement, InValue, ResultSet, Row, Value } from '@libsql/client'
import Database from 'libsql'

/**
 * One SQLite connection on the synchronous driver, answering in the shapes of `@libsql/client`
 * (whose own client opens a new connection for every transaction and loses its settings with it).
 */
export class SqliteConnection {
  readonly #database: Database.Database

  constructor(path: string, pragmas: readonly string[]) {
    this.#database = new Database(path)
    for (const pragma of pragmas) this.execute(`PRAGMA ${pragma}`)
  }

  /** False after COMMIT, ROLLBACK, and whatever error made SQLite roll back by itself (disk full, I/O). */
  get inTransaction(): boolean {
    return this.#database.open && this.#database.inTransaction
  }

  /** Runs one statement. Throws a LibsqlError with SQLite's code (`SQLITE_BUSY` …). */
  execute(statement: InStatement): ResultSet {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    const bound = Array.isArray(args)
      ? args.map(toSqlite)
      : Object.fromEntries(
          Object.entries(args).map(([name, value]) => [
            name.replace(/^[@$:]/, ''),
            toSqlite(value),
          ]),
        )
    return translatingErrors(() => {
      const prepared = this.#database.prepare(sql).safeIntegers(true)
      if (!prepared.reader) {
        const { changes, lastInsertRowid } = prepared.run(bound)
        return resultOf([], [], { rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) })
      }
      const columns = prepared.raw(true).columns()
      // In raw mode the driver answers an array of values per row; its types do not say so.
      const rows = prepared.all(bound) as unknown[][]
      return resultOf(columns, rows, { rowsAffected: 0, lastInsertRowid: undefined })
    })
  }

  /**
   * Runs statements separated by semicolons; no values come back. Unlike `execute` it lets go of a
   * statement that failed at once: one refused with SQLITE_BUSY otherwise pins the connection to an
   * old state of the file until the next garbage collection (measured with libsql 0.5.29, November
   * 2026), so whatever may meet another process's lock goes through here.
   */
  executeMultiple(sql: string): void {
    translatingErrors(() => this.#database.exec(sql))
  }

  close(): void {
    this.#database.close()
  }
}

function translatingErrors<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    throw new LibsqlError(error.message, error.code, error.rawCode, error)
  }
}

type Column = Pick<Database.ColumnDefinition, 'name' | 'type'>

function resultOf(
  columns: readonly Column[],
  rows: readonly unknown[][],
  written: Pick<ResultSet, 'rowsAffected' | 'lastInsertRowid'>,
): ResultSet {
  const names = columns.map(({ name }) => name)
  const result = {
    columns: names,
    columnTypes: columns.map(({ type }) => type ?? ''),
    rows: rows.map((values) => rowOf(names, values.map(fromSqlite))),
    ...written,
  }
  const toJSON = () => ({ ...result, lastInsertRowid: result.lastInsertRowid?.toString() ?? null })
  return { ...result, toJSON }
}

/** A row is read by position (not enumerable) and by column name; of two equal names the first counts. */
function rowOf(names: readonly string[], values: readonly Value[]): Row {
  // Filled below with exactly the properties of a Row.
  const row = {} as Row
  Object.defineProperty(row, 'length', { value: values.length })
  values.forEach((value, index) => {
    Object.defineProperty(row, index, { value })
    const name = names[index]
    if (name !== undefined && !Object.hasOwn(row, name)) row[name] = value
  })
  return row
}

function fromSqlite(value: unknown): Value {
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is beyond a safe integer`)
    return number
  }
  if (Buffer.isBuffer(value)) return Uint8Array.from(value).buffer
  // SQLite knows no other types than these.
  return value as Value
}

function toSqlite(value: InValue): unknown {
  if (value === undefined) throw new TypeError('undefined cannot be passed to the database')
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${value} cannot be passed to the database`)
  }
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  return value
}
