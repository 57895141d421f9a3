'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PlatformProblem } from '@/domain/channels/platform-text'
import type { PlacedFinding } from '@/domain/findings/check-content'
import type { MissingBasic } from '@/domain/review/submit-gate'
import { speakActions } from '@/messages/post-actions'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { Button } from '../shared/Button'
import { sayDone, sayRefused } from '../shared/say-done'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'
import { ActSheet } from './ActSheet'
import { ACTS, publishPost, type Act } from './acts'
import { PublishSheet } from './PublishSheet'
import { ReassignSheet } from './ReassignSheet'
import { SubmitSheet } from './SubmitSheet'

/** What the actions need of the form, where there is one. */
export interface FormLink {
  readonly post: string | null
  readonly missing: readonly MissingBasic[]
  /** Of the texts for the platforms. */
  readonly problems: readonly PlatformProblem[]
  readonly onJump: (place: string) => void
  readonly onShow: (finding: PlacedFinding) => void
  readonly onFlush: () => Promise<boolean>
}

interface Props {
  readonly desk: DeskPost
  readonly review: ReviewView | null
  readonly form?: FormLink
}

type Open = 'submit' | 'publish' | 'reassign' | 'more' | Act | null
type Step = Open | 'cancel'

/** The review's own actions, as far as this person may take them now; there are no others. */
export function PostActions({ desk, review, form }: Props) {
  const say = speakActions(useLanguage())
  const [open, setOpen] = useState<Open>(null)
  const may = (action: ReviewView['allowedActions'][number]): boolean =>
    review?.allowedActions.includes(action) ?? false
  const post = review?.post ?? form?.post ?? null
  const close = () => setOpen(null)
  const cancelSchedule = useCancelSchedule(review)
  const take = (step: Step) => {
    if (step !== 'cancel') return setOpen(step)
    close()
    void cancelSchedule()
  }
  const more = moreOf(desk, review, say)
  return (
    <>
      {form && (review === null || may('submit')) ? (
        <Button look="main" onClick={() => setOpen('submit')}>
          {say('submit')}
        </Button>
      ) : null}
      {may('withdraw') ? (
        <Button onClick={() => setOpen('withdraw')}>{say('withdraw')}</Button>
      ) : null}
      {may('publish') ? (
        <Button look="main" onClick={() => setOpen('publish')}>
          {say(review?.publishAt ? 'reschedule' : 'publish')}
        </Button>
      ) : null}
      {more.length > 0 ? <Button onClick={() => setOpen('more')}>{say('more')}</Button> : null}
      <Sheet title={say('moreTitle')} isOpen={open === 'more'} onClose={close}>
        <ul className="yx-acts">
          {more.map((item) => (
            <li key={item.label}>
              {item.href === undefined ? (
                <button type="button" onClick={() => take(item.open ?? null)}>
                  <strong>{item.label}</strong>
                  <span>{item.hint}</span>
                </button>
              ) : (
                <a href={item.href} download onClick={close}>
                  <strong>{item.label}</strong>
                  <span>{item.hint}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      </Sheet>
      {form ? (
        <SubmitSheet desk={desk} form={form} isOpen={open === 'submit'} onClose={close} />
      ) : null}
      {post && review ? (
        <>
          <PublishSheet review={review} isOpen={open === 'publish'} onClose={close} />
          <ReassignSheet
            post={post}
            successors={desk.successors}
            isOpen={open === 'reassign'}
            onClose={close}
          />
          {ACTS.map((act) => (
            <ActSheet key={act} act={act} post={post} isOpen={open === act} onClose={close} />
          ))}
        </>
      ) : null}
    </>
  )
}

/** Done at once, because it can be taken back: the same hour is set again. */
function useCancelSchedule(review: ReviewView | null) {
  const router = useRouter()
  const say = speakActions(useLanguage())
  return async () => {
    if (!review) return
    const { post, publishAt } = review
    const answer = await publishPost(post, { at: null })
    if (!answer.ok) return sayRefused(answer.message)
    sayDone(say('scheduleCancelled'), {
      label: say('undo'),
      act: () => publishPost(post, { at: publishAt }),
      onDone: () => router.refresh(),
    })
    router.refresh()
  }
}

interface More {
  readonly label: string
  readonly hint: string
  readonly open?: Step
  readonly href?: string
}

type Say = ReturnType<typeof speakActions>

function moreOf(desk: DeskPost, review: ReviewView | null, say: Say): More[] {
  if (!review) return []
  const { allowedActions, stage, live, post } = review
  const more: More[] = []
  if (stage === 'approved' || live) {
    const href = `/api/posts/${post}/export/wechat`
    more.push({ label: say('export'), hint: say('exportHint'), href })
  }
  if (allowedActions.includes('cancel_schedule')) {
    more.push({ label: say('cancelSchedule'), hint: say('cancelScheduleHint'), open: 'cancel' })
  }
  if (allowedActions.includes('unpublish')) {
    more.push({ label: say('unpublish'), hint: say('unpublishHint'), open: 'unpublish' })
  }
  if (desk.successors.length > 0) {
    more.push({ label: say('reassign'), hint: say('reassignHint'), open: 'reassign' })
  }
  if (desk.mayDelete) {
    more.push({ label: say('deleteDraft'), hint: say('deleteHint'), open: 'delete' })
  }
  return more
}
