'use client'

import { useEffect, useState } from 'react'
import { isOverdue } from '@/domain/calendar/time-words'
import { isInReview, type Stage } from '@/domain/review/stages'
import { speakActions } from '@/messages/post-actions'
import { speakWriting, type WRITING_WORDS } from '@/messages/writing'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { SealedTexts } from '../channels/SealedTexts'
import { ArticleFrame } from '../shared/ArticleFrame'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { RecordList } from '../shared/RecordList'
import { sayDone } from '../shared/say-done'
import { TIME_HOLE, TimeSentence } from '../shared/TimeSentence'
import { useLanguage } from '../shared/use-language'
import { runAct } from './acts'
import { PostActions } from './PostActions'
import { takeSubmitted } from './submitted-note'
import { WritingHead } from './WritingHead'

interface Props {
  readonly desk: DeskPost
  /** Missing for those who may not change the post at all. */
  readonly onReopen?: () => void
}

type ReopenWord = Extract<keyof typeof WRITING_WORDS, `reopen${Capitalize<Stage>}`>

/** What changing it would mean, by where it stands. */
const REOPEN_WORDS: Partial<Readonly<Record<Stage, ReopenWord>>> = {
  approved: 'reopenApproved',
  published: 'reopenPublished',
  offline: 'reopenOffline',
}

/** A post that is not being written: the sealed article, where it stands, and all that was decided. */
export function StandingPost({ desk, onReopen }: Props) {
  const say = speakWriting(useLanguage())
  const [quote, setQuote] = useState<{ readonly text: string } | null>(null)
  const { review, now, people } = desk
  useSubmittedNote(review)
  if (!review) return null
  const { stage, post } = review
  const reopening = REOPEN_WORDS[stage]
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
          <p>{reopening ? say(reopening) : ''}</p>
          <Button onClick={onReopen}>{say('reopen')}</Button>
        </div>
      ) : null}
      <SealedTexts texts={desk.approvedTexts} title={review.title} mayCopy />
      <div className="yx-write__columns">
        <section className="yx-write__paper yx-write__paper--frame" aria-label={say('post')}>
          <ArticleFrame
            src={`/api/posts/${post}/export/wechat/preview?of=${of}`}
            title={say('postTitled', { title: review.title })}
            quote={quote}
          />
        </section>
        <aside className="yx-write__side" aria-label={say('tabHistory')}>
          <h2>{say('tabHistory')}</h2>
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
  const say = speakActions(useLanguage())
  const post = review?.post
  const withdraw = say('withdraw')
  const mayWithdraw = review?.allowedActions.includes('withdraw') ?? false
  useEffect(() => {
    // Once the page's corner for messages listens: it is the last thing of a page to wake.
    const timer = setTimeout(() => {
      const sentence = post ? takeSubmitted(post) : null
      if (!post || !sentence) return
      if (!mayWithdraw) return sayDone(sentence)
      sayDone(sentence, {
        label: withdraw,
        act: () => runAct('withdraw', post, ''),
        onDone: () => window.location.reload(),
      })
    }, PAGE_AWAKE)
    return () => clearTimeout(timer)
  }, [mayWithdraw, post, withdraw])
}

function Standing({ desk: { review, now } }: Pick<Props, 'desk'>) {
  const say = speakWriting(useLanguage())
  if (!review) return null
  if (isInReview(review.stage)) {
    const canWithdraw = review.allowedActions.includes('withdraw')
    return (
      <Notice tone="info">
        {say('inReview')}
        {canWithdraw ? say('canWithdraw') : ''}
        {review.dueAt && !isOverdue(review.dueAt, now) ? (
          <TimeSentence
            sentence={say('expected', { when: TIME_HOLE })}
            at={review.dueAt}
            now={now}
            as="due"
          />
        ) : null}
        {review.dueAt && isOverdue(review.dueAt, now) ? say('reviewLate') : ''}
      </Notice>
    )
  }
  if (review.publishAt) {
    return (
      <Notice tone="info">
        <TimeSentence
          sentence={say('goesOut', { when: TIME_HOLE })}
          at={review.publishAt}
          now={now}
          as="moment"
        />
      </Notice>
    )
  }
  return null
}
