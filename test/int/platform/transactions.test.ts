import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import {
  hasEngineCapability,
  serialise,
  withTransaction,
} from '@/platform/database/with-transaction'
import { env } from '@/platform/env'

import { payloadOn, loose } from '../../helpers/database-ground'

let payload: Payload

beforeAll(async () => {
  payload = await payloadOn(env().database)
})

/** The tests know their little collections; Payload's generated types do not. */
type Counter = { id: string; count: number }

const within = (req?: PayloadRequest) => (req ? { req } : {})

const aCounter = async (req?: PayloadRequest): Promise<string> => {
  const made: unknown = await loose(payload).create({
    collection: 'counters',
    data: { count: 0 },
    ...within(req),
  })
  return (made as Counter).id
}

const countOf = async (id: string, req?: PayloadRequest): Promise<number> => {
  const found: unknown = await loose(payload).findByID({
    collection: 'counters',
    id,
    ...within(req),
  })
  return (found as Counter).count
}

const setCount = (id: string, count: number, req?: PayloadRequest) =>
  loose(payload).update({ collection: 'counters', id, data: { count }, ...within(req) })

const increment = (id: string) =>
  withTransaction(payload, async ({ req }) => {
    await setCount(id, (await countOf(id, req)) + 1, req)
  })

const exists = async (id: string): Promise<boolean> => {
  const { totalDocs } = await loose(payload).count({
    collection: 'counters',
    where: { id: { equals: id } },
  })
  return totalDocs === 1
}

const times = <T>(n: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, index) => work(index)))

