import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { zipFiles } from '@/adapters/zip'

const bytes = (text: string) => new TextEncoder().encode(text)
const entries = [
  { path: 'article.html', bytes: bytes('<p>血压</p>'.repeat(100)) },
  { path: 'images/1-ab.jpg', bytes: Uint8Array.from({ length: 500 }, (_, index) => index % 251) },
  { path: 'a/empty.txt', bytes: new Uint8Array() },
]
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')
const zone = process.env['TZ']

describe('a ZIP file', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('gives back what went in, in the order given', () => {
    const read = unzipSync(zipFiles(entries))
    expect(Object.keys(read)).toEqual(entries.map(({ path }) => path))
    for (const { path, bytes: content } of entries) {
      expect(Buffer.from(read[path] ?? []).equals(content)).toBe(true)
    }
  })

  it('is the same bytes in every time zone', () => {
    const hashes = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((name) => {
      process.env['TZ'] = name
      return sha256(zipFiles(entries))
    })
    expect(new Set(hashes).size).toBe(1)
  })

  it('carries the date 1980-01-01 and no extra fields', () => {
    const head = new DataView(zipFiles(entries).buffer)
    expect(head.getUint32(0, true)).toBe(0x04034b50)
    expect([head.getUint16(10, true), head.getUint16(12, true)]).toEqual([0, (1 << 5) | 1])
    expect(head.getUint16(28, true)).toBe(0)
  })

  it('packs text and only stores pictures', () => {
    const data = zipFiles(entries)
    expect(data.length).toBeLessThan(500 + 800)
    expect(Buffer.from(data).includes(Buffer.from(entries[1]?.bytes ?? []))).toBe(true)
  })

  it.each(['/etc/passwd', '../x', 'a/../../x', 'a\\b', 'C:x', '', 'a//b', './a'])(
    'refuses the path %j',
    (path) => {
      expect(() => zipFiles([{ path, bytes: bytes('x') }])).toThrow('Not a path')
    },
  )

  it('refuses a path given twice', () => {
    expect(() => zipFiles([...entries, ...entries])).toThrow('there twice: article.html')
  })
})
