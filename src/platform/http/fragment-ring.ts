import { Kind, parse, visit, type DocumentNode } from 'graphql'
import { DomainError } from '@/domain/errors'

/**
 * Refuses a GraphQL query whose fragments lead back to themselves: Payload weighs a query before it validates it,
 * and the weighing would go round until the stack ends. What is no query at all is left to Payload's own answer.
 *
 * @throws DomainError `BAD_REQUEST` (400) with `problem: 'fragment-ring'`.
 */
export async function requireNoFragmentRing(request: Request): Promise<void> {
  const document = await queryOf(request)
  if (document && hasRing(spreadsOf(document))) {
    throw new DomainError('BAD_REQUEST', { problem: 'fragment-ring' })
  }
}

async function queryOf(request: Request): Promise<DocumentNode | null> {
  try {
    const body: unknown = await request.json()
    const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : null
    return typeof query === 'string' ? parse(query, { noLocation: true }) : null
  } catch {
    return null
  }
}

/** Which fragments each fragment spreads, at whatever depth. */
function spreadsOf(document: DocumentNode): Map<string, string[]> {
  const spreads = new Map<string, string[]>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const inside: string[] = []
    visit(definition, { FragmentSpread: ({ name }) => void inside.push(name.value) })
    spreads.set(definition.name.value, inside)
  }
  return spreads
}

/** Takes away, one after the other, what leads nowhere; what is left goes round. */
function hasRing(spreads: ReadonlyMap<string, readonly string[]>): boolean {
  const spreadBy = new Map<string, string[]>()
  const leads = new Map<string, number>()
  for (const [name, inside] of spreads) {
    const known = inside.filter((other) => spreads.has(other))
    leads.set(name, known.length)
    for (const other of known) {
      const names = spreadBy.get(other)
      if (names) names.push(name)
      else spreadBy.set(other, [name])
    }
  }
  const done = [...leads].flatMap(([name, count]) => (count === 0 ? [name] : []))
  for (const name of done) {
    for (const other of spreadBy.get(name) ?? []) {
      const left = (leads.get(other) ?? 0) - 1
      leads.set(other, left)
      if (left === 0) done.push(other)
    }
  }
  return done.length < spreads.size
}
