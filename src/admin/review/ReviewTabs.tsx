'use client'

import type { PlacedFinding } from '@/domain/findings/check-content'
import type { CheckMark } from '@/domain/review/review-record'
import type { DeskReview } from '@/queries/desk-review'
import { RecordList } from '../shared/RecordList'
import { Tabs } from '../shared/Tabs'
import { ChecklistPane, type CHECKS, type Ticks } from './ChecklistPane'
import { DiffPane } from './DiffPane'
import { FactsPane } from './FactsPane'
import { FindingsPane } from './FindingsPane'
import type { Dismissals } from './use-dismissals'

export type Pane = 'text' | 'diff' | 'facts' | 'checks' | 'records'

interface Props {
  readonly desk: DeskReview
  readonly pane: Pane
  readonly onPane: (pane: Pane) => void
  readonly ticks: Ticks
  readonly mayDecide: boolean
  readonly onTick: (check: (typeof CHECKS)[number], mark: CheckMark) => void
  readonly onQuote: (text: string) => void
  readonly dismissals: Dismissals
  readonly asked: { readonly id: string } | null
  readonly onShow: (finding: PlacedFinding) => void
}

/** What is known of the post, beside its article: 修改对比 · 提示 · 清单 · 记录. */
export function ReviewTabs(props: Props) {
  const { desk, pane, onPane, ticks, mayDecide, onTick, onQuote } = props
  const { dismissals, asked, onShow } = props
  const { review, diff, people, now } = desk
  return (
    <Tabs
      label="审稿资料"
      chosen={pane}
      onChoose={onPane}
      tabs={[
        { key: 'text', label: '正文', isNarrowOnly: true, content: null },
        {
          key: 'diff',
          label: '修改对比',
          count: diff?.count ?? 0,
          content: <DiffPane diff={diff} round={review.round} />,
        },
        {
          key: 'facts',
          label: '提示',
          count: review.findings.length,
          content: (
            <>
              <FindingsPane
                {...{ desk, dismissals, asked, onShow }}
                mayAnswer={mayDecide && review.level === 'first'}
              />
              <FactsPane desk={desk} />
            </>
          ),
        },
        {
          key: 'checks',
          label: '清单',
          content: <ChecklistPane ticks={ticks} isOpen={mayDecide} onTick={onTick} />,
        },
        {
          key: 'records',
          label: '记录',
          content: (
            <RecordList
              post={review.post}
              records={review.records}
              people={people}
              now={now}
              onQuote={onQuote}
            />
          ),
        },
      ]}
    />
  )
}
