import { readSealed } from '@/adapters/file-store'
import { provenFile } from '@/adapters/video-store'
import {
  isSealedPicture,
  type RevisionContent,
  type SealedPicture,
} from '@/domain/review/revision-content'

/** Reads one sealed picture, its hash checked at this moment. */
export const readSealedFile = (file: SealedPicture): Promise<Buffer> =>
  readSealed(file.role === 'original' ? 'originals' : 'renditions', file)

/** @throws DomainError `SEAL_BROKEN` (409) at the first file that is gone or holds other bytes. */
export async function verifyFiles(content: Pick<RevisionContent, 'files'>): Promise<void> {
  for (const file of content.files) {
    if (isSealedPicture(file)) await readSealedFile(file)
    else await provenFile(file)
  }
}
