import type { Payload, TypedUser } from 'payload'
import { DomainError } from '@/domain/errors'
import type { Actor } from '@/domain/people/roles'
import type { PostFacts } from '@/domain/review/decide'
import { mayReadPost } from '@/domain/review/post-rights'
import { requireActor } from '@/platform/actor'
import { loadHistory, type LoadedHistory } from '@/use-cases/review/load-history'
import { factsOf } from '@/use-cases/posts/post-facts'

/** Who asks, and when. */
export interface Reader {
  readonly payload: Payload
  readonly user: TypedUser
  readonly now: Date
}

export interface ReadablePost extends LoadedHistory {
  readonly actor: Actor
  readonly post: PostFacts
  readonly stored: Readonly<Record<string, unknown>>
}

/**
 * A post with its records, for those who may read it. Whoever may not is not told that it exists.
 *
 * @throws DomainError `NOT_FOUND` (404).
 */
export async function readablePost({ payload, user }: Reader, id: string): Promise<ReadablePost> {
  const actor = requireActor({ user })
  const stored = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'posts',
    where: { id: { equals: id } },
  })
  if (!stored) throw new DomainError('NOT_FOUND')
  const post = factsOf(stored)
  if (!mayReadPost(actor, post)) throw new DomainError('NOT_FOUND')
  return { ...(await loadHistory({ payload }, post.id)), actor, post, stored }
}
