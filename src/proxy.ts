import { NextResponse, type NextRequest } from 'next/server'

/**
 * The panel speaks Chinese until somebody chooses otherwise on the account page: a browser set up in
 * English by the factory is not a choice. Payload reads the cookie first and this header after it.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.cookies.has('payload-lng')) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'zh')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/admin', '/admin/:path*'] }
