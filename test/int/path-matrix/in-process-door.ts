import config from '@payload-config'
import { getPayload } from 'payload'
import * as rest from '../../../src/app/(payload)/api/[...slug]/route'
import * as graphql from '../../../src/app/(payload)/api/graphql/route'
import { doorTo, type Door } from './door'

const BASE = 'http://desk.test'

type RestHandler = (
  request: Request,
  args: { params: Promise<{ slug: string[] }> },
) => Promise<Response>

/** The very route handlers that Next serves, without a port. Payload's log is kept silent. */
export async function inProcessDoor(): Promise<Door> {
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const handlers = rest as unknown as Readonly<Record<string, RestHandler | undefined>>
  return doorTo(BASE, async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/graphql' && request.method === 'POST') return graphql.POST(request)
    const handler = handlers[request.method]
    if (!handler) return new Response(null, { status: 405 })
    const slug = pathname
      .replace(/^\/api\/?/, '')
      .split('/')
      .map(decodeURIComponent)
    return handler(request, { params: Promise.resolve({ slug }) })
  })
}
