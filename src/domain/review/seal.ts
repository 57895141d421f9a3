import type { ClipWords } from '@/domain/media/clip-words'
import { DomainError } from '@/domain/errors'
import { canonicalJson } from './canonical-json'
import {
  REVISION_FORMAT,
  type Named,
  type RevisionContent,
  isSealedPicture,
  type SealedClipFile,
  type SealedFile,
  type SealedPicture,
} from './revision-content'
import type { Sha256 } from './review-record'
import type { WorkingContent } from './working-content'

/** A material of the library as a submit needs it. */
export interface LibraryMaterial {
  readonly id: string
  readonly title: string
  readonly alt: string | null
  readonly credit: string | null
  readonly isReady: boolean
  /** The original and its renditions. */
  readonly files: readonly Omit<SealedPicture, 'material'>[]
}

/** A clip as a submit needs it. */
export interface LibraryVideo extends ClipWords {
  readonly id: string
  readonly title: string
  readonly isReady: boolean
  readonly files: readonly Omit<SealedClipFile, 'video'>[]
}

export interface SealInput {
  readonly post: string
  readonly round: number
  readonly content: WorkingContent
  readonly category: Named | null
  readonly department: Named
  readonly author: Named
  readonly materials: readonly LibraryMaterial[]
  readonly videos: readonly LibraryVideo[]
}

/** Content, its canonical bytes (as text) and their hash: what one submit seals. */
export interface Sealed {
  readonly content: RevisionContent
  readonly canonical: string
  readonly contentHash: string
}

/** Pictures first: a material and a clip may have the same id on one database and not on the other. */
const placeOf = (file: SealedFile): string =>
  isSealedPicture(file) ? `0 ${file.material} ${file.role}` : `1 ${file.video} ${file.role}`

const byPlace = (a: SealedFile, b: SealedFile): number =>
  placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0

const waitingOf = (media: readonly { id: string; title: string; isReady: boolean }[]) =>
  media.filter(({ isReady }) => !isReady).map(({ id, title }) => ({ id, title }))

/** @throws DomainError `MEDIA_NOT_READY` (409) naming the materials and clips whose renditions are missing. */
export function requireReady(
  media: readonly LibraryMaterial[],
  clips: readonly LibraryVideo[],
): void {
  const materials = waitingOf(media)
  const videos = waitingOf(clips)
  if (materials.length + videos.length === 0) return
  throw new DomainError('MEDIA_NOT_READY', { materials, videos })
}

/** Puts the working content and its files into the sealed form. Two equal inputs have the same hash. */
export function revisionContent(input: SealInput): RevisionContent {
  const { category, materials: attached, department, ...content } = input.content
  return {
    ...content,
    format: REVISION_FORMAT,
    post: input.post,
    round: input.round,
    category: category === null ? null : input.category,
    department: { ...input.department, id: department },
    author: input.author,
    materials: Object.fromEntries(
      input.materials.map(({ id, alt, credit }) => [
        id,
        { alt: alt ?? '', credit: credit || null },
      ]),
    ),
    attachments: attached,
    videos: input.videos.map(({ id, title, cards, subtitles }) => ({
      ...{ id, title, cards },
      subtitles: subtitles.map(({ start, end, text }) => ({ start, end, text })),
    })),
    files: [
      ...input.materials.flatMap(({ id, files }) =>
        files.map((file): SealedFile => ({ ...file, material: id })),
      ),
      ...input.videos.flatMap(({ id, files }) =>
        files.map((file): SealedFile => ({ ...file, video: id })),
      ),
    ].sort(byPlace),
  }
}

export function seal(content: RevisionContent, sha256: Sha256): Sealed {
  const canonical = canonicalJson(content)
  return { content, canonical, contentHash: sha256(canonical) }
}
