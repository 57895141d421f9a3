import sharp, { type Metadata, type Sharp } from 'sharp'
import { isPictureAlone } from '@/domain/content/picture-end'
import { DomainError } from '@/domain/errors'

/** The only owner of sharp. Payload is handed the same instance. */
export { sharp }

export type ImageMime = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif'

export interface EncodedImage {
  readonly bytes: Buffer
  readonly mime: ImageMime
  readonly width: number
  readonly height: number
}

/** A picture of more pixels is refused before it is unpacked: 60 megapixels is 240 MB in memory. */
const MAX_PIXELS = 60_000_000

/** WeChat: a body picture is jpg or png, < 1 MB (uploadimg; checked 2026-11-21); the column is 677 px, so 1080 is sharp. */
const BODY_WIDTH = 1080
const BODY_BYTES = 1_000_000

const FORMATS: Readonly<Record<string, ImageMime>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}

const open = (bytes: Uint8Array, animated = false): Sharp =>
  sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', animated })

/**
 * Looks at the bytes themselves, never at a name.
 *
 * @throws DomainError `UNSUPPORTED_FILE` (415) for what is no JPEG, PNG, WebP or GIF; `TOO_LARGE` (413)
 * above 60 megapixels; `UNREADABLE_FILE` (422) for a damaged picture.
 */
export async function inspectImage(
  bytes: Uint8Array,
): Promise<{ mime: ImageMime; metadata: Metadata }> {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new DomainError('UNSUPPORTED_FILE', { problem: 'no-image' }, { cause })
    })
  const mime = FORMATS[metadata.format]
  if (!mime) throw new DomainError('UNSUPPORTED_FILE', { problem: metadata.format })
  if (metadata.width * metadata.height > MAX_PIXELS) {
    throw new DomainError('TOO_LARGE', {
      pixels: metadata.width * metadata.height,
      limit: MAX_PIXELS,
    })
  }
  return { mime, metadata }
}

/**
 * The picture without what a camera wrote into it (place, device, owner), upright. Bytes that carry
 * nothing of the kind are kept as they are.
 */
export async function stripMetadata(bytes: Uint8Array): Promise<EncodedImage> {
  const { mime, metadata } = await inspectImage(bytes)
  try {
    const isClean =
      isPictureAlone(bytes, mime) &&
      !metadata.exif &&
      !metadata.xmp &&
      !metadata.iptc &&
      !metadata.comments?.length &&
      (metadata.orientation ?? 1) === 1
    if (isClean) {
      // A picture that cannot be decoded must not enter the library.
      await open(bytes).resize(16, 16, { fit: 'fill' }).raw().toBuffer()
      return { bytes: Buffer.from(bytes), mime, width: metadata.width, height: metadata.height }
    }
    const upright = open(bytes, mime === 'image/gif' || mime === 'image/webp').rotate()
    return await encoded(
      mime === 'image/jpeg' ? upright.jpeg({ quality: 92, mozjpeg: true }) : upright,
      mime,
    )
  } catch (cause) {
    throw new DomainError('UNREADABLE_FILE', {}, { cause })
  }
}

async function encoded(image: Sharp, mime: ImageMime): Promise<EncodedImage> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  return { bytes: data, mime, width: info.width, height: info.pageHeight ?? info.height }
}

/** The body picture of a WeChat article: ≤ 1080 px wide, < 1 MB, opaque (dark mode), JPEG or PNG. */
export async function wechatBody(bytes: Uint8Array): Promise<EncodedImage> {
  const { mime } = await inspectImage(bytes)
  const fitted = () =>
    open(bytes)
      .resize({ width: BODY_WIDTH, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
  if (mime === 'image/png') {
    const png = await encoded(fitted().png({ compressionLevel: 9, palette: true }), 'image/png')
    if (png.bytes.length < BODY_BYTES) return png
  }
  for (const quality of [85, 75, 65, 55, 45, 35, 25]) {
    const jpeg = await encoded(fitted().jpeg({ quality, mozjpeg: true }), 'image/jpeg')
    if (jpeg.bytes.length < BODY_BYTES) return jpeg
  }
  const small = open(bytes).resize({ width: 640 }).flatten({ background: '#ffffff' })
  return encoded(small.jpeg({ quality: 50, mozjpeg: true }), 'image/jpeg')
}

/** A crop of exactly this size round what draws the eye. */
export async function cropped(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<EncodedImage> {
  const image = open(bytes)
    .resize({ width, height, fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: '#ffffff' })
  return encoded(image.jpeg({ quality: 85, mozjpeg: true }), 'image/jpeg')
}

/** Small, for lists. */
export async function thumbnail(bytes: Uint8Array): Promise<EncodedImage> {
  const image = open(bytes)
    .resize({ width: 320, height: 240, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
  return encoded(image.jpeg({ quality: 78, mozjpeg: true }), 'image/jpeg')
}

/** A 64-bit difference hash in hex: near pictures have near hashes (Hamming distance). */
export async function perceptualHash(bytes: Uint8Array): Promise<string> {
  const { data } = await open(bytes)
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize(9, 8, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  let bits = 0n
  for (let y = 0; y < 8; y += 1) {
    for (let x = 0; x < 8; x += 1) {
      const left = data[y * 9 + x] ?? 0
      const right = data[y * 9 + x + 1] ?? 0
      bits = (bits << 1n) | (left > right ? 1n : 0n)
    }
  }
  return bits.toString(16).padStart(16, '0')
}
