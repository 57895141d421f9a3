import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeLoginHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { DomainError } from '@/domain/errors'
import { isStrongPassword } from '@/domain/people/password-rules'
import { hasEngineCapability } from '@/platform/database/with-transaction'
import { toApiError } from '@/platform/to-api-error'

export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const password: unknown = data?.['password']
  if (password === undefined || password === null) return data
  const stored: unknown = (originalDoc as Record<string, unknown> | undefined)?.['email']
  const email = String(data?.['email'] ?? stored ?? '')
  if (typeof password !== 'string' || !isStrongPassword(password, email)) {
    throw toApiError(new DomainError('PASSWORD_WEAK'))
  }
  return data
}

/** Whoever opens an empty desk is its administrator, whatever else the request asks for. */
export const firstUserIsAdmin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.user || hasEngineCapability(req)) return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req, overrideAccess: true })
  if (totalDocs > 0) return data
  const roles: unknown = data['roles']
  return Array.isArray(roles) && roles.includes('admin')
    ? { ...data, isActive: true }
    : { ...data, roles: ['admin'], isActive: true }
}

/** Deactivation ends every right at once: no session of theirs is left. */
export const endSessionsOfLeavers: CollectionBeforeChangeHook = ({ data }) =>
  data['isActive'] === false ? { ...data, sessions: [] } : data

/** Leavers are deactivated: the records name them. Nobody deletes an account, server code included. */
export const refuseDelete: CollectionBeforeDeleteHook = ({ req }) => {
  if (!hasEngineCapability(req)) throw toApiError(new DomainError('USER_HAS_HISTORY'))
}

export const refuseInactive: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { isActive?: boolean | null }).isActive !== true) {
    throw toApiError(new DomainError('ACCOUNT_INACTIVE'))
  }
}
