import { DomainError, isDomainError } from '@/domain/errors'
import { retryingOnConflict } from '../database/retry-request'
import { env } from '../env'
import { errorAnswer } from '../to-api-error'
import { requireFormDocument } from './form-document'
import { requireOwnSite } from './own-site'
import { requireDocument, requirePlainQuery, requireServedPath } from './json-body'

/** Bytes of a request's body: uploads but clips carry one file of at most 20 MB, everything else is text. */
const MAX_UPLOAD = 22 * 1024 * 1024
const MAX_TEXT = 4 * 1024 * 1024
/** Clips are written to the disk as they come in, never kept in memory: 2 GB and the form around them. */
const MAX_CLIP = 2 * 1024 ** 3 + 1024 * 1024
const CLIP_UPLOAD = /^\/api\/videos\/?$/

const WRITES = new Set(['POST', 'PATCH', 'PUT'])

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/**
 * What every API request meets first: one that another site's page sent is refused, a body too large before it
 * is read, one that is no document before Payload sees it; a write that met another one in the database is tried
 * again.
 */
export function atTheDoor<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  const retrying = retryingOnConflict(handler)
  return async (request, ...rest) => {
    try {
      return await retrying(await admitted(request), ...rest)
    } catch (error) {
      if (isDomainError(error)) return refuse(error)
      throw error
    }
  }
}

async function admitted(request: Request): Promise<Request> {
  const { pathname, search } = new URL(request.url)
  requireServedPath(pathname)
  requireOwnSite(request, env().PUBLIC_URL)
  requirePlainQuery(search)
  const contentType = request.headers.get('content-type') ?? ''
  const isUpload = contentType.startsWith('multipart/')
  const isClip = isUpload && CLIP_UPLOAD.test(pathname)
  const limit = isClip ? MAX_CLIP : isUpload ? MAX_UPLOAD : MAX_TEXT
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > limit) throw new DomainError(isClip ? 'VIDEO_TOO_LARGE' : 'TOO_LARGE', { limit })
  // A clip, and any large form, is a file: read once, by who stores it.
  if (isClip || (isUpload && length > MAX_TEXT)) return request
  const body = request.body ? await readUpTo(request.body, limit) : new Uint8Array()
  if (!body) throw new DomainError('TOO_LARGE', { limit })
  const { method } = request
  if (!isUpload) requireDocument({ method, contentType }, new TextDecoder().decode(body))
  else if (WRITES.has(method)) requireFormDocument(contentType, body)
  return request.body ? withBody(request, body) : request
}

/** A body of unknown length (chunked) is read up to the limit; null when it is longer. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function withBody(request: Request, body: Uint8Array): Request {
  const headers = new Headers(request.headers)
  headers.set('content-length', String(body.length))
  const { url, method, signal } = request
  return new Request(url, {
    method,
    headers,
    signal,
    body: body.length > 0 ? new Uint8Array(body) : null,
  })
}

function refuse(refusal: DomainError): Response {
  const { message, data, status } = errorAnswer(refusal)
  return Response.json({ errors: [{ name: refusal.code, message, data }] }, { status })
}
