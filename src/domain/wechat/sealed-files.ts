import { DomainError } from '@/domain/errors'
import type { FileRole, SealedPicture } from '@/domain/review/revision-content'
import { imageKind, type ImageKind } from './image-kind'
import { WECHAT_LIMITS } from './limits'

/** SHA-256 of bytes as lower-case hex; handed in, because the domain calls no library. */
export type Hash = (bytes: Uint8Array) => string

export interface OpenedFile {
  readonly sealed: SealedPicture
  readonly bytes: Uint8Array
}

/**
 * Opens every file of a revision, each only if it is still what was sealed.
 * @throws DomainError SEAL_BROKEN `{material, role, sha256, problem: 'MISSING' | 'CHANGED'}`
 */
export function openSealedFiles(
  sealed: readonly SealedPicture[],
  files: ReadonlyMap<string, Uint8Array>,
  hash: Hash,
): OpenedFile[] {
  return sealed.map((file) => {
    const { material, role, sha256 } = file
    const bytes = files.get(sha256)
    if (!bytes) {
      throw new DomainError('SEAL_BROKEN', { material, role, sha256, problem: 'MISSING' })
    }
    if (bytes.length !== file.bytes || hash(bytes) !== sha256) {
      throw new DomainError('SEAL_BROKEN', { material, role, sha256, problem: 'CHANGED' })
    }
    return { sealed: file, bytes }
  })
}

export const findFile = (
  files: readonly OpenedFile[],
  material: string,
  role: FileRole,
): OpenedFile | undefined =>
  files.find(({ sealed }) => sealed.material === material && sealed.role === role)

function sizeLimit(role: FileRole, kind: ImageKind): number {
  if (role !== 'wechat-body') return WECHAT_LIMITS.coverBytes
  return kind === 'image/gif' ? WECHAT_LIMITS.bodyGifBytes : WECHAT_LIMITS.bodyImageBytes
}

/**
 * What kind of picture a file is, if WeChat takes it.
 * @throws DomainError UNSUPPORTED_FILE `{material, role, mime}`, TOO_LARGE `{material, role, limit, bytes}`
 */
export function acceptedKind({ sealed, bytes }: OpenedFile): ImageKind {
  const { material, role, mime } = sealed
  const kind = imageKind(bytes)
  const isCover = role !== 'wechat-body'
  if (kind === null || (isCover && kind !== 'image/jpeg')) {
    throw new DomainError('UNSUPPORTED_FILE', { material, role, mime })
  }
  const limit = sizeLimit(role, kind)
  if (bytes.length > limit) {
    throw new DomainError('TOO_LARGE', { material, role, limit, bytes: bytes.length })
  }
  return kind
}
