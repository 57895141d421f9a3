import { expect, test } from 'vitest'
import { sha256 } from '@/adapters/sha256'
import { canonicalJson } from '@/domain/review/canonical-json'
import { checkChain, GENESIS_HASH, recordHash } from '@/domain/review/review-record'
import { aChain, aRecord } from '../../../factories/review'

const START = { seq: 0, hash: GENESIS_HASH }

test('writes a value in one spelling, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, 'é', null], a: { d: true, c: undefined } })).toBe(
    '{"a":{"d":true},"b":[1,"é",null]}',
  )
})

test('refuses what JSON cannot hold', () => {
  expect(() => canonicalJson({ n: Number.NaN })).toThrow(TypeError)
  expect(() => canonicalJson(() => 1)).toThrow(TypeError)
})

test('keeps the hash of a record that was written in format 1', () => {
  const record = aRecord({ format: 'yixuan.record/1' })
  expect(record.hash).toBe(recordHash({ ...record, findingsHash: 'later' }, sha256))
  expect(record.hash).toMatchInlineSnapshot(
    `"d4e57fd88ac490beea9f81df4fc414eef44d9f31f30474d164695df5610a352e"`,
  )
})

test('keeps the hash of a record that was written in format 2, with its findings', () => {
  const record = aRecord({ format: 'yixuan.record/2', findingsHash: 'f'.repeat(64) })
  expect(recordHash({ ...record, findingsHash: null }, sha256)).not.toBe(record.hash)
  expect(record.hash).toMatchInlineSnapshot(
    `"dc7d864dc5f5db37f808bcfe2518ddc33c6718602bc3bf237b87a8b87558f491"`,
  )
})

test('finds a chain whole', () => {
  const chain = aChain(
    {},
    { decision: 'approve', level: 'first' },
    { decision: 'approve', level: 'final' },
  )
  expect(checkChain(chain, START, sha256)).toEqual({ ok: true, checked: 3, head: chain[2]?.hash })
})

test.each([
  [
    'a comment changed afterwards',
    (records: ReturnType<typeof aChain>) =>
      records.map((one) => (one.seq === 2 ? { ...one, comment: 'x' } : one)),
    2,
  ],
  [
    'a record taken out',
    (records: ReturnType<typeof aChain>) => records.filter(({ seq }) => seq !== 2),
    2,
  ],
  [
    'two records in each other’s place',
    ([a, b, c]: ReturnType<typeof aChain>) => [a, c, b] as ReturnType<typeof aChain>,
    2,
  ],
  [
    'a record rehashed without its followers',
    (records: ReturnType<typeof aChain>) =>
      records.map((one) => (one.seq === 1 ? aRecord({ comment: 'x' }) : one)),
    2,
  ],
])('finds %s', (_case, tamper, brokenAt) => {
  const chain = aChain(
    {},
    { decision: 'approve', level: 'first' },
    { decision: 'approve', level: 'final' },
  )
  expect(checkChain(tamper(chain), START, sha256)).toMatchObject({ ok: false, brokenAt })
})
