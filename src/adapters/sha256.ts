import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hex; a text is hashed as its UTF-8 bytes. */
export const sha256 = (input: string | Uint8Array): string =>
  createHash('sha256').update(input).digest('hex')
