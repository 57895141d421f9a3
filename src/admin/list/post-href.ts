import { hasRole, type Actor } from '@/domain/people/roles'
import { isInReview } from '@/domain/review/stages'
import type { PostRow } from '@/queries/desk-post-list-rows'

/** Where a row leads: to the review for those who judge while it is judged, else to the text. */
export function postHref({ id, stage }: Pick<PostRow, 'id' | 'stage'>, actor: Actor): string {
  const isJudge = hasRole(actor, 'publicity') || hasRole(actor, 'leader')
  return isJudge && isInReview(stage) ? `/admin/review/${id}` : `/admin/collections/posts/${id}`
}
