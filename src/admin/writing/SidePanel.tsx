'use client'

import type { PlacedFinding } from '@/domain/findings/check-content'
import { speakWriting } from '@/messages/writing'
import type { DeskPost } from '@/queries/desk-post'
import { Button } from '../shared/Button'
import { Tabs } from '../shared/Tabs'
import { useLanguage } from '../shared/use-language'
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
  const say = speakWriting(useLanguage())
  const { content, post, review, version, raiseVersion, missing } = writing
  const findings = elbow.live.answer?.findings ?? []
  return (
    <aside className="yx-write__side" aria-label={say('side')}>
      <div className="yx-write__side-close">
        <Button look="quiet" onClick={onFold}>
          {say('fold')}
        </Button>
      </div>
      <Tabs
        label={say('papers')}
        chosen={pane}
        onChoose={onPane}
        tabs={[
          {
            key: 'basics',
            label: say('tabBasics'),
            count: missing.basics.length + missing.problems.length,
            content: (
              <>
                <BasicsPanel
                  missing={missing}
                  blocking={findings.filter(({ severity }) => severity === 'block').length}
                  onFindings={() => onPane('findings')}
                  onJump={onJump}
                  onDescribed={raiseVersion}
                />
                <DetailsPanel writer={desk.writer} choices={desk.choices} content={content} />
              </>
            ),
          },
          {
            key: 'findings',
            label: say('tabFindings'),
            count: findings.length,
            content: <FindingsPanel live={elbow.live} onShow={onShow} onReplace={elbow.replace} />,
          },
          {
            key: 'preview',
            label: say('tabPreview'),
            content: <PreviewPanel post={post} version={version} isShown={pane === 'preview'} />,
          },
          {
            key: 'history',
            label: say('tabHistory'),
            content: <HistoryPanel desk={desk} review={review} onQuote={onQuote} />,
          },
        ]}
      />
    </aside>
  )
}
