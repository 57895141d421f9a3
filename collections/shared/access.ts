import type { Access, FieldAccess } from 'payload'
import { hasRole, type Role } from '@/domain/people/roles'
import { actorOf } from '@/platform/actor'

/** Anyone with an open account. */
export const signedIn: Access = ({ req }) => actorOf(req) !== null

export const nobody: Access = () => false

/** Anyone who holds one of these roles. */
export const holding =
  (...roles: readonly Role[]): Access =>
  ({ req }) => {
    const actor = actorOf(req)
    return actor !== null && roles.some((role) => hasRole(actor, role))
  }

export const fieldHolding =
  (...roles: readonly Role[]): FieldAccess =>
  ({ req }) => {
    const actor = actorOf(req)
    return actor !== null && roles.some((role) => hasRole(actor, role))
  }

export const fieldByNobody: FieldAccess = () => false
