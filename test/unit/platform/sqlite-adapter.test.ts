import { rmSync } from 'node:fs'
import path from 'node:path'

import type { Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { withTransaction } from '@/platform/database/with-transaction'

import {
  openDescriptors,
  payloadOn,
  temporaryDirectory,
  loose,
} from '../../helpers/database-ground'

const directory = temporaryDirectory()
let payload: Payload

beforeAll(async () => {
  payload = await payloadOn({ kind: 'sqlite', path: path.join(directory, 'deep', 'er', 'a.db') })
})
afterAll(async () => {
  await payload.destroy()
  rmSync(directory, { recursive: true })
})

const counter = async () =>
  ((await loose(payload).create({ collection: 'counters', data: { count: 0 } })) as { id: string })
    .id
const countOf = async (id: number | string, req?: PayloadRequest): Promise<number> => {
  const found: unknown = await loose(payload).findByID({
    collection: 'counters',
    id,
    ...(req && { req }),
  })
  return (found as { count: number }).count
}

describe('Payload on our SQLite client', () => {
  it('stores all of 50 concurrent updates and leaves the descriptors as they were', async () => {
    const id = await counter()
    const before = openDescriptors()
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          loose(payload).update({ collection: 'counters', id, data: { count: index } }),
        ),
      )
    }
    expect(openDescriptors()).toBeLessThanOrEqual(before + 1)
  })

  it('adds up 50 concurrent increments', async () => {
    const id = await counter()
    await Promise.all(
      Array.from({ length: 50 }, () =>
        withTransaction(payload, async ({ req }) => {
          const count = await countOf(id, req)
          await loose(payload).update({
            collection: 'counters',
            id,
            data: { count: count + 1 },
            req,
          })
        }),
      ),
    )
    expect(await countOf(id)).toBe(50)
  })
})
