import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isDomainError } from '@/domain/errors'
import {
  isSealedPicture,
  type FileRole,
  type RevisionContent,
  type SealedFile,
} from '@/domain/review/revision-content'
import { buildPackage, type PackageInput } from '@/domain/wechat/package'
import { themeByKey } from '@/domain/wechat/themes'
import { aContent, bodyOf, p } from './sample'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const JPEG = [0xff, 0xd8, 0xff, 0xe0]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const WEBP = [0x52, 0x49, 0x46, 0x46]

const files = new Map<string, Uint8Array>()
function sealed(material: string, role: FileRole, start: readonly number[] = JPEG): SealedFile {
  const bytes = Uint8Array.from([...start, ...new TextEncoder().encode(`${material} ${role}`)])
  const sha256 = hash(bytes)
  files.set(sha256, bytes)
  const mime = start === PNG ? 'image/png' : 'image/jpeg'
  return { role, material, sha256, bytes: bytes.length, mime, width: 100, height: 100 }
}
const all = (material: string): SealedFile[] => [
  sealed(material, 'cover-1x1'),
  sealed(material, 'cover-235'),
  sealed(material, 'wechat-body', PNG),
]

const anInput = (content: Partial<RevisionContent> = {}): PackageInput => ({
  content: aContent({ files: [...all('m1'), ...all('m2')], ...content }),
  contentHash: 'c'.repeat(64),
  revision: 'r1',
  record: { id: '9', hash: 'd'.repeat(64) },
  theme: themeByKey(),
  approvers: { first: '王芳', final: '李强', at: '2026-11-21T00:00:00Z' },
  files,
  hash,
})
const refusal = (input: PackageInput): unknown => {
  try {
    return buildPackage(input).files.map(({ path }) => path)
  } catch (error) {
    return isDomainError(error) ? { code: error.code, ...error.details } : error
  }
}
const textAt = (input: PackageInput, path: string) =>
  new TextDecoder().decode(buildPackage(input).files.find((file) => file.path === path)?.bytes)
const manifest = (input: PackageInput): Record<string, unknown> & { files: object[] } =>
  JSON.parse(textAt(input, 'manifest.json')) as Record<string, unknown> & { files: object[] }

