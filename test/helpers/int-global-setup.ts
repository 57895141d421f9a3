import { existsSync } from 'node:fs'
import path from 'node:path'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The replica set of this run; null on the embedded database. */
    mongoUrl: string | null
  }
}

/** Starts the one MongoDB of a run with TEST_DATABASE=mongo; otherwise there is nothing to share. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | void> {
  project.provide('mongoUrl', null)
  if (process.env.TEST_DATABASE !== 'mongo') return
  const replicaSet = await startReplicaSet()
  project.provide('mongoUrl', replicaSet.getUri())
  return async () => {
    await replicaSet.stop({ doCleanup: true, force: true })
  }
}

/** The binary of MONGOMS_SYSTEM_BINARY, else `mongod` on PATH, else the library's own download. */
async function startReplicaSet(): Promise<MongoMemoryReplSet> {
  process.env.MONGOMS_SYSTEM_BINARY ||= mongodOnPath() ?? ''
  if (process.env.MONGOMS_SYSTEM_BINARY === '') delete process.env.MONGOMS_SYSTEM_BINARY
  // Any version with transactions will do.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false'
  try {
    return await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
      // A busy machine needs longer than the library's ten seconds.
      instanceOpts: [{ launchTimeout: 120_000 }],
    })
  } catch (error) {
    throw new Error(
      'There is no MongoDB to test on: install mongod, or set MONGOMS_SYSTEM_BINARY to its path,' +
        ' or allow the download of mongodb-memory-server.',
      { cause: error },
    )
  }
}

function mongodOnPath(): string | undefined {
  const name = process.platform === 'win32' ? 'mongod.exe' : 'mongod'
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => path.join(directory, name))
    .find((candidate) => existsSync(candidate))
}
