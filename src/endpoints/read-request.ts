import type { PayloadRequest, TypedUser } from 'payload'
import type { z } from 'zod'
import { DomainError } from '@/domain/errors'
import { requireActor } from '@/platform/actor'
import type { Desk } from '@/use-cases/posts/on-post'

/** Longest JSON body of a call of ours, in characters. */
const MAX_JSON = 2_000_000

/**
 * The body of a JSON call, checked. No body at all reads as `{}`.
 *
 * @throws DomainError `BAD_REQUEST` (400) naming the field, `TOO_LARGE` (413).
 */
export async function readJson<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = (await req.text?.()) ?? ''
  if (text.length > MAX_JSON) throw new DomainError('TOO_LARGE', { limit: MAX_JSON })
  const parsed = schema.safeParse(text.trim() === '' ? {} : parse(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DomainError('BAD_REQUEST', {
    field: issue?.path.join('.') || 'body',
    problem: issue?.code,
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DomainError('BAD_REQUEST', { field: 'body', problem: 'not-json' }, { cause })
  }
}

/** @throws DomainError `NOT_FOUND` (404) when the path holds no id. */
export function routeId(req: PayloadRequest): string {
  const id: unknown = req.routeParams?.['id']
  if (typeof id !== 'string' || id === '' || id.length > 64) throw new DomainError('NOT_FOUND')
  return id
}

/** Who calls, now. @throws DomainError `NOT_SIGNED_IN` (401), `ACCOUNT_INACTIVE` (403). */
export function deskOf(req: PayloadRequest): Desk {
  requireActor(req)
  // requireActor has just refused a request without a user.
  return { payload: req.payload, user: req.user as TypedUser, now: new Date() }
}

/** A whole number of the query string within bounds, or the default. @throws DomainError `BAD_REQUEST`. */
export function queryNumber(
  req: PayloadRequest,
  name: string,
  bounds: { readonly min: number; readonly max: number; readonly otherwise: number },
): number {
  const given = req.searchParams.get(name)
  if (given === null || given === '') return bounds.otherwise
  const value = Number(given)
  if (!Number.isInteger(value) || value < bounds.min || value > bounds.max) {
    throw new DomainError('BAD_REQUEST', { field: name })
  }
  return value
}
