'use client'

import type { ReviewRecord } from '@/domain/review/review-record'
import { speakWriting } from '@/messages/writing'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { RecordList, Remarks } from '../shared/RecordList'
import { TimeWords } from '../shared/TimeWords'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly desk: DeskPost
  readonly review: ReviewView | null
  readonly onQuote: (quote: string) => void
}

/** 经过: who decided what, round by round. */
export function HistoryPanel({ desk, review, onQuote }: Props) {
  return (
    <RecordList
      post={review?.post ?? ''}
      records={review?.records ?? []}
      people={desk.people}
      now={desk.now}
      onQuote={onQuote}
    />
  )
}

/** The return this draft has come back with; null for a draft that was not returned last. */
export const lastReturn = ({ outcome, review }: DeskPost): ReviewRecord | null =>
  (outcome === 'returned'
    ? review?.records.findLast(({ decision }) => decision === 'return')
    : null) ?? null

/** 「被退回：3 条意见」, before anything else of a returned post. */
export function Returned({ desk, onQuote }: Omit<Props, 'review'>) {
  const say = speakWriting(useLanguage())
  const record = lastReturn(desk)
  if (!record) return null
  const count = (record.annotations?.length ?? 0) + (record.comment ? 1 : 0)
  return (
    <section className="yx-returned" aria-label={say('returned')}>
      <h2>{say(record.level === 'final' ? 'returnedFinal' : 'returnedFirst', { count })}</h2>
      <p className="yx-returned__who">
        {record.actorName} <TimeWords at={record.at} now={desk.now} as="moment" />
      </p>
      {record.comment ? <p className="yx-returned__comment">{record.comment}</p> : null}
      <Remarks record={record} onQuote={onQuote} />
    </section>
  )
}
