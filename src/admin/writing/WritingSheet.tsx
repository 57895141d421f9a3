'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useMemo, useState } from 'react'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { findQuote } from '../shared/find-quote'
import { Tabs } from '../shared/Tabs'
import { BasicsPanel } from './BasicsPanel'
import { DetailsPanel } from './DetailsPanel'
import { EarlierCopy } from './EarlierCopy'
import { goToPlace } from './go-to-place'
import { HistoryPanel, Returned } from './HistoryPanel'
import { Paper } from './Paper'
import { PostActions } from './PostActions'
import { PreviewPanel } from './PreviewPanel'
import { SaveMark } from './SaveMark'
import { contentOf } from './save-plan'
import { useAutosave } from './use-autosave'
import { useMissing } from './use-missing'
import { WritingHead } from './WritingHead'

interface Props {
  readonly desk: DeskPost
  readonly post: string | null
}

type Pane = 'basics' | 'preview' | 'history'

/** 写稿 in the browser: the article as residents will read it, and beside it what is still missing. */
export function WritingSheet({ desk, post: opened }: Props) {
  const [fields] = useAllFormFields()
  const { reset } = useForm()
  const content = useMemo(
    () => contentOf(reduceFieldsToValues(fields, true) as Record<string, unknown>),
    [fields],
  )
  const [post, setPost] = useState(opened)
  const [review, setReview] = useState<ReviewView | null>(desk.review)
  const [version, setVersion] = useState(0)
  const [pane, setPane] = useState<Pane>('basics')
  const [isSideOpen, setIsSideOpen] = useState(false)

  const onSaved = useCallback(({ id }: { readonly id: string }, isFirst: boolean) => {
    setPost(id)
    setVersion((before) => before + 1)
    // The address follows the post without a navigation, which would take the cursor away.
    if (isFirst) window.history.replaceState(null, '', `/admin/collections/posts/${id}`)
    void callApi<ReviewView>(`/api/posts/${id}/review`).then((answer) => {
      if (answer.ok) setReview(answer.data)
    })
  }, [])
  const autosave = useAutosave({ user: desk.writer.id, post: opened, content, onSaved })
  const missing = useMissing(content, version)

  const jump = (place: string) => {
    setPane('basics')
    setIsSideOpen(!['title', 'body'].includes(place))
    // After the panel has been shown: what is hidden cannot be scrolled to.
    requestAnimationFrame(() => requestAnimationFrame(() => goToPlace(place)))
  }
  return (
    <main
      className={isSideOpen ? 'yx-write yx-write--side-open' : 'yx-write'}
      onKeyDownCapture={(event) => {
        autosave.touch()
        if ((event.ctrlKey || event.metaKey) && event.key === 's') {
          event.preventDefault()
          void autosave.flush()
        }
      }}
      onPointerDownCapture={autosave.touch}
      onPasteCapture={autosave.touch}
      onInputCapture={autosave.touch}
    >
      <WritingHead
        desk={desk}
        review={review}
        status={<SaveMark state={autosave.state} isCopyMissing={autosave.isCopyMissing} />}
        actions={
          <PostActions
            desk={desk}
            review={review}
            form={{ missing: missing.basics, onJump: jump, onFlush: autosave.flush, post }}
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
      {desk.outcome === 'returned' ? <Returned desk={desk} onQuote={showInPaper} /> : null}
      <div className="yx-write__columns">
        <Paper />
        <aside className="yx-write__side" aria-label="提交前要填的、预览和经过">
          <div className="yx-write__side-close">
            <Button look="quiet" onClick={() => setIsSideOpen(false)}>
              收起，回到正文
            </Button>
          </div>
          <Tabs
            label="稿件资料"
            chosen={pane}
            onChoose={setPane}
            tabs={[
              {
                key: 'basics',
                label: '要素',
                count: missing.basics.length,
                content: (
                  <>
                    <BasicsPanel
                      missing={missing}
                      onJump={jump}
                      onDescribed={() => setVersion((before) => before + 1)}
                    />
                    <DetailsPanel writer={desk.writer} genre={content['genre']} />
                  </>
                ),
              },
              {
                key: 'preview',
                label: '微信预览',
                content: (
                  <PreviewPanel post={post} version={version} isShown={pane === 'preview'} />
                ),
              },
              {
                key: 'history',
                label: '经过',
                content: <HistoryPanel desk={desk} review={review} onQuote={showInPaper} />,
              },
            ]}
          />
        </aside>
      </div>
      <div className="yx-write__foot">
        <Button look="quiet" aria-expanded={isSideOpen} onClick={() => setIsSideOpen(!isSideOpen)}>
          {missing.basics.length > 0
            ? `还差 ${missing.basics.length} 项可提交`
            : '要素 · 预览 · 经过'}
        </Button>
      </div>
    </main>
  )
}

/** Selects quoted words in the editor; nothing happens when they have been rewritten since. */
function showInPaper(quote: string): void {
  const editor = document.querySelector('[data-place="body"] [contenteditable]')
  const range = editor ? findQuote(editor, quote) : null
  if (!range) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
