import { DomainError } from '@/domain/errors'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])
const SESSION_COOKIE = /(?:^|;\s*)payload-token=/

/**
 * A page of another site (another port is another site too) may make a visitor's browser send a form here,
 * the session's cookie with it, or sign them in as somebody else. A token in a header is no such danger:
 * only who knows it can send it. `publicUrl`: where the desk is known to be, if it is known.
 *
 * @throws DomainError `FOREIGN_ORIGIN` (403).
 */
export function requireOwnSite(request: Request, publicUrl: string | undefined): void {
  const { headers, method } = request
  if (READS.has(method) || headers.has('authorization')) return
  const { pathname } = new URL(request.url)
  const isAboutASession =
    SESSION_COOKIE.test(headers.get('cookie') ?? '') || pathname.startsWith('/api/users/')
  if (!isAboutASession || isFromHere(headers, publicUrl)) return
  throw new DomainError('FOREIGN_ORIGIN')
}

/** What no page can forge: the browser's own word, else the origin it sends against the host it asked. */
function isFromHere(headers: Headers, publicUrl: string | undefined): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  const host = hostOf(origin)
  const own = [headers.get('host'), headers.get('x-forwarded-host'), hostOf(publicUrl ?? '')]
  return host !== null && own.includes(host)
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null)
