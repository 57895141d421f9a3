import type { PayloadRequest } from 'payload'
import { streamFile } from '@/adapters/video-store'
import { readRange } from '@/domain/media/byte-range'

export interface MediaFile {
  readonly path: string
  readonly bytes: number
  readonly mime: string
  readonly sha256: string
}

/** A clip or a piece of music as a player asks for it: whole, or the stretch of its `Range` (200, 206, 416). */
export function mediaAnswer(
  req: PayloadRequest,
  { path, bytes, mime, sha256 }: MediaFile,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = new Headers({
    'Content-Type': mime,
    'Accept-Ranges': 'bytes',
    // Private: whether it may be seen depends on who asks and on what is live now.
    'Cache-Control': 'private, max-age=3600',
    ETag: `"${sha256}"`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; media-src 'self'",
    ...more,
  })
  const range = readRange(req.headers.get('range'), bytes)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${bytes}`)
  return new Response(streamFile(path, { start, end }), { status: range ? 206 : 200, headers })
}
