'use client'

import type { PlacedFinding } from '@/domain/findings/check-content'
import type { DeskPost } from '@/queries/desk-post'
import { Button } from '../shared/Button'
import { Tabs } from '../shared/Tabs'
import { BasicsPanel } from './BasicsPanel'
import { DetailsPanel } from './DetailsPanel'
import { FindingsPanel } from './FindingsPanel'
import { HistoryPanel } from './HistoryPanel'
import { PreviewPanel } from './PreviewPanel'
import type { Elbow } from './use-elbow'
import type { Writing } from './use-writing'

export type WritingPane = 'basics' | 'findings' | 'preview' | 'history'

interface Props {
  readonly desk: DeskPost
  readonly writing: Writing
  readonly elbow: Elbow
  readonly pane: WritingPane
  readonly onPane: (pane: WritingPane) => void
  readonly onJump: (place: string) => void
  readonly onQuote: (quote: string) => void
  readonly onShow: (finding: PlacedFinding) => void
  readonly onFold: () => void
}

/** Beside the article (from below on a phone): what is still missing, how it will look, what happened. */
export function SidePanel(props: Props) {
  const { desk, writing, elbow, pane, onPane, onJump, onQuote, onShow, onFold } = props
  const { content, post, review, version, raiseVersion, missing } = writing
  return (
    <aside className="yx-write__side" aria-label="提交前要填的、预览和经过">
      <div className="yx-write__side-close">
        <Button look="quiet" onClick={onFold}>
          收起，回到正文
        </Button>
      </div>
      <Tabs
        label="稿件资料"
        chosen={pane}
        onChoose={onPane}
        tabs={[
          {
            key: 'basics',
            label: '要素',
            count: missing.basics.length,
            content: (
              <>
                <BasicsPanel missing={missing} onJump={onJump} onDescribed={raiseVersion} />
                <DetailsPanel writer={desk.writer} choices={desk.choices} content={content} />
              </>
            ),
          },
          {
            key: 'findings',
            label: '提示',
            count: elbow.live.answer?.findings.length ?? 0,
            content: <FindingsPanel live={elbow.live} onShow={onShow} onReplace={elbow.replace} />,
          },
          {
            key: 'preview',
            label: '微信预览',
            content: <PreviewPanel post={post} version={version} isShown={pane === 'preview'} />,
          },
          {
            key: 'history',
            label: '经过',
            content: <HistoryPanel desk={desk} review={review} onQuote={onQuote} />,
          },
        ]}
      />
    </aside>
  )
}