describe('a transaction', () => {
  it('can be the very first thing a database sees, many times at once', async () => {
    const ids = await times(10, () => withTransaction(payload, ({ req }) => aCounter(req)))
    expect(new Set(ids).size).toBe(10)
  })

  it('stores all of its writes, or none', async () => {
    const id = await aCounter()
    let made = ''
    const failing = withTransaction(payload, async ({ req }) => {
      await setCount(id, 5, req)
      made = await aCounter(req)
      expect(await countOf(id, req)).toBe(5)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await countOf(id)).toBe(0)
    expect(await exists(made)).toBe(false)
  })

  it('adds up 20 concurrent increments of one document', async () => {
    const id = await aCounter()
    await times(20, () => increment(id))
    expect(await countOf(id)).toBe(20)
  })

  it('gives 12 writers of a chain consecutive numbers, in a queue of their own', async () => {
    const append = () =>
      serialise('chain', () =>
        withTransaction(payload, async ({ req }) => {
          const { totalDocs } = await loose(payload).count({ collection: 'links', req })
          await loose(payload).create({ collection: 'links', data: { seq: totalDocs + 1 }, req })
        }),
      )
    await times(12, append)
    const { docs } = await loose(payload).find({
      collection: 'links',
      sort: 'seq',
      pagination: false,
    })
    const seqs = docs.map((doc: unknown) => (doc as { seq: number }).seq)
    expect(seqs).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  })

  it('may begin with a page of a list and count everything, many times at once', async () => {
    const { totalDocs } = await loose(payload).count({ collection: 'counters' })
    const seen = await times(20, () =>
      withTransaction(payload, async ({ req }) => {
        const page = await loose(payload).find({ collection: 'counters', limit: 2, page: 2, req })
        const filtered = await loose(payload).find({
          collection: 'counters',
          where: { count: { greater_than: -1 } },
          limit: 2,
          req,
        })
        const all = await loose(payload).count({ collection: 'counters', req })
        return [page.totalDocs, page.docs.length, filtered.totalDocs, all.totalDocs]
      }),
    )
    expect(seen).toEqual(Array(20).fill([totalDocs, 2, totalDocs, totalDocs]))
  })

  it('runs again when another writer took its number', async () => {
    const seq = 1000
    let runs = 0
    await withTransaction(payload, async ({ req }) => {
      runs += 1
      const { totalDocs } = await loose(payload).count({
        collection: 'links',
        where: { seq: { greater_than_equal: seq } },
        req,
      })
      if (runs === 1) {
        // What another process would have committed meanwhile, seen only by the unique index.
        throw Object.assign(new Error('E11000'), { code: 11_000, keyPattern: { seq: 1 } })
      }
      await loose(payload).create({ collection: 'links', data: { seq: seq + totalDocs }, req })
    })
    expect(runs).toBe(2)
  })

  it('gives up after twelve conflicts with one code', async () => {
    let runs = 0
    const losing = withTransaction(payload, async () => {
      runs += 1
      throw new Error('outer', { cause: { errorLabels: ['TransientTransactionError'] } })
    })
    await expect(losing).rejects.toMatchObject({ code: 'WRITE_CONFLICT' })
    expect(runs).toBe(12)
  })

  it('fails as a whole when the work swallows an error that rolled it back', async () => {
    const id = await aCounter()
    const missing = randomUUID()
    const atTheEnd = withTransaction(payload, async ({ req }) => {
      await setCount(id, 1, req)
      await loose(payload)
        .findByID({ collection: 'counters', id: missing, req })
        .catch(() => undefined)
    })
    await expect(atTheEnd).rejects.toThrow('rolled back')
    const atTheNextCall = withTransaction(payload, async ({ req }) => {
      await loose(payload)
        .findByID({ collection: 'counters', id: missing, req })
        .catch(() => undefined)
      await setCount(id, 1, req)
    })
    await expect(atTheNextCall).rejects.toThrow('rolled back')
    expect(await countOf(id)).toBe(0)
  })

  it('is joined, not nested, by a use case that runs within another', async () => {
    const id = await aCounter()
    const failing = withTransaction(payload, async (outer) => {
      await withTransaction(payload, ({ req }) => setCount(id, 7, req), { within: outer.req })
      expect(await countOf(id, outer.req)).toBe(7)
      throw new Error('after the inner one')
    })
    await expect(failing).rejects.toThrow('after the inner one')
    expect(await countOf(id)).toBe(0)
  })

  it('cannot be joined, nor used, once it is over', async () => {
    const over = await withTransaction(payload, async ({ req }) => req)
    const joining = withTransaction(payload, async () => undefined, { within: over })
    await expect(joining).rejects.toThrow('no transaction to join')
    await expect(aCounter(over)).rejects.toThrow('rolled back')
  })

  it('carries the capability of the engine only where it was asked for', async () => {
    const seen = await withTransaction(payload, async ({ req }) => {
      const inner = (tx: { req: PayloadRequest }) => Promise.resolve(hasEngineCapability(tx.req))
      const joined = await withTransaction(payload, inner, { within: req, capability: true })
      return { outer: hasEngineCapability(req), joined }
    })
    expect(seen).toEqual({ outer: false, joined: true })
    const capable = await withTransaction(payload, async ({ req }) => hasEngineCapability(req), {
      capability: true,
    })
    expect(capable).toBe(true)
    const forged = { context: { 'yixuan.engineCapability': 'Symbol(yixuan.engine-capability)' } }
    expect(hasEngineCapability(forged)).toBe(false)
  })

  it('says so when the commit stored nothing', async () => {
    const id = await aCounter()
    const transaction = await payload.db.beginTransaction()
    if (transaction === null) throw new Error('no transaction')
    await payload.db.rollbackTransaction(transaction)
    await expect(payload.db.commitTransaction(transaction)).rejects.toThrow('rolled back')
    expect(await countOf(id)).toBe(0)
  })
})

describe('a database without transactions', () => {
  it('is an error, not a quiet way to work without them', async () => {
    const { beginTransaction } = payload.db
    payload.db.beginTransaction = () => Promise.resolve(null)
    try {
      await expect(withTransaction(payload, ({ req }) => aCounter(req))).rejects.toThrow(
        'no transactions',
      )
    } finally {
      payload.db.beginTransaction = beginTransaction
    }
  })
})
