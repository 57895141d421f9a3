import { expect, test } from 'vitest'
import { isDomainError } from '@/domain/errors'
import { requireOwnSite } from '@/platform/http/own-site'

const COOKIE = { cookie: 'a=b; payload-token=x' }
const HERE = { host: 'desk.test:3000' }

const codeOf = (method: string, headers: Record<string, string>, path = '/api/posts/1'): string => {
  try {
    const request = new Request(`http://desk.test:3000${path}`, { method, headers })
    requireOwnSite(request, 'https://known.test')
    return 'admitted'
  } catch (error) {
    return isDomainError(error) ? error.code : String(error)
  }
}

test.each([
  ['a form of another site', { ...COOKIE, ...HERE, origin: 'https://evil.test' }],
  ['another port of the same host', { ...COOKIE, ...HERE, origin: 'http://desk.test:8080' }],
  ['a page without an origin of its own', { ...COOKIE, ...HERE, origin: 'null' }],
  ['what the browser calls another site', { ...COOKIE, ...HERE, 'sec-fetch-site': 'cross-site' }],
  ['what the browser calls a sister site', { ...COOKIE, ...HERE, 'sec-fetch-site': 'same-site' }],
] as const)('refuses a write with the session’s cookie from %s', (_, headers) => {
  expect(codeOf('POST', headers)).toBe('FOREIGN_ORIGIN')
  expect(codeOf('PATCH', headers)).toBe('FOREIGN_ORIGIN')
  expect(codeOf('DELETE', headers)).toBe('FOREIGN_ORIGIN')
})

test('refuses to sign a visitor in from another site', () => {
  const headers = { ...HERE, origin: 'https://evil.test' }
  expect(codeOf('POST', headers, '/api/users/login')).toBe('FOREIGN_ORIGIN')
})

test.each([
  ['the desk’s own page', 'POST', { ...COOKIE, ...HERE, origin: 'http://desk.test:3000' }],
  [
    'the desk’s own page behind a proxy that renames the host',
    'POST',
    { ...COOKIE, host: '127.0.0.1:3000', origin: 'https://a.b', 'sec-fetch-site': 'same-origin' },
  ],
  [
    'a proxy that says which host was asked',
    'POST',
    { ...COOKIE, host: 'x', 'x-forwarded-host': 'a.b', origin: 'https://a.b' },
  ],
  ['the address it is known by', 'POST', { ...COOKIE, ...HERE, origin: 'https://known.test' }],
  ['a script with a token', 'POST', { authorization: 'JWT x', origin: 'https://a.b' }],
  ['a visitor without a session', 'POST', { ...HERE, origin: 'https://a.b' }],
  ['a reader', 'GET', { ...COOKIE, ...HERE, origin: 'https://evil.test' }],
] as const)('admits %s', (_, method, headers) => {
  expect(codeOf(method, headers)).toBe('admitted')
})
