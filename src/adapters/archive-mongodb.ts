import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import mongoose from 'mongoose'
import type { DatabaseSummary } from './archive-sqlite'

type Db = ReturnType<InstanceType<typeof mongoose.mongo.MongoClient>['db']>
type Session = ReturnType<InstanceType<typeof mongoose.mongo.MongoClient>['startSession']>

const { EJSON } = mongoose.mongo.BSON
const BATCH = 500
const RECORDS = 'review-records'
/** Collections of an earlier restore; never part of a backup. */
const ASIDE = /^(restoring|before-restore)-/

interface Connection {
  readonly db: Db
  readonly snapshot: Session
}

async function connected<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const client = new mongoose.mongo.MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    await client.connect()
    const snapshot = client.startSession({ snapshot: true })
    try {
      return await work({ db: client.db(), snapshot })
    } finally {
      await snapshot.endSession()
    }
  } finally {
    await client.close()
  }
}

async function collectionsOf(db: Db): Promise<string[]> {
  const all = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  return all
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !ASIDE.test(name))
    .sort()
}

async function headOf(db: Db, session?: Session): Promise<DatabaseSummary['head']> {
  const head = await db
    .collection(RECORDS)
    .findOne({}, { sort: { seq: -1 }, ...(session ? { session } : {}) })
  return head ? { seq: Number(head['seq']), hash: String(head['hash']) } : null
}

/**
 * Writes every collection, one document a line in canonical Extended JSON, all as of one moment. The
 * server keeps that moment for five minutes unless it is told otherwise
 * (minSnapshotHistoryWindowInSeconds, MongoDB manual, checked November 2026).
 */
export const dumpMongo = (url: string, folder: string): Promise<DatabaseSummary> =>
  connected(url, async ({ db, snapshot }) => {
    await mkdir(folder, { recursive: true })
    const counts: Record<string, number> = {}
    // The first read fixes the moment.
    const head = await headOf(db, snapshot)
    for (const name of await collectionsOf(db)) {
      counts[name] = 0
      const lines = async function* () {
        for await (const document of db.collection(name).find({}, { session: snapshot })) {
          counts[name] = (counts[name] ?? 0) + 1
          yield `${EJSON.stringify(document, { relaxed: false })}\n`
        }
      }
      await pipeline(lines, createWriteStream(join(folder, `${name}.jsonl`), { flags: 'wx' }))
    }
    return { counts, head }
  })

/** Documents of each collection that has any, and the head of the review chain. */
export const summariseMongo = (url: string): Promise<DatabaseSummary> =>
  connected(url, async ({ db }) => {
    const counts: Record<string, number> = {}
    for (const name of await collectionsOf(db)) {
      counts[name] = await db.collection(name).countDocuments()
    }
    return { counts, head: await headOf(db) }
  })

/**
 * Loads the collections of an archive beside the ones in use, then changes places with them. The old
 * ones stay under `before-restore-<stamp>.<name>`; their indexes are made again at the next start.
 *
 * @throws Error when a collection did not arrive whole; the database is then as it was.
 */
export const replaceMongo = (
  url: string,
  archive: { readonly folder: string; readonly counts: Readonly<Record<string, number>> },
  stamp: string,
): Promise<void> =>
  connected(url, async ({ db }) => {
    const names = Object.keys(archive.counts)
    const staged = (name: string) => `restoring-${stamp}.${name}`
    try {
      for (const name of names) {
        const loaded = await load(db, staged(name), join(archive.folder, `${name}.jsonl`))
        if (loaded !== archive.counts[name]) throw new Error(`${name}: ${loaded} documents arrived`)
      }
    } catch (error) {
      for (const name of names) await db.dropCollection(staged(name))
      throw error
    }
    await changePlaces(db, [
      ...(await collectionsOf(db)).map(
        (name) => [name, `before-restore-${stamp}.${name}`] as const,
      ),
      ...names.map((name) => [staged(name), name] as const),
    ])
  })

/** Renames one after the other; when one fails, those before it are taken back. */
async function changePlaces(db: Db, moves: readonly (readonly [string, string])[]): Promise<void> {
  const done: (readonly [string, string])[] = []
  try {
    for (const move of moves) {
      await db.renameCollection(...move)
      done.push(move)
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) await db.renameCollection(to, from)
    throw error
  }
}

async function load(db: Db, name: string, file: string): Promise<number> {
  const collection = await db.createCollection(name)
  let batch: object[] = []
  let loaded = 0
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch, { writeConcern: { w: 'majority' } })
    loaded += batch.length
    batch = []
  }
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    batch.push(EJSON.parse(line, { relaxed: false }) as object)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return loaded
}
