import { readSealed } from '@/adapters/file-store'
import type { RevisionContent, SealedFile } from '@/domain/review/revision-content'

/** Reads one sealed file, its hash checked at this moment. */
export const readSealedFile = (file: SealedFile): Promise<Buffer> =>
  readSealed(file.role === 'original' ? 'originals' : 'renditions', file)

/** @throws DomainError `SEAL_BROKEN` (409) at the first file that is gone or holds other bytes. */
export async function verifyFiles(content: Pick<RevisionContent, 'files'>): Promise<void> {
  for (const file of content.files) await readSealedFile(file)
}
