'use client'

import { useEffect, useState } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import { SealedTexts } from '../channels/SealedTexts'
import { ArticleFrame } from '../shared/ArticleFrame'
import { useLanguage } from '../shared/use-language'
import { goToPlace } from '../writing/go-to-place'
import { placeBeside } from '../findings/place-beside'
import { SealedClips } from '../videos/SealedClips'
import { Annotate } from './Annotate'
import type { Ticks } from './ChecklistPane'
import { DecisionBar } from './DecisionBar'
import { DecisionSheets, type OpenSheet } from './DecisionSheets'
import { whyNot } from './decision-words'
import { ReviewBrief, ReviewHead, ReviewMeta } from './ReviewHead'
import { ReviewTabs, type Pane } from './ReviewTabs'
import { useDecision } from './use-decision'
import { useDismissals } from './use-dismissals'
import { useQueue } from './use-queue'
import { useRemarks } from './use-remarks'
import { useReviewKeys } from './use-review-keys'

interface Props {
  readonly desk: DeskReview
  /** Id of the person who reads. */
  readonly reader: string
}

/** Where the article and its papers stand side by side; the same bound as in review.css. */
const isWide = (): boolean => window.matchMedia('(min-width: 1024px)').matches

/** 审稿 in the browser: the article on one side, what is known of it on the other, the decision below. */
export function ReviewDesk({ desk, reader }: Props) {
  const language = useLanguage()
  const say = speakReview(language)
  const { post, contentHash } = desk.review
  const hasDiff = desk.diff !== null && desk.review.objections.length === 0
  const queue = useQueue(post)
  const decision = useDecision(desk)
  const dismissals = useDismissals(desk)
  const remarks = useRemarks(`yx-remarks:${reader}:${post}:${contentHash}`)
  const [pane, setPane] = useState<Pane>('text')
  const [open, setOpen] = useState<OpenSheet>(null)
  const [ticks, setTicks] = useState<Ticks>({})
  const [selected, setSelected] = useState('')
  const [quote, setQuote] = useState<{ readonly text: string } | null>(null)
  const [shown, setShown] = useState<PlacedFinding | null>(null)
  const [asked, setAsked] = useState<{ readonly id: string } | null>(null)
  const mayDecide = whyNot(desk, language) === null && decision.done === null
  const { goNext } = useReviewKeys({ queue, mayDecide, onOpen: setOpen })
  useEffect(() => {
    if (isWide()) setPane(hasDiff ? 'diff' : 'facts')
  }, [hasDiff])

  const showQuote = (text: string) => {
    if (!isWide()) setPane('text')
    setQuote({ text })
  }
  const showFinding = (finding: PlacedFinding) => {
    if (!isWide()) setPane('text')
    const place = placeBeside(finding)
    if (place === null) setShown({ ...finding })
    // On a phone the article comes back only with the next picture.
    else requestAnimationFrame(() => requestAnimationFrame(() => goToPlace(place)))
  }
  return (
    <main className={`yx-review yx-review--on-${pane}`}>
      <ReviewHead desk={desk} />
      <ReviewBrief desk={desk} />
      <div className="yx-review__columns">
        <section className="yx-review__article" aria-label={say('sealedPost')}>
          <ReviewMeta desk={desk} />
          <SealedClips clips={desk.clips} findings={desk.review.findings} />
          <SealedTexts
            texts={desk.platformTexts}
            title={desk.content.title}
            mayCopy={desk.review.stage === 'approved' || desk.review.stage === 'published'}
            findings={desk.review.findings}
          />
          <ArticleFrame
            src={`/api/posts/${post}/export/wechat/preview?of=sealed`}
            title={say('sealedTitle', { title: desk.content.title })}
            onSelect={setSelected}
            quote={quote}
            findings={desk.review.findings}
            text={desk.text}
            shown={shown}
            onFinding={(id) => {
              setPane('facts')
              setAsked({ id })
            }}
          />
        </section>
        <aside className="yx-review__side" aria-label={say('papers')}>
          <ReviewTabs
            {...{ desk, pane, ticks, mayDecide, dismissals, asked }}
            onPane={setPane}
            onTick={(check, mark) => setTicks({ ...ticks, [check]: mark })}
            onQuote={showQuote}
            onShow={showFinding}
          />
          <DecisionBar
            {...{ desk, decision, queue }}
            remarks={remarks.all.length}
            onPass={() => setOpen('pass')}
            onReturn={() => setOpen('return')}
            onNext={goNext}
          />
        </aside>
      </div>
      <Annotate
        selected={selected}
        mayDecide={mayDecide}
        onAdd={(remark) => {
          remarks.add(remark)
          setSelected('')
        }}
      />
      <DecisionSheets
        {...{ desk, open, mayDecide, decision, ticks, remarks, dismissals }}
        onClose={() => setOpen(null)}
      />
    </main>
  )
}
