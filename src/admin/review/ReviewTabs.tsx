'use client'

import type { PlacedFinding } from '@/domain/findings/check-content'
import type { CheckMark } from '@/domain/review/review-record'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import { RecordList } from '../shared/RecordList'
import { Tabs } from '../shared/Tabs'
import { useLanguage } from '../shared/use-language'
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
  const say = speakReview(useLanguage())
  return (
    <Tabs
      label={say('papers')}
      chosen={pane}
      onChoose={onPane}
      tabs={[
        { key: 'text', label: say('tabText'), isNarrowOnly: true, content: null },
        {
          key: 'diff',
          label: say('tabDiff'),
          count: diff?.count ?? 0,
          content: <DiffPane diff={diff} round={review.round} />,
        },
        {
          key: 'facts',
          label: say('tabFacts'),
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
          label: say('tabChecks'),
          content: <ChecklistPane ticks={ticks} isOpen={mayDecide} onTick={onTick} />,
        },
        {
          key: 'records',
          label: say('tabRecords'),
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
