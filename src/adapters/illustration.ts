import sharp from 'sharp'

/** A drawn picture as the library takes it. `width` and `height` are pixels. */
export interface RasterIllustration {
  readonly data: Buffer
  readonly width: number
  readonly height: number
}

/**
 * Turns one of our own SVG drawings into a JPEG (quality 88, no chroma subsampling: flat colours stay clean).
 * Only for markup this house wrote: it is never given an uploaded file.
 */
export async function rasteriseIllustration(svg: string): Promise<RasterIllustration> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
