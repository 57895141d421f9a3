import type { Access } from 'payload'
import { hasRole, type Role } from '@/domain/people/roles'
import { actorOf } from '@/platform/actor'
import { readableBy } from '../shared/lent'

const READ_ALL: readonly Role[] = ['publicity', 'leader', 'admin']

/**
 * Without an account: the file alone, and only while a live version contains it. Contributors: their
 * department's and what was lent to it, the hospital's (uploaded by publicity), their own, and what is public anyway.
 */
export const mayReadMaterials: Access = ({ req, isReadingStaticFile }) => {
  const actor = actorOf(req)
  if (!actor) return isReadingStaticFile ? { isLive: { equals: true } } : false
  if (READ_ALL.some((role) => hasRole(actor, role))) return true
  if (!hasRole(actor, 'contributor')) return false
  return {
    or: [
      { uploadedBy: { equals: actor.id } },
      { department: { exists: false } },
      { isLive: { equals: true } },
      ...readableBy(actor.department),
    ],
  }
}

export const mayUploadMaterials: Access = ({ req }) => {
  const actor = actorOf(req)
  return actor !== null && (hasRole(actor, 'contributor') || hasRole(actor, 'publicity'))
}

/** Publicity manages the library; a contributor corrects what they uploaded themselves. */
export const mayManageMaterials: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (hasRole(actor, 'publicity')) return true
  return hasRole(actor, 'contributor') && { uploadedBy: { equals: actor.id } }
}
