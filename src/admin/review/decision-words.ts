import { dueWords } from '@/domain/calendar/time-words'
import { EXCLUDED_SELF_LABELS } from '@/messages/desk'
import type { Language } from '@/messages/errors'
import { STAGE_LABELS } from '@/messages/labels'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import type { ReviewView } from '@/queries/review-view'

/** What a pass leads to, said before it is given. */
export const passLeadsTo = (level: 'first' | 'final', language: Language): string =>
  speakReview(language)(level === 'first' ? 'toFinal' : 'toPublish')

/** 「已通过，等待终审（王建平，明天 10:00 前）」 */
export function passedWords(
  desk: Pick<DeskReview, 'next'>,
  after: Pick<ReviewView, 'stage' | 'dueAt'>,
  { now, language }: { readonly now: string; readonly language: Language },
): string {
  const say = speakReview(language)
  if (after.stage !== 'final_review') return say('passedFinal')
  const names = desk.next?.people.map(({ name }) => name).join(say('and')) ?? ''
  const due = after.dueAt ? dueWords(after.dueAt, now, language) : ''
  const details = [names, due].filter((part) => part !== '').join(say('comma'))
  return details === '' ? say('passed') : say('passedTo', { details })
}

/** Why there are no buttons, said to the person who looks; null when there are. */
export function whyNot(desk: DeskReview, language: Language): string | null {
  const say = speakReview(language)
  const { review, excludedBecause, holdsLevel } = desk
  if (review.allowedActions.includes('approve')) return null
  if (!review.level) return say('notWaiting', { stage: STAGE_LABELS[review.stage][language] })
  if (excludedBecause) return EXCLUDED_SELF_LABELS[excludedBecause][language]
  if (!holdsLevel) return say(review.level === 'first' ? 'waitsFirst' : 'waitsFinal')
  return say('mayNot')
}
