import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, inject } from 'vitest'

// What it says of a large graph holds for the one a test file imports.
import '../../scripts/start/lexical-first.mjs'

/**
 * Runs before each file of integration tests, and before its imports: every file gets an empty
 * database and media folder of its own, on the database of the run.
 */
const directory = mkdtempSync(path.join(tmpdir(), 'yixuan-int-'))

Object.assign(process.env, {
  DATABASE_URL: databaseUrl(inject('mongoUrl')),
  MEDIA_DIR: path.join(directory, 'media'),
  PAYLOAD_SECRET: 'the-secret-of-the-integration-tests',
  PUBLIC_URL: 'http://desk.test',
  TZ: 'Asia/Shanghai',
  WORKER: 'off',
  SEED_DEMO: 'never',
  PAYLOAD_DISABLE_TELEMETRY: '1',
})

afterAll(async () => {
  for (const { payload } of openPayloads()) await payload?.destroy()
  rmSync(directory, { recursive: true, force: true })
})

function databaseUrl(mongoUrl: string | null): string {
  if (mongoUrl === null) return `file:${path.join(directory, 'yixuan.db')}`
  const url = new URL(mongoUrl)
  url.pathname = `/yixuan_${randomUUID().slice(0, 8)}`
  return url.toString()
}

/** What `getPayload` keeps for the process, under a name of Payload's own. */
function openPayloads(): Iterable<{ payload?: Payload | null }> {
  const holder = globalThis as { _payload?: Map<string, { payload?: Payload | null }> }
  return holder._payload?.values() ?? []
}
