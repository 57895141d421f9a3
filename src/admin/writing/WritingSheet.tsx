'use client'

import { useForm } from '@payloadcms/ui'
import { useState, type KeyboardEvent } from 'react'
import { speakWriting } from '@/messages/writing'
import type { DeskPost } from '@/queries/desk-post'
import type { PlacedFinding } from '@/domain/findings/check-content'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { placeBeside } from '../findings/place-beside'
import { EarlierCopy } from './EarlierCopy'
import { goToPlace } from './go-to-place'
import { lastReturn, Returned } from './HistoryPanel'
import { Paper } from './Paper'
import { PostActions } from './PostActions'
import { RemarkWalk } from './RemarkWalk'
import { SaveMark } from './SaveMark'
import { showInPaper } from './show-in-paper'
import { SidePanel, type WritingPane } from './SidePanel'
import type { Autosave } from './use-autosave'
import { useElbow } from './use-elbow'
import { useWriting } from './use-writing'
import { selectWords, showFinding } from './words-in-paper'
import { WritingHead } from './WritingHead'

interface Props {
  readonly desk: DeskPost
  readonly post: string | null
}

/** 写稿 in the browser: the article as residents will read it, and beside it what is still missing. */
export function WritingSheet({ desk, post: opened }: Props) {
  const writing = useWriting(desk, opened)
  const { content, post, review, autosave, missing } = writing
  const elbow = useElbow(content, autosave.touch)
  const { reset } = useForm()
  const say = speakWriting(useLanguage())
  const [pane, setPane] = useState<WritingPane>('basics')
  const [isSideOpen, setIsSideOpen] = useState(false)

  const lacking = missing.basics.length + missing.problems.length

  const jump = (place: string, onShown?: (field: Element) => void) => {
    setPane('basics')
    setIsSideOpen(!['title', 'body'].includes(place))
    // After the panel has been shown: what is hidden cannot be scrolled to.
    requestAnimationFrame(() => requestAnimationFrame(() => goToPlace(place, onShown)))
  }
  const show = (finding: PlacedFinding) => {
    const place = placeBeside(finding)
    if (place !== null) {
      jump(place, (field) => selectWords(field, finding))
      return
    }
    setIsSideOpen(false)
    // On a phone the panel lies over the article until it has been folded.
    requestAnimationFrame(() => showFinding(finding, elbow.live.text))
  }
  return (
    <main
      className={isSideOpen ? 'yx-write yx-write--side-open' : 'yx-write'}
      {...signsOfWriting(autosave)}
    >
      <WritingHead
        desk={desk}
        review={review}
        status={<SaveMark state={autosave.state} isCopyMissing={autosave.isCopyMissing} />}
        actions={
          <PostActions
            desk={desk}
            review={review}
            form={{
              missing: missing.basics,
              problems: missing.problems,
              onJump: jump,
              onShow: show,
              onFlush: autosave.flush,
              post,
            }}
          />
        }
      />
      <EarlierCopy
        user={desk.writer.id}
        post={opened}
        stored={content}
        onRestore={async (earlier) => {
          autosave.touch()
          await reset({ ...content, ...earlier.content })
        }}
      />
      <Returned desk={desk} onQuote={showInPaper} />
      <RemarkWalk remarks={lastReturn(desk)?.annotations ?? []} />
      <div className="yx-write__columns">
        <Paper />
        <SidePanel
          {...{ desk, writing, pane, elbow }}
          onPane={setPane}
          onJump={jump}
          onQuote={showInPaper}
          onShow={show}
          onFold={() => setIsSideOpen(false)}
        />
      </div>
      <div className="yx-write__foot">
        <Button look="quiet" aria-expanded={isSideOpen} onClick={() => setIsSideOpen(!isSideOpen)}>
          {lacking > 0 ? say('basicsMissing', { count: lacking }) : say('footAll')}
        </Button>
      </div>
      {elbow.overlay}
    </main>
  )
}

/** Whatever its writer does to the page is a sign of writing; Ctrl+S saves at once. */
function signsOfWriting({ touch, flush }: Autosave) {
  return {
    onKeyDownCapture: (event: KeyboardEvent) => {
      touch()
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault()
        void flush()
      }
    },
    onPointerDownCapture: touch,
    onPasteCapture: touch,
    onInputCapture: touch,
  }
}
