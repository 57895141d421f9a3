'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Annotation } from '@/domain/review/review-record'
import type { DeskReview } from '@/queries/desk-review'
import { ArticleFrame } from '../shared/ArticleFrame'
import { Button } from '../shared/Button'
import { RecordList } from '../shared/RecordList'
import { Tabs } from '../shared/Tabs'
import { ChecklistPane, CHECKS, wholeChecklist, type Ticks } from './ChecklistPane'
import { DecisionBar } from './DecisionBar'
import { passLeadsTo, whyNot } from './decision-words'
import { DiffPane } from './DiffPane'
import { FactsPane } from './FactsPane'
import { HelpSheet } from './HelpSheet'
import { PassSheet } from './PassSheet'
import { LONGEST_QUOTE, RemarkSheet } from './RemarkSheet'
import { ReturnSheet } from './ReturnSheet'
import { ReviewBrief, ReviewHead, ReviewMeta } from './ReviewHead'
import { useDecision } from './use-decision'
import { useQueue } from './use-queue'
import { useShortcuts } from './use-shortcuts'

interface Props {
  readonly desk: DeskReview
  /** Id of the person who reads. */
  readonly reader: string
}

type Pane = 'text' | 'diff' | 'facts' | 'checks' | 'records'
/** Where the article and its papers stand side by side; the same bound as in review.css. */
const isWide = (): boolean => window.matchMedia('(min-width: 1024px)').matches

type Open = 'pass' | 'return' | 'help' | null

/** 审稿 in the browser: the article on one side, what is known of it on the other, the decision below. */
export function ReviewDesk({ desk, reader }: Props) {
  const router = useRouter()
  const { post, level } = desk.review
  const hasDiff = desk.diff !== null
  const queue = useQueue(post)
  const decision = useDecision(desk)
  const [pane, setPane] = useState<Pane>('text')
  const [open, setOpen] = useState<Open>(null)
  const [ticks, setTicks] = useState<Ticks>({})
  const [selected, setSelected] = useState('')
  const [noting, setNoting] = useState<string | null>(null)
  const [quote, setQuote] = useState<{ readonly text: string } | null>(null)
  const [remarks, setRemarks] = useRemarks(
    `yx-remarks:${reader}:${post}:${desk.review.contentHash}`,
  )
  const mayDecide = whyNot(desk) === null && decision.done === null

  const go = useCallback(
    (to: string | undefined) => {
      if (to) router.push(`/admin/review/${to}`)
    },
    [router],
  )
  const next = queue.next?.post
  useEffect(() => {
    if (isWide()) setPane(hasDiff ? 'diff' : 'facts')
  }, [hasDiff])
  useEffect(() => {
    if (next) router.prefetch(`/admin/review/${next}`)
  }, [next, router])
  useShortcuts(
    useMemo(
      () => ({
        j: () => go(next),
        k: () => go(queue.previous?.post),
        a: mayDecide ? () => setOpen('pass') : null,
        r: mayDecide ? () => setOpen('return') : null,
        '?': () => setOpen('help'),
      }),
      [go, mayDecide, next, queue.previous],
    ),
  )

  const closeIf = (isSettled: boolean) => {
    if (isSettled) setOpen(null)
  }
  const showQuote = (text: string) => {
    if (!isWide()) setPane('text')
    setQuote({ text })
  }
  return (
    <main className={`yx-review yx-review--on-${pane}`}>
      <ReviewHead desk={desk} />
      <ReviewBrief desk={desk} />
      <div className="yx-review__columns">
        <section className="yx-review__article" aria-label="送审稿">
          <ReviewMeta desk={desk} />
          <ArticleFrame
            src={`/api/posts/${post}/export/wechat/preview?of=sealed`}
            title={`送审稿：${desk.content.title}`}
            onSelect={setSelected}
            quote={quote}
          />
        </section>
        <aside className="yx-review__side" aria-label="审稿资料">
          <Tabs
            label="审稿资料"
            chosen={pane}
            onChoose={setPane}
            tabs={[
              { key: 'text', label: '正文', isNarrowOnly: true, content: null },
              {
                key: 'diff',
                label: '修改对比',
                count: desk.diff?.count ?? 0,
                content: <DiffPane diff={desk.diff} round={desk.review.round} />,
              },
              { key: 'facts', label: '提示', content: <FactsPane desk={desk} /> },
              {
                key: 'checks',
                label: '清单',
                content: (
                  <ChecklistPane
                    ticks={ticks}
                    isOpen={mayDecide}
                    onTick={(check, mark) => setTicks({ ...ticks, [check]: mark })}
                  />
                ),
              },
              {
                key: 'records',
                label: '记录',
                content: (
                  <RecordList
                    post={post}
                    records={desk.review.records}
                    people={desk.people}
                    now={desk.now}
                    onQuote={showQuote}
                  />
                ),
              },
            ]}
          />
          <DecisionBar
            desk={desk}
            decision={decision}
            queue={queue}
            remarks={remarks.length}
            onPass={() => setOpen('pass')}
            onReturn={() => setOpen('return')}
            onNext={() => go(next)}
          />
        </aside>
      </div>
      {mayDecide && selected !== '' ? (
        <div className="yx-annotate">
          <Button look="main" onClick={() => setNoting(selected.slice(0, LONGEST_QUOTE))}>
            批注所选文字
          </Button>
        </div>
      ) : null}
      <RemarkSheet
        quote={noting}
        onClose={() => setNoting(null)}
        onAdd={(remark) => {
          setRemarks([...remarks, remark])
          setNoting(null)
          setSelected('')
        }}
      />
      <PassSheet
        isOpen={open === 'pass' && mayDecide}
        isBusy={decision.isBusy}
        leadsTo={passLeadsTo(level ?? 'first')}
        warning={warningOf(ticks, remarks)}
        refusal={decision.refusal}
        onClose={() => setOpen(null)}
        onPass={(comment) => void decision.pass(comment, ticks).then(closeIf)}
      />
      <ReturnSheet
        isOpen={open === 'return' && mayDecide}
        isBusy={decision.isBusy}
        author={desk.content.author.name}
        remarks={remarks}
        refusal={decision.refusal}
        onClose={() => setOpen(null)}
        onDrop={(index) => setRemarks(remarks.filter((_, at) => at !== index))}
        onReturn={(comment) => void decision.giveBack(comment, remarks).then(closeIf)}
      />
      <HelpSheet isOpen={open === 'help'} onClose={() => setOpen(null)} />
    </main>
  )
}

function warningOf(ticks: Ticks, remarks: readonly Annotation[]): string | null {
  if (Object.values(ticks).includes('issue')) return '清单里有一项选了“有问题”。'
  if (remarks.length > 0) return `您写了 ${remarks.length} 条批注，它们只随“退回”发给作者。`
  const ticked = CHECKS.filter((check) => ticks[check]).length
  if (ticked > 0 && !wholeChecklist(ticks)) {
    return `清单还有 ${CHECKS.length - ticked} 项没选，不会留档。`
  }
  return null
}

/** Remarks survive a reload of the page: they are kept in this browser until the post moves on. */
function useRemarks(key: string) {
  const [remarks, setRemarks] = useState<readonly Annotation[]>([])
  useEffect(() => {
    const kept = sessionStorage.getItem(key)
    if (kept) setRemarks(JSON.parse(kept) as Annotation[])
  }, [key])
  const keep = (changed: readonly Annotation[]) => {
    sessionStorage.setItem(key, JSON.stringify(changed))
    setRemarks(changed)
  }
  return [remarks, keep] as const
}
