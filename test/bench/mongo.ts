import { randomUUID } from 'node:crypto'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

/** Hands over the address of an empty database on a replica set that ends with the work. */
export async function withMongo<T>(work: (url: string) => Promise<T>): Promise<T> {
  process.env['MONGOMS_SYSTEM_BINARY_VERSION_CHECK'] ??= 'false'
  const replicaSet = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  try {
    const url = new URL(replicaSet.getUri())
    url.pathname = `/bench_${randomUUID().slice(0, 8)}`
    return await work(url.toString())
  } finally {
    await replicaSet.stop({ doCleanup: true, force: true })
  }
}
