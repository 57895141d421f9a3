import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { DomainError } from '@/domain/errors'
import { ROLES, type Actor, type Role } from '@/domain/people/roles'

/** The id of a relationship, populated or not; null when it is empty. Ids are strings to our code. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return null
}

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value)

/** A stored user as the one who acts. */
export function toActor(user: object): Actor {
  const { id, name, roles, department, isActive } = user as Record<string, unknown>
  return {
    id: idOf(id) ?? '',
    name: typeof name === 'string' ? name : '',
    roles: Array.isArray(roles) ? roles.filter(isRole) : [],
    department: idOf(department),
    isActive: isActive === true,
  }
}

/** Who is signed in, or null. Someone deactivated is nobody, open sessions included. */
export function actorOf(req: { readonly user?: unknown }): Actor | null {
  if (typeof req.user !== 'object' || req.user === null) return null
  const actor = toActor(req.user)
  return actor.isActive ? actor : null
}

/** @throws DomainError `NOT_SIGNED_IN` (401) or `ACCOUNT_INACTIVE` (403). */
export function requireActor(req: { readonly user?: unknown }): Actor {
  if (typeof req.user !== 'object' || req.user === null) throw new DomainError('NOT_SIGNED_IN')
  const actor = toActor(req.user)
  if (!actor.isActive) throw new DomainError('ACCOUNT_INACTIVE')
  return actor
}

/**
 * Who acts, as the account stands now and not when the session was opened: closed a second ago, or without the role,
 * it does nothing.
 *
 * @throws DomainError `NOT_SIGNED_IN` (401) when it is gone, `ACCOUNT_INACTIVE` (403).
 */
export async function freshActor(
  { payload, user }: { readonly payload: Payload; readonly user: TypedUser },
  req: PayloadRequest,
): Promise<Actor> {
  const where = { id: { equals: user.id } }
  return requireActor({ user: await payload.db.findOne({ collection: 'users', where, req }) })
}