describe('the WeChat package', () => {
  it('holds the article, its pictures in order, both covers, the fields and a manifest of them all', () => {
    const input = anInput()
    const [first, second] = ['m1', 'm2'].map((id) =>
      input.content.files
        .filter(isSealedPicture)
        .find((f) => f.material === id && f.role === 'wechat-body')
        ?.sha256.slice(0, 8),
    )
    const paths = [
      'article.html',
      `images/1-${first}.png`,
      `images/2-${second}.png`,
      'cover-235.jpg',
      'cover-1x1.jpg',
      'meta.json',
    ]
    expect(refusal(input)).toEqual([...paths, 'manifest.json'])
    const said = manifest(input)
    expect(said).toMatchObject({
      contentHash: 'c'.repeat(64),
      revision: 'r1',
      record: { id: '9', hash: 'd'.repeat(64) },
      theme: 'calm-teal',
    })
    expect(said.files).toEqual(
      buildPackage(input)
        .files.slice(0, -1)
        .map(({ path, bytes }, index) => ({
          path,
          sha256: hash(bytes),
          ...([undefined, 'm1', 'm2', 'm1', 'm1', undefined][index] === undefined
            ? {}
            : { material: [undefined, 'm1', 'm2', 'm1', 'm1', undefined][index] }),
        })),
    )
    expect(said).not.toHaveProperty('missing')
  })

  it('is the same bytes every time', () => {
    const digest = () =>
      buildPackage(anInput()).files.map(({ path, bytes }) => `${path} ${hash(bytes)}`)
    expect(digest()).toEqual(digest())
  })

  it('shows exactly the pictures it holds', () => {
    const html = textAt(anInput(), 'article.html')
    const shown = [...html.matchAll(/<img src="([^"]*)"/g)].map((match) => match[1])
    const held = buildPackage(anInput()).files.map(({ path }) => path)
    expect(shown).toHaveLength(2)
    expect(held).toEqual(expect.arrayContaining(shown))
    expect(html).not.toMatch(/\n$/)
  })

  it('uses the cover the author chose, else the first picture with covers', () => {
    const coverOf = (content: Partial<RevisionContent>) =>
      manifest(anInput(content)).files.find(
        (file) => 'path' in file && file.path === 'cover-235.jpg',
      )
    expect(coverOf({ cover: 'm2' })).toMatchObject({ material: 'm2' })
    expect(coverOf({ cover: null })).toMatchObject({ material: 'm1' })
    expect(coverOf({ files: [sealed('m1', 'wechat-body'), ...all('m2')] })).toMatchObject({
      material: 'm2',
    })
  })

  it('goes without covers where there is no picture, and says so', () => {
    const input = anInput({ body: bodyOf(p('只有文字。')), files: [] })
    expect(refusal(input)).toEqual(['article.html', 'meta.json', 'manifest.json'])
    expect(manifest(input)).toMatchObject({ missing: ['cover'] })
  })

  it('stops at a file that is gone, naming it', () => {
    const input = anInput()
    const gone = input.content.files.filter(isSealedPicture)[4]
    const left = new Map([...files].filter(([sha256]) => sha256 !== gone?.sha256))
    expect(refusal({ ...input, files: left })).toEqual({
      code: 'SEAL_BROKEN',
      material: gone?.material,
      role: gone?.role,
      sha256: gone?.sha256,
      problem: 'MISSING',
    })
  })

  it('stops at a file that was changed, even one the package does not show', () => {
    const original = sealed('m1', 'original')
    const bytes = files.get(original.sha256)?.slice() ?? new Uint8Array()
    bytes[5] = (bytes[5] ?? 0) ^ 1
    const input = anInput({ files: [...all('m1'), ...all('m2'), original] })
    expect(refusal({ ...input, files: new Map(files).set(original.sha256, bytes) })).toMatchObject({
      code: 'SEAL_BROKEN',
      role: 'original',
      problem: 'CHANGED',
    })
  })

  it('stops at a picture of the body or a chosen cover that was never sealed', () => {
    expect(refusal(anInput({ files: all('m1') }))).toMatchObject({
      code: 'SEAL_BROKEN',
      material: 'm2',
      problem: 'NOT_SEALED',
    })
    expect(refusal(anInput({ cover: 'm7' }))).toMatchObject({
      code: 'SEAL_BROKEN',
      material: 'm7',
      role: 'cover-235',
    })
  })

  it('stops at a picture WeChat refuses, by its bytes and not by its name', () => {
    const webp = [sealed('m1', 'wechat-body', WEBP), sealed('m2', 'wechat-body')]
    expect(refusal(anInput({ files: webp }))).toMatchObject({
      code: 'UNSUPPORTED_FILE',
      material: 'm1',
    })
    const large = new Uint8Array(1_000_001)
    large.set(JPEG)
    const sha256 = hash(large)
    const file: SealedFile = { ...sealed('m1', 'wechat-body'), sha256, bytes: large.length }
    const input = anInput({ files: [file, sealed('m2', 'wechat-body')] })
    expect(refusal({ ...input, files: new Map(files).set(sha256, large) })).toEqual({
      code: 'TOO_LARGE',
      material: 'm1',
      role: 'wechat-body',
      limit: 1_000_000,
      bytes: 1_000_001,
    })
  })

  it('passes on that an article or a title is too long', () => {
    const body = bodyOf(p('字'.repeat(20_001)))
    expect(refusal(anInput({ body }))).toMatchObject({ code: 'WECHAT_TOO_LONG', field: 'content' })
    expect(refusal(anInput({ title: '题'.repeat(40) }))).toMatchObject({ field: 'title' })
  })
})
