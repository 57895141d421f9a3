'use client'

import type { DeskPost } from '@/queries/desk-post'
import { Button } from '../shared/Button'
import { Tabs } from '../shared/Tabs'
import { BasicsPanel } from './BasicsPanel'
import { DetailsPanel } from './DetailsPanel'
import { HistoryPanel } from './HistoryPanel'
import { PreviewPanel } from './PreviewPanel'
import type { Writing } from './use-writing'

export type WritingPane = 'basics' | 'preview' | 'history'

interface Props {
  readonly desk: DeskPost
  readonly writing: Writing
  readonly pane: WritingPane
  readonly onPane: (pane: WritingPane) => void
  readonly onJump: (place: string) => void
  readonly onQuote: (quote: string) => void
  readonly onFold: () => void
}

/** Beside the article (from below on a phone): what is still missing, how it will look, what happened. */
export function SidePanel({ desk, writing, pane, onPane, onJump, onQuote, onFold }: Props) {
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
