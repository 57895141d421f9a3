import { materialsOf } from '@/domain/content/walk-body'
import { DomainError } from '@/domain/errors'
import {
  isSealedPicture,
  type RevisionContent,
  type SealedClipFile,
  type SealedFile,
} from '@/domain/review/revision-content'
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

/** The rendition of each clip that WeChat takes best: the one for its own library, else a smaller or the first one. */
const CLIP_CHOICE: readonly string[] = ['rendition:mp_material', 'rendition:wechat_group']

function clipsFor(content: RevisionContent): SealedClipFile[] {
  return content.videos.flatMap(({ id }) => {
    const renditions = content.files.filter(
      (file): file is SealedClipFile =>
        !isSealedPicture(file) && file.video === id && file.role.startsWith('rendition:'),
    )
    const best = CLIP_CHOICE.flatMap((role) => renditions.filter((one) => one.role === role))
    return [best[0] ?? renditions[0]].flatMap((one) => one ?? [])
  })
}

/** The sealed files a package is made of; `files` of its input holds these. */
export const packedFiles = (content: RevisionContent): SealedFile[] => [
  ...content.files.filter(isSealedPicture),
  ...clipsFor(content),
]

/** Clips beside the article: the interface for drafts takes none, so the desk puts them in by hand. */
function clipParts(content: RevisionContent, input: PackageInput): (PackageFile & Origin)[] {
  return clipsFor(content).map(({ video, role, sha256, bytes: size }, index) => {
    const bytes = input.files.get(sha256)
    if (!bytes) throw new DomainError('SEAL_BROKEN', { video, role, sha256, problem: 'MISSING' })
    if (bytes.length !== size || input.hash(bytes) !== sha256) {
      throw new DomainError('SEAL_BROKEN', { video, role, sha256, problem: 'CHANGED' })
    }
    return { path: `videos/${index + 1}-${sha256.slice(0, 8)}.mp4`, bytes, video }
  })
}

interface Origin {
  readonly material?: string
  readonly video?: string
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const json = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, null, 2)}\n`)

/**
 * The WeChat package of an approved revision, made from what was sealed and nothing else. The same input
 * gives the same bytes; a file that is gone or changed, or a picture WeChat would refuse, stops it with its name.
 * Without any picture there is no cover, and the manifest says so (`missing: ['cover']`).
 *
 * @returns article.html, the pictures, the covers, the clips, meta.json, manifest.json, in this order
 * @throws DomainError SEAL_BROKEN, UNSUPPORTED_FILE, TOO_LARGE, WECHAT_TOO_LONG
 */
export function buildPackage(input: PackageInput): { files: PackageFile[] } {
  const { content, theme, approvers, hash } = input
  const opened = openSealedFiles(content.files.filter(isSealedPicture), input.files, hash)
  const pictures = bodyPictures(content, opened)
  const covers = coverPictures(content, opened)
  const paths = new Map(pictures.map(({ material, path }) => [material, path]))
  const article = renderArticle(content, {
    theme,
    approvers,
    imageSrc: (material) => paths.get(material) ?? '',
  })
  const meta = buildMeta(content, { contentSourceUrl: input.contentSourceUrl ?? null })
  const parts: (PackageFile & Origin)[] = [
    { path: 'article.html', bytes: utf8(article) },
    ...pictures,
    ...covers,
    ...clipParts(content, input),
    { path: 'meta.json', bytes: json(meta) },
  ]
  const manifest = {
    contentHash: input.contentHash,
    revision: input.revision,
    record: { id: input.record.id, hash: input.record.hash },
    theme: theme.key,
    ...(covers.length === 0 ? { missing: ['cover'] } : {}),
    files: parts.map(({ path, bytes, material, video }) => ({
      path,
      sha256: hash(bytes),
      ...(material === undefined ? {} : { material }),
      ...(video === undefined ? {} : { video }),
    })),
  }
  const files = parts.map(({ path, bytes }) => ({ path, bytes }))
  return { files: [...files, { path: 'manifest.json', bytes: json(manifest) }] }
}
