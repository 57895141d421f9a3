import { describe, expect, it } from 'vitest'

import { RETRY_HEADER, retryingOnConflict } from '@/platform/database/retry-request'

const URL_OF_POST = 'http://desk.local/api/posts/1?depth=0'
const conflict = () =>
  Response.json({ errors: [] }, { status: 500, headers: { [RETRY_HEADER]: '1' } })

/** A handler that answers a conflict `conflicts` times, then what it was sent. */
function handlerAfter(conflicts: number) {
  const bodies: string[] = []
  const handler = async (request: Request, context: { slug: string }) => {
    bodies.push(await request.text())
    if (bodies.length <= conflicts) return conflict()
    const { method, url } = request
    return Response.json({ method, url, key: request.headers.get('x-key'), context })
  }
  return { bodies, handler }
}

const patch = (init: RequestInit = {}) => {
  const body = '{"title":"流感"}'
  const headers = { 'content-length': String(Buffer.byteLength(body)), 'x-key': 'k' }
  return new Request(URL_OF_POST, { method: 'PATCH', body, headers, ...init })
}

/** Retries at once and notes how many tries had failed at each pause. */
function withoutWaiting() {
  const pauses: number[] = []
  return { pauses, pause: async (failed: number) => void pauses.push(failed) }
}

describe('a write that met another one', () => {
  it('is sent again, whole, until it succeeds', async () => {
    const { bodies, handler } = handlerAfter(3)
    const { pause, pauses } = withoutWaiting()
    const response = await retryingOnConflict(handler, { pause })(patch(), { slug: 'posts' })
    expect(await response.json()).toEqual({
      method: 'PATCH',
      url: URL_OF_POST,
      key: 'k',
      context: { slug: 'posts' },
    })
    expect(bodies).toEqual(Array(4).fill('{"title":"流感"}'))
    expect(pauses).toEqual([1, 2, 3])
  })

  it('gets the last answer, without the mark, when the others keep winning', async () => {
    const { bodies, handler } = handlerAfter(100)
    const response = await retryingOnConflict(handler, withoutWaiting())(patch(), { slug: 'a' })
    expect(response.status).toBe(500)
    expect(response.headers.has(RETRY_HEADER)).toBe(false)
    expect(await response.json()).toEqual({ errors: [] })
    expect(bodies).toHaveLength(8)
  })

  it('is sent again without a body', async () => {
    const { bodies, handler } = handlerAfter(1)
    const request = new Request(URL_OF_POST, { method: 'DELETE' })
    const response = await retryingOnConflict(handler, withoutWaiting())(request, { slug: 'a' })
    expect(response.status).toBe(200)
    expect(bodies).toEqual(['', ''])
  })

  it.each([
    [
      'an upload',
      patch({ headers: { 'content-length': '9', 'content-type': 'multipart/form-data' } }),
    ],
    ['a large body', patch({ headers: { 'content-length': String(2 * 1024 * 1024 + 1) } })],
    ['a body of unknown length', patch({ headers: {} })],
    ['a read', new Request(URL_OF_POST)],
  ])('is not sent again when it is %s', async (_, request) => {
    const { bodies, handler } = handlerAfter(1)
    const response = await retryingOnConflict(handler, withoutWaiting())(request, { slug: 'a' })
    expect(response.status).toBe(500)
    expect(response.headers.has(RETRY_HEADER)).toBe(false)
    expect(bodies).toHaveLength(1)
  })

  it('passes other answers through untouched', async () => {
    const refused = Response.json({ errors: [] }, { status: 409 })
    const response = await retryingOnConflict(async () => refused)(patch())
    expect(response).toBe(refused)
  })
})
