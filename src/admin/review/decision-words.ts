import { dueWords } from '@/domain/calendar/time-words'
import { EXCLUDED_SELF_LABELS } from '@/messages/desk'
import { STAGE_LABELS } from '@/messages/labels'
import type { DeskReview } from '@/queries/desk-review'
import type { ReviewView } from '@/queries/review-view'

/** What a pass leads to, said before it is given. */
export const passLeadsTo = (level: 'first' | 'final'): string =>
  level === 'first' ? '转交分管领导终审' : '宣传科可以发布'

/** 「已通过，等待终审（王建平，明天 10:00 前）」 */
export function passedWords(
  desk: Pick<DeskReview, 'next'>,
  after: Pick<ReviewView, 'stage' | 'dueAt'>,
  now: string,
): string {
  if (after.stage !== 'final_review') return '已通过终审，宣传科可以发布了'
  const names = desk.next?.people.map(({ name }) => name).join('、') ?? ''
  const due = after.dueAt ? dueWords(after.dueAt, now) : ''
  const details = [names, due].filter((part) => part !== '').join('，')
  return details === '' ? '已通过，等待终审' : `已通过，等待终审（${details}）`
}

/** Why there are no buttons, said to the person who looks; null when there are. */
export function whyNot(desk: DeskReview): string | null {
  const { review, excludedBecause, holdsLevel } = desk
  if (review.allowedActions.includes('approve')) return null
  if (!review.level) return `稿件现在是“${STAGE_LABELS[review.stage].zh}”，没有等待审核。`
  if (excludedBecause) return EXCLUDED_SELF_LABELS[excludedBecause].zh
  if (!holdsLevel) {
    return review.level === 'first' ? '正等待宣传部门初审。' : '正等待分管领导终审。'
  }
  return '您现在不能审核这篇稿件。'
}
