import { DomainError } from '@/domain/errors'

/** The deepest body of a post the editor makes has some forty levels. */
const MAX_DEPTH = 200

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])
const DOCUMENT_METHODS = new Set(['PATCH', 'PUT'])

interface Head {
  readonly method: string
  readonly contentType: string
}

/**
 * What Payload answers with 500, or takes for something else than it is, is refused here: a body that is
 * no object, nested without end, or with text no database keeps. `text`: the body of a request that is
 * no upload. A POST may come without one; a form is a query in a body (method override).
 *
 * @throws DomainError `BAD_REQUEST` (400) with `problem`.
 */
export function requireDocument({ method, contentType }: Head, text: string): void {
  if (READS.has(method)) return
  if (text.trim() === '') {
    if (DOCUMENT_METHODS.has(method)) throw refused('no-body')
    return
  }
  if (method === 'POST' && contentType.startsWith('application/x-www-form-urlencoded')) return
  if (method === 'DELETE') return
  if (depthOf(text) > MAX_DEPTH) throw refused('too-deep')
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused('not-an-object')
  }
  requireStorable(value)
}

const refused = (problem: string, cause?: unknown): DomainError =>
  new DomainError('BAD_REQUEST', { problem }, cause === undefined ? {} : { cause })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw refused('not-json', cause)
  }
}

/** Levels of brackets outside strings, without a stack that could overflow. */
function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  let isInString = false
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index]
    if (isInString) {
      if (character === '\\') index += 1
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1))
    else if (character === '}' || character === ']') depth -= 1
  }
  return deepest
}

/** Neither NUL, which no database keeps, nor half a character, which no file can be written with. */
function requireStorable(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || /\p{Surrogate}/u.test(value)) throw refused('characters')
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') throw refused('key')
    requireStorable(inner)
  }
}

/** `where[field][operator]` takes a value; brackets behind it would be a query inside a value. */
const NESTED_VALUE =
  /\[(?:equals|not_equals|greater_than|greater_than_equal|less_than|less_than_equal|like|not_like|contains|exists)\]\[/

/** @throws DomainError `BAD_REQUEST` (400) for a query whose values are queries again. */
export function requirePlainQuery(search: string): void {
  if (NESTED_VALUE.test(decoded(search))) throw refused('query')
}

function decoded(search: string): string {
  try {
    return decodeURIComponent(search)
  } catch {
    return search
  }
}

/** Payload's versions and the verifying of accounts are not used, but their routes end in an accident. */
const UNSERVED = /^\/api\/(?:(?:globals\/)?[^/]+\/versions(?:\/|$)|users\/verify\/)/

/** @throws DomainError `NOT_FOUND` (404) for a route of Payload's that leads nowhere. */
export function requireServedPath(path: string): void {
  if (UNSERVED.test(path)) throw new DomainError('NOT_FOUND')
}
