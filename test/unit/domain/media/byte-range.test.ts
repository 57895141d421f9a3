import { expect, test } from 'vitest'
import { readRange } from '@/domain/media/byte-range'

test.each([
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  [' bytes=5-6 ', { start: 5, end: 6 }],
])('reads %s of a file of 100 bytes', (header, range) => {
  expect(readRange(header, 100)).toEqual(range)
})

test.each([
  null,
  '',
  'bytes=-',
  'bytes=9-3',
  'bytes=0-1,5-6',
  'items=0-1',
  'bytes=a-b',
  'bytes=0.5-',
])('answers %j with the whole file', (header) => {
  expect(readRange(header, 100)).toBeNull()
})

test.each([
  ['bytes=100-', 100],
  ['bytes=999-1000', 100],
  ['bytes=-0', 100],
  ['bytes=0-', 0],
  ['bytes=-1', 0],
  ['bytes=99999999999999999999-', 100],
])('cannot give %s of %i bytes', (header, bytes) => {
  expect(readRange(header, bytes)).toBe('unsatisfiable')
})
