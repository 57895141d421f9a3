import { materialsOf } from '@/domain/content/walk-body'
import { DomainError } from '@/domain/errors'
import type { RevisionContent } from '@/domain/review/revision-content'
import { EXTENSIONS } from './image-kind'
import { buildMeta } from './meta'
import { renderArticle } from './render-article'
import type { Approvers } from './render-frame'
import { acceptedKind, findFile, openSealedFiles, type Hash, type OpenedFile } from './sealed-files'
import type { Theme } from './themes'

export interface PackageFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface PackageInput {
  readonly content: RevisionContent
  readonly contentHash: string
  /** Id of the sealed revision. */
  readonly revision: string
  /** The review record that approved it. */
  readonly record: { readonly id: string; readonly hash: string }
  readonly theme: Theme
  readonly approvers: Approvers
  readonly contentSourceUrl?: string | null
  /** By SHA-256: every file of `content.files`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly hash: Hash
}

interface Picture extends PackageFile {
  readonly material: string
}

function bodyPictures(content: RevisionContent, opened: readonly OpenedFile[]): Picture[] {
  const materials = content.body ? materialsOf(content.body) : []
  return materials.map((material, index) => {
    const file = findFile(opened, material, 'wechat-body')
    if (!file) {
      throw new DomainError('SEAL_BROKEN', { material, role: 'wechat-body', problem: 'NOT_SEALED' })
    }
    const name = `${index + 1}-${file.sealed.sha256.slice(0, 8)}.${EXTENSIONS[acceptedKind(file)]}`
    return { path: `images/${name}`, bytes: file.bytes, material }
  })
}

/** The cover the author chose, else the first picture of the body that has covers; none where there is no picture. */
function coverPictures(content: RevisionContent, opened: readonly OpenedFile[]): Picture[] {
  const { cover, body } = content
  const candidates = cover === null ? (body ? materialsOf(body) : []) : [cover]
  for (const material of candidates) {
    const wide = findFile(opened, material, 'cover-235')
    const square = findFile(opened, material, 'cover-1x1')
    if (wide && square) {
      acceptedKind(wide)
      acceptedKind(square)
      return [
        { path: 'cover-235.jpg', bytes: wide.bytes, material },
        { path: 'cover-1x1.jpg', bytes: square.bytes, material },
      ]
    }
  }
  if (cover !== null) {
    throw new DomainError('SEAL_BROKEN', {
      material: cover,
      role: 'cover-235',
      problem: 'NOT_SEALED',
    })
  }
  return []
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const json = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, null, 2)}\n`)

/**
 * The WeChat package of an approved revision, made from what was sealed and nothing else. The same input
 * gives the same bytes; a file that is gone or changed, or a picture WeChat would refuse, stops it with its name.
 * Without any picture there is no cover, and the manifest says so (`missing: ['cover']`).
 *
 * @returns article.html, the pictures, the covers, meta.json, manifest.json, in this order
 * @throws DomainError SEAL_BROKEN, UNSUPPORTED_FILE, TOO_LARGE, WECHAT_TOO_LONG
 */
export function buildPackage(input: PackageInput): { files: PackageFile[] } {
  const { content, theme, approvers, hash } = input
  const opened = openSealedFiles(content.files, input.files, hash)
  const pictures = bodyPictures(content, opened)
  const covers = coverPictures(content, opened)
  const paths = new Map(pictures.map(({ material, path }) => [material, path]))
  const article = renderArticle(content, {
    theme,
    approvers,
    imageSrc: (material) => paths.get(material) ?? '',
  })
  const meta = buildMeta(content, { contentSourceUrl: input.contentSourceUrl ?? null })
  const parts: (PackageFile & { readonly material?: string })[] = [
    { path: 'article.html', bytes: utf8(article) },
    ...pictures,
    ...covers,
    { path: 'meta.json', bytes: json(meta) },
  ]
  const manifest = {
    contentHash: input.contentHash,
    revision: input.revision,
    record: { id: input.record.id, hash: input.record.hash },
    theme: theme.key,
    ...(covers.length === 0 ? { missing: ['cover'] } : {}),
    files: parts.map(({ path, bytes, material }) => ({
      path,
      sha256: hash(bytes),
      ...(material === undefined ? {} : { material }),
    })),
  }
  const files = parts.map(({ path, bytes }) => ({ path, bytes }))
  return { files: [...files, { path: 'manifest.json', bytes: json(manifest) }] }
}
