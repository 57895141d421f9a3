import type { Access } from 'payload'
import { hasRole } from '@/domain/people/roles'
import { mayEditPost, readsEveryPost } from '@/domain/review/post-rights'
import { actorOf, idOf } from '@/platform/actor'

export const mayCreatePost: Access = ({ req }) => {
  const actor = actorOf(req)
  return actor !== null && (hasRole(actor, 'contributor') || hasRole(actor, 'publicity'))
}

/** Contributors see their department's posts and their own; reviewers and IT see all. */
export const mayReadPosts: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (readsEveryPost(actor)) return true
  if (!hasRole(actor, 'contributor')) return false
  const own = { author: { equals: actor.id } }
  return actor.department ? { or: [own, { department: { equals: actor.department } }] } : own
}

const ONLY_URGENCY = new Set(['isUrgent', 'id'])

/**
 * A boolean, never a query: Payload falls back to another version of the document where a query
 * does not match. What may change in which stage is the hook's question.
 */
export const mayUpdatePost: Access = async ({ req, id, data }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (hasRole(actor, 'publicity')) return true
  const isUrgencyOnly = Object.keys((data as object | undefined) ?? {}).every((key) =>
    ONLY_URGENCY.has(key),
  )
  if (hasRole(actor, 'leader') && isUrgencyOnly) return true
  if (!hasRole(actor, 'contributor')) return false
  if (id === undefined) return { author: { equals: actor.id } }
  const post = await req.payload.findByID({
    collection: 'posts',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: { author: true, department: true },
  })
  if (!post) return false
  return mayEditPost(actor, {
    author: idOf(post.author) ?? '',
    department: idOf(post.department) ?? '',
  })
}

/**
 * A query for contributors: a request for many would otherwise count, by its refusals, the posts of other
 * departments. Which of them may go is the hook's question.
 */
export const mayDeletePost: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (hasRole(actor, 'publicity')) return true
  return hasRole(actor, 'contributor') && { author: { equals: actor.id } }
}
