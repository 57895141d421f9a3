import { readFile } from 'node:fs/promises'
import { zipSync, strToU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Door, Sent } from './path-matrix/door'
import { inProcessDoor } from './path-matrix/in-process-door'
import { openDesk } from './path-matrix/open-battle'
import { hirePeople, type People } from './path-matrix/people'

let door: Door
let people: People

beforeAll(async () => {
  door = await inProcessDoor()
  people = await hirePeople(door, await openDesk(door))
}, 600_000)

const as = (person: 'writer' | 'boss', sent: Sent): Promise<Answer> =>
  door(people.tokens[person], sent)

/** How many posts and materials there are. */
async function counts(): Promise<unknown[]> {
  const answers = []
  for (const slug of ['posts', 'materials']) {
    const { json } = await as('boss', { method: 'GET', path: `/api/${slug}/count` })
    answers.push(json['totalDocs'])
  }
  return answers
}

interface Refusal {
  readonly message: string
  readonly data?: { readonly code?: string; readonly problem?: string }
}

/** A refusal in the contract's shape, and nothing was stored. */
async function refused(sent: Sent): Promise<{ status: number } & Refusal> {
  const before = await counts()
  const { status, json, text } = await as('writer', sent)
  expect(text.slice(0, 2000)).not.toMatch(/node_modules|at async |\.ts:|SQLITE|MongoServer|stack"/)
  expect(await counts()).toEqual(before)
  const [error] = (json['errors'] ?? []) as Refusal[]
  expect(error?.message, text.slice(0, 300)).toMatch(/\p{Script=Han}/u)
  return { status, ...(error ?? { message: '' }) }
}

const upload = (path: string, bytes: Uint8Array | string, name: string): Sent => {
  const form = new FormData()
  const content = typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
  form.set('file', new Blob([content]), name)
  return { method: 'POST', path, body: form }
}

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/word/${name}`, import.meta.url))

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ole = (stream: string): Buffer =>
  Buffer.concat([OLE, Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)])

const TYPES =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A docx of one body, with more parts beside it. */
const aDocx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': TYPES,
        '_rels/.rels': RELS,
        'word/document.xml': `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a Word file that is an attack', () => {
  const files: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array, string])[] = [
    ['zip-bomb', () => fixture('zip-bomb.docx'), '413 TOO_LARGE zip_bomb'],
    ['macros', () => fixture('macros.docm'), '415 UNSUPPORTED_FILE macros'],
    ['hidden macros', () => fixture('hidden-macros.docx'), '415 UNSUPPORTED_FILE macros'],
    ['entities', () => fixture('entity-bomb.docx'), '422 UNREADABLE_FILE xml_doctype'],
    ['deep nesting', () => fixture('deep-nesting.docx'), '422 UNREADABLE_FILE too_deep'],
    ['cut off', () => fixture('truncated.docx'), '422 UNREADABLE_FILE damaged_zip'],
    ['encrypted', () => ole('EncryptedPackage'), '415 UNSUPPORTED_FILE encrypted'],
    ['old .doc renamed', () => ole('WordDocument'), '415 UNSUPPORTED_FILE old_doc'],
    ['of WPS', () => ole('WPS Office'), '415 UNSUPPORTED_FILE wps'],
    ['PDF renamed', () => strToU8('%PDF-1.7\n'), '415 UNSUPPORTED_FILE pdf'],
    ['web page renamed', () => strToU8('<html><script>'), '415 UNSUPPORTED_FILE web_page'],
    [
      'a zip of something else',
      () => zipSync({ 'a.txt': strToU8('a') }),
      '415 UNSUPPORTED_FILE not_word',
    ],
    ['not even a zip', () => strToU8('hello'), '415 UNSUPPORTED_FILE not_zip'],
    ['21 MB', () => new Uint8Array(21 * 1024 * 1024).fill(80), '413 TOO_LARGE undefined'],
  ]

  test.each(files)('%s', async (...[, bytes, expected]) => {
    const { status, data, message } = await refused(
      upload('/api/posts/import', await bytes(), '稿件.docx'),
    )
    expect(`${status} ${data?.code} ${data?.problem}`).toBe(expected)
    expect(message).toMatch(/请/)
  })

  test('names that climb out of the package are names and nothing more', async () => {
    const secret = {
      '../../../../etc/passwd': 'x:0:0:nobody',
      '/etc/cron.d/x': '* * * * *',
      'a\\..\\b': 'x',
    }
    const sent = upload('/api/posts/import', aDocx(paragraph('少吃盐'), secret), '稿件.docx')
    const { status, json } = await as('writer', sent)
    expect(status).toBe(201)
    expect(JSON.stringify(json)).not.toContain('x:0:0')
  })

  test('nothing outside the file is opened, and no link runs anything', async () => {
    const external = await as(
      'writer',
      upload('/api/posts/import', await fixture('external-images.docx'), '外链.docx'),
    )
    expect([201, 422]).toContain(external.status)
    expect(external.text).not.toMatch(/"url":"(?:file|data|javascript):/i)
    const link = `<w:p><w:hyperlink r:id="r9"><w:r><w:t>点这里</w:t></w:r></w:hyperlink></w:p>`
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="java&#x9;script:alert(1)" TargetMode="External"/></Relationships>`
    const file = aDocx(link, { 'word/_rels/document.xml.rels': rels })
    const { status, text } = await as('writer', upload('/api/posts/import', file, '链接.docx'))
    expect(status).toBe(201)
    expect(text).not.toMatch(/"url":"[^"]*script:/i)
    expect(text).toContain('点这里')
  })

  test('a name that is a path is a title without one', async () => {
    const sent = upload('/api/posts/import', aDocx(paragraph('')), '../../<script>x</script>.docx')
    const { status, json } = await as('writer', sent)
    expect([201, 422]).toContain(status)
    expect(JSON.stringify(json)).not.toContain('../')
  })
})

describe('a form that is no form', () => {
  const withPayload = (text: string): FormData => {
    const form = new FormData()
    form.set('_payload', text)
    return form
  }
  const nested = '['.repeat(10_000) + ']'.repeat(10_000)
  const boundary = { 'Content-Type': 'multipart/form-data; boundary=x' }

  const forms: readonly (readonly [string, Pick<Sent, 'body' | 'headers'>])[] = [
    ['null', { body: withPayload('null') }],
    ['a list', { body: withPayload('[]') }],
    ['a string', { body: withPayload('"x"') }],
    ['half of a document', { body: withPayload('{"title":') }],
    ['10,000 levels', { body: withPayload(nested) }],
    ['10,000 levels in a field', { body: withPayload(`{"title":${nested}}`) }],
    ['NUL in it', { body: withPayload('{"title":"a\\u0000b"}') }],
    ['half a character', { body: withPayload('{"digest":"\\ud800"}') }],
    ['__proto__', { body: withPayload('{"__proto__":{"stage":"published"}}') }],
    ['nothing at all', { body: '', headers: boundary }],
    ['no boundary', { body: 'x', headers: { 'Content-Type': 'multipart/form-data' } }],
    ['another boundary', { body: '--y\r\n\r\nx\r\n--y--', headers: boundary }],
    ['a part without an end', { body: '--x\r\nContent-Disposition: form-data', headers: boundary }],
  ]

  test.each(forms)('PATCH /posts/:id and POST /posts with %s', async (...[, form]) => {
    const made = await as('writer', {
      method: 'POST',
      path: '/api/posts',
      body: { title: '甲', kind: 'article', genre: 'science' },
    })
    const { id } = made.json['doc'] as { id: string }
    for (const sent of [
      { method: 'PATCH', path: `/api/posts/${id}`, ...form },
      { method: 'POST', path: '/api/posts', ...form },
      { method: 'POST', path: '/api/posts/import', ...form },
      { method: 'POST', path: '/api/materials', ...form },
    ]) {
      const { status } = await refused(sent)
      expect([400, 413, 415, 422], `${sent.method} ${sent.path}`).toContain(status)
    }
  })
})
