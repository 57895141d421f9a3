import { DomainError } from '@/domain/errors'
import { canonicalJson } from './canonical-json'
import {
  REVISION_FORMAT,
  type Named,
  type RevisionContent,
  type SealedFile,
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
  readonly files: readonly Omit<SealedFile, 'material'>[]
}

export interface SealInput {
  readonly post: string
  readonly round: number
  readonly content: WorkingContent
  readonly category: Named | null
  readonly department: Named
  readonly author: Named
  readonly materials: readonly LibraryMaterial[]
}

/** Content, its canonical bytes (as text) and their hash: what one submit seals. */
export interface Sealed {
  readonly content: RevisionContent
  readonly canonical: string
  readonly contentHash: string
}

const byMaterialAndRole = (a: SealedFile, b: SealedFile): number =>
  a.material < b.material ? -1 : a.material > b.material ? 1 : a.role < b.role ? -1 : 1

/** @throws DomainError `MEDIA_NOT_READY` (409) naming the materials whose renditions are missing. */
export function requireReady(materials: readonly LibraryMaterial[]): void {
  const waiting = materials.filter((material) => !material.isReady)
  if (waiting.length === 0) return
  throw new DomainError('MEDIA_NOT_READY', {
    materials: waiting.map(({ id, title }) => ({ id, title })),
  })
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
    files: input.materials
      .flatMap(({ id, files }) => files.map((file) => ({ ...file, material: id })))
      .sort(byMaterialAndRole),
  }
}

export function seal(content: RevisionContent, sha256: Sha256): Sealed {
  const canonical = canonicalJson(content)
  return { content, canonical, contentHash: sha256(canonical) }
}
