/**
 * Says whether the committed SQLite migrations end at the schema that the collections describe today: compares the
 * newest snapshot beside the migrations with one taken now. Nothing is written and no database is opened. Comparing
 * snapshots, not generating a migration, because the generator asks questions about renames.
 * Exit 0: they agree; 1: they differ, with the names of the tables.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { BasePayload } from 'payload'

const FOLDER = 'src/migrations/sqlite'

type Snapshot = { readonly tables: Readonly<Record<string, unknown>> }

/** What Payload's drizzle adapters have beyond the general adapter type (3.90.1, checked November 2026). */
type DrizzleSide = {
  readonly schema: Record<string, unknown>
  readonly requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => Promise<Snapshot> | Snapshot
  }
}

function lastSnapshot(): Snapshot {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER) : []
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  if (!newest) return { tables: {} }
  // Written by drizzle-kit in the shape it gives to `generateDrizzleJson`'s callers.
  return JSON.parse(readFileSync(join(FOLDER, newest), 'utf8')) as Snapshot
}

async function currentSnapshot(): Promise<Snapshot> {
  process.env['PAYLOAD_MIGRATING'] = 'true'
  process.env['DATABASE_URL'] = 'file:./data/yixuan.db'
  const { default: payload } = await import('payload')
  const { default: config } = await import('../payload.config')
  await payload.init({ config, disableDBConnect: true, disableOnInit: true })
  // Chosen by the DATABASE_URL above: the adapter is the SQLite one.
  const adapter = payload.db as BasePayload['db'] & DrizzleSide
  return adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
}

const plain = (snapshot: Snapshot): Snapshot['tables'] =>
  (JSON.parse(JSON.stringify(snapshot)) as Snapshot).tables

const before = plain(lastSnapshot())
const after = plain(await currentSnapshot())
const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  .filter((table) => !isDeepStrictEqual(before[table], after[table]))
  .sort()
if (differing.length > 0) {
  console.error(`The schema has changed since the last migration in ${FOLDER}:`)
  for (const table of differing) console.error(`  ${table}`)
  console.error('Run: npm run migrate:create -- NAME')
}
process.exit(differing.length > 0 ? 1 : 0)
