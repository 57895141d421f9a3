import { setTimeout as sleep } from 'node:timers/promises'

/** Set to `1` on an error answer that only says: run the request again. Never leaves the process. */
export const RETRY_HEADER = 'x-yixuan-retry'

const TRIES = 8
const LARGEST_BODY = 2 * 1024 * 1024
const FIRST_PAUSE_MS = 5
const LONGEST_PAUSE_MS = 300

export interface RetryTerms {
  tries?: number
  /** Waits between two tries; the argument is how many have failed. */
  pause?: (failed: number) => Promise<void>
}

const jitter = (failed: number): Promise<void> =>
  sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failed) * Math.random())

/**
 * A route handler that runs a write again when the database aborted it for a conflict with another one.
 * Payload's own REST writes open their transaction themselves, and on MongoDB of several concurrent
 * ones on a document all but one fail (payload#16766). Only a body small enough to keep is sent
 * again: with a content-length up to 2 MB, and no upload.
 */
export function retryingOnConflict<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
  { tries = TRIES, pause = jitter }: RetryTerms = {},
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    if (!canBeSentAgain(request)) return withoutMark(await handler(request, ...rest))
    const again = await copier(request)
    for (let failed = 0; ;) {
      const response = await handler(again(), ...rest)
      failed += 1
      if (!isMarked(response) || failed === tries) return withoutMark(response)
      await response.body?.cancel()
      await pause(failed)
    }
  }
}

function canBeSentAgain({ method, headers, body }: Request): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  if (headers.get('content-type')?.startsWith('multipart/')) return false
  if (body === null) return true
  const length = headers.get('content-length')
  return length !== null && Number(length) <= LARGEST_BODY
}

async function copier(request: Request): Promise<() => Request> {
  const { url, method, headers, signal } = request
  const body = request.body === null ? null : await request.arrayBuffer()
  return () => new Request(url, { method, headers, signal, body })
}

const isMarked = (response: Response): boolean => response.headers.get(RETRY_HEADER) === '1'

function withoutMark(response: Response): Response {
  if (!response.headers.has(RETRY_HEADER)) return response
  const headers = new Headers(response.headers)
  headers.delete(RETRY_HEADER)
  const { status, statusText, body } = response
  return new Response(body, { status, statusText, headers })
}
