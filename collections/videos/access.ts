import type { Access } from 'payload'
import { hasRole, type Role } from '@/domain/people/roles'
import { actorOf } from '@/platform/actor'
import { readableBy } from '../shared/lent'

const READ_ALL: readonly Role[] = ['publicity', 'leader', 'admin']

/**
 * Contributors: their own clips, their department's, what was lent to it, and the hospital's (uploaded by publicity). What is public
 * is read by its files, through the live post that contains them.
 */
export const mayReadVideos: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (READ_ALL.some((role) => hasRole(actor, role))) return true
  if (!hasRole(actor, 'contributor')) return false
  return {
    or: [
      { uploadedBy: { equals: actor.id } },
      { department: { exists: false } },
      ...readableBy(actor.department),
    ],
  }
}

/** Publicity manages the clips; a contributor looks after what they uploaded themselves. */
export const mayManageVideos: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (hasRole(actor, 'publicity')) return true
  return hasRole(actor, 'contributor') && { uploadedBy: { equals: actor.id } }
}
