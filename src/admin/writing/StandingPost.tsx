'use client'

import { useEffect, useState } from 'react'
import { isOverdue } from '@/domain/calendar/time-words'
import { isInReview, type Stage } from '@/domain/review/stages'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { ArticleFrame } from '../shared/ArticleFrame'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { RecordList } from '../shared/RecordList'
import { sayDone } from '../shared/say-done'
import { TimeWords } from '../shared/TimeWords'
import { runAct } from './acts'
import { PostActions } from './PostActions'
import { takeSubmitted } from './submitted-note'
import { WritingHead } from './WritingHead'

interface Props {
  readonly desk: DeskPost
  /** Missing for those who may not change the post at all. */
  readonly onReopen?: () => void
}

/** What changing it would mean, by where it stands. */
const REOPEN_WORDS: Partial<Readonly<Record<Stage, string>>> = {
  approved: '已通过审核，还没有发布。一改动，这次通过就作废，要重新送审。',
  published: '已经发布。修改不影响线上的版本；改好后重新送审，通过并发布后才替换。',
  offline: '已经下线。修改并重新送审、通过后可以再发布。',
}

/** A post that is not being written: the sealed article, where it stands, and all that was decided. */
export function StandingPost({ desk, onReopen }: Props) {
  const [quote, setQuote] = useState<{ readonly text: string } | null>(null)
  const { review, now, people } = desk
  useSubmittedNote(review)
  if (!review) return null
  const { stage, post } = review
  const of = review.revision ? 'sealed' : 'working'
  return (
    <main className="yx-write yx-write--standing">
      <WritingHead
        desk={desk}
        review={review}
        title={review.title}
        actions={<PostActions desk={desk} review={review} />}
      />
      <Standing desk={desk} />
      {onReopen ? (
        <div className="yx-reopen">
          <p>{REOPEN_WORDS[stage] ?? ''}</p>
          <Button onClick={onReopen}>修改这篇稿件</Button>
        </div>
      ) : null}
      <div className="yx-write__columns">
        <section className="yx-write__paper yx-write__paper--frame" aria-label="稿件">
          <ArticleFrame
            src={`/api/posts/${post}/export/wechat/preview?of=${of}`}
            title={`稿件：${review.title}`}
            quote={quote}
          />
        </section>
        <aside className="yx-write__side" aria-label="经过">
          <h2>经过</h2>
          <RecordList
            post={post}
            records={review.records}
            people={people}
            now={now}
            onQuote={(text) => setQuote({ text })}
          />
        </aside>
      </div>
    </main>
  )
}

/** Milliseconds. */
const PAGE_AWAKE = 500

/** Said once after a submit, with the way back while it is fresh. */
function useSubmittedNote(review: ReviewView | null): void {
  const post = review?.post
  const mayWithdraw = review?.allowedActions.includes('withdraw') ?? false
  useEffect(() => {
    // Once the page's corner for messages listens: it is the last thing of a page to wake.
    const timer = setTimeout(() => {
      const sentence = post ? takeSubmitted(post) : null
      if (!post || !sentence) return
      if (!mayWithdraw) return sayDone(sentence)
      sayDone(sentence, {
        label: '撤回',
        act: () => runAct('withdraw', post, ''),
        onDone: () => window.location.reload(),
      })
    }, PAGE_AWAKE)
    return () => clearTimeout(timer)
  }, [mayWithdraw, post])
}

function Standing({ desk: { review, now } }: Pick<Props, 'desk'>) {
  if (!review) return null
  if (isInReview(review.stage)) {
    const canWithdraw = review.allowedActions.includes('withdraw')
    return (
      <Notice tone="info">
        审核中，暂不能修改。{canWithdraw ? '撤回后可改。' : ''}
        {review.dueAt && !isOverdue(review.dueAt, now) ? (
          <>
            预计 <TimeWords at={review.dueAt} now={now} as="due" />
            有结果。
          </>
        ) : null}
        {review.dueAt && isOverdue(review.dueAt, now) ? '已过审核期限，可联系审核人催办。' : ''}
      </Notice>
    )
  }
  if (review.publishAt) {
    return (
      <Notice tone="info">
        定于 <TimeWords at={review.publishAt} now={now} as="moment" /> 发布。
      </Notice>
    )
  }
  return null
}
