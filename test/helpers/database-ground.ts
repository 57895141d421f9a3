import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { sql } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'
import type { CollectionConfig, Payload } from 'payload'
import { afterAll } from 'vitest'

import { databaseAdapter } from '@/platform/database/adapter'
import type { Migration } from '@/platform/database/migrations'
import { hasSchemaDrift } from '@/platform/database/schema-drift'
import type { DatabaseTarget } from '@/platform/env'

/** A counter, and a chain whose links carry a unique number. */
const collections = (): CollectionConfig[] => [
  { slug: 'counters', fields: [{ name: 'count', type: 'number' }], lockDocuments: false },
  {
    slug: 'links',
    fields: [{ name: 'seq', type: 'number', unique: true, index: true }],
    lockDocuments: false,
  },
]

const configOn = (database: DatabaseTarget, migrations: readonly Migration[]) =>
  buildConfig({
    collections: collections(),
    db: databaseAdapter({ database }, { sqlite: migrations }),
    secret: 'a-secret-of-the-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })

/** A real Payload with the little collections above, on the database given. */
export async function payloadOn(
  database: DatabaseTarget,
  migrations?: readonly Migration[],
): Promise<Payload> {
  const config = await configOn(database, migrations ?? [await firstMigration()])
  return getPayload({ config, key: randomUUID() })
}

/** The migration that makes the tables of the little collections. */
export async function firstMigration(): Promise<Migration> {
  const config = await configOn({ kind: 'sqlite', path: '/nowhere/schema-only.db' }, [])
  const payload = await getPayload({ config, key: randomUUID(), disableDBConnect: true })
  const directory = temporaryDirectory()
  payload.db.migrationDir = directory
  const statements = await hasSchemaDrift(payload)
  return {
    name: '20260101_000000_first',
    up: async ({ db }) => {
      for (const statement of statements) await db.run(sql.raw(statement))
    },
  }
}

const temporary: string[] = []

afterAll(() => {
  for (const directory of temporary) rmSync(directory, { recursive: true, force: true })
})

/** Gone when the tests of the file have ended. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'yixuan-test-'))
  temporary.push(directory)
  return directory
}

/** How many descriptors this process holds open (Linux). */
export function openDescriptors(): number {
  return readdirSync('/proc/self/fd').length
}

/** The calls of a Payload whose collections are a test's own, unknown to the generated types. */
export interface LoosePayload {
  create(args: object): Promise<unknown>
  update(args: object): Promise<unknown>
  findByID(args: object): Promise<unknown>
  find(args: object): Promise<{ docs: Record<string, unknown>[]; totalDocs: number }>
  count(args: object): Promise<{ totalDocs: number }>
}

export const loose = (payload: Payload): LoosePayload => payload as unknown as LoosePayload
