import { expect, test } from 'vitest'
import { collected, multipartParts } from '@/platform/http/multipart-stream'

const TYPE = 'multipart/form-data; boundary=XyZ'

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size))
  }
}

const body = (...parts: readonly [headers: string, content: string][]) =>
  Buffer.from(
    parts.map(([headers, content]) => `--XyZ\r\n${headers}\r\n\r\n${content}\r\n`).join('') +
      '--XyZ--\r\n',
  )

async function partsOf(bytes: Buffer, size = 7, type = TYPE) {
  const parts: { name: string; filename: string | null; text: string }[] = []
  for await (const { name, filename, bytes: content } of multipartParts(
    type,
    inChunks(bytes, size),
  )) {
    parts.push({ name, filename, text: await collected(content, 1_000) })
  }
  return parts
}

const FIELD = 'Content-Disposition: form-data; name="title"'
const FILE =
  'Content-Disposition: form-data; name="file"; filename="片子.mp4"\r\nContent-Type: video/mp4'

test('reads the same parts however the body is cut into chunks', async () => {
  const clip = 'ftyp\r\n--Xy not the end\r\n--\r\n\r\n'
  const bytes = body([FIELD, '洗手七步'], [FILE, clip])
  for (let size = 1; size <= bytes.length; size += 1) {
    expect(await partsOf(bytes, size)).toEqual([
      { name: 'title', filename: null, text: '洗手七步' },
      { name: 'file', filename: '片子.mp4', text: clip },
    ])
  }
})

test('takes a quoted boundary, text before the first one, an empty part and no part at all', async () => {
  const quoted = 'multipart/form-data; boundary="XyZ"; charset=utf-8'
  const bytes = Buffer.concat([Buffer.from('nobody reads this\r\n'), body([FIELD, ''])])
  expect(await partsOf(bytes, 5, quoted)).toEqual([{ name: 'title', filename: null, text: '' }])
  expect(await partsOf(Buffer.from('--XyZ--'), 3)).toEqual([])
})

test.each([
  ['name="a%22b"; filename="c\\"d.mp4"', 'a"b', 'c"d.mp4'],
  ['name=plain; filename=bare.mp4', 'plain', 'bare.mp4'],
  ['filename="only name=inside.mp4"; name="file"', 'file', 'only name=inside.mp4'],
])('reads the names of %s', async (disposition, name, filename) => {
  const [part] = await partsOf(body([`Content-Disposition: form-data; ${disposition}`, 'x']))
  expect(part).toMatchObject({ name, filename })
})

test('goes on with the next part where one was not read', async () => {
  const names: string[] = []
  const bytes = body([FILE, 'x'.repeat(500)], [FIELD, 'y'])
  for await (const { name } of multipartParts(TYPE, inChunks(bytes, 11))) names.push(name)
  expect(names).toEqual(['file', 'title'])
})

const CUT = Buffer.from(`--XyZ\r\n${FIELD}\r\n\r\nhalf a`)

test.each([
  ['no boundary in the type', 'multipart/form-data', body([FIELD, 'x'])],
  ['a body that ends in the middle of a part', TYPE, CUT],
  ['an empty body', TYPE, Buffer.alloc(0)],
  ['a body of another boundary', TYPE, Buffer.from('--other\r\n\r\n\r\n--other--')],
  ['a part without a name', TYPE, body(['Content-Type: text/plain', 'x'])],
  ['something else after a boundary', TYPE, Buffer.from('--XyZjunk\r\n\r\n--XyZ--')],
])('refuses %s', async (_, type, bytes) => {
  await expect(partsOf(bytes, 4, type)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('refuses headers no browser writes and a text beyond its limit', async () => {
  const long = body([`${FIELD}\r\nX-Long: ${'x'.repeat(20_000)}`, 'x'])
  await expect(partsOf(long, 4_096)).rejects.toMatchObject({ code: 'TOO_LARGE' })
  const text = body([FIELD, 'x'.repeat(1_001)])
  await expect(partsOf(text, 4_096)).rejects.toMatchObject({ code: 'TOO_LARGE' })
})
