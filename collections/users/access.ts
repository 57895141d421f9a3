import type { Access } from 'payload'
import { hasRole } from '@/domain/people/roles'
import { actorOf } from '@/platform/actor'

/** Admin, and the two reviewing roles who must know who is who, read all; others read themselves. */
export const mayReadUsers: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  const readsAll = (['publicity', 'leader', 'admin'] as const).some((role) => hasRole(actor, role))
  return readsAll || { id: { equals: actor.id } }
}

/** People change their own name and password; the rest of an account is the administrator's. */
export const selfOrAdmin: Access = ({ req, id }) => {
  const actor = actorOf(req)
  if (!actor) return false
  return hasRole(actor, 'admin') || (id !== undefined && String(id) === actor.id)
}
