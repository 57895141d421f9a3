import type { Answer } from '../shared/call-api'
import { uploadFile, type Progress } from '../shared/upload-file'

export interface ImportAnswer {
  readonly doc: { readonly id: string; readonly title: string }
  readonly report: readonly { readonly message: string; readonly where: string }[]
}

/** `POST /api/posts/import`. Never rejects. */
export function uploadWord(
  file: File,
  onProgress: (progress: Progress) => void,
): Promise<Answer<ImportAnswer>> {
  const form = new FormData()
  form.set('file', file)
  return uploadFile('/api/posts/import', form, onProgress)
}
