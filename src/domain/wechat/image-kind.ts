export type ImageKind = 'image/jpeg' | 'image/png' | 'image/gif'

const SIGNATURES: readonly (readonly [ImageKind, readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
]

export const EXTENSIONS: Readonly<Record<ImageKind, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
}

/** What a picture is by its first bytes, never by its name; null for all that WeChat refuses (WebP, AVIF, HEIC, SVG). */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  const found = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  )
  return found?.[0] ?? null
}
