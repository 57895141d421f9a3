'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PlacedFinding } from '@/domain/findings/check-content'
import type { MissingBasic } from '@/domain/review/submit-gate'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { Button } from '../shared/Button'
import { sayDone, sayRefused } from '../shared/say-done'
import { Sheet } from '../shared/Sheet'
import { ActSheet } from './ActSheet'
import { ACTS, publishPost, type Act } from './acts'
import { PublishSheet } from './PublishSheet'
import { ReassignSheet } from './ReassignSheet'
import { SubmitSheet } from './SubmitSheet'

/** What the actions need of the form, where there is one. */
export interface FormLink {
  readonly post: string | null
  readonly missing: readonly MissingBasic[]
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
  const more = moreOf(desk, review)
  return (
    <>
      {form && (review === null || may('submit')) ? (
        <Button look="main" onClick={() => setOpen('submit')}>
          提交初审
        </Button>
      ) : null}
      {may('withdraw') ? <Button onClick={() => setOpen('withdraw')}>撤回</Button> : null}
      {may('publish') ? (
        <Button look="main" onClick={() => setOpen('publish')}>
          {review?.publishAt ? '改发布时间' : '发布'}
        </Button>
      ) : null}
      {more.length > 0 ? <Button onClick={() => setOpen('more')}>更多</Button> : null}
      <Sheet title="更多操作" isOpen={open === 'more'} onClose={close}>
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
  return async () => {
    if (!review) return
    const { post, publishAt } = review
    const answer = await publishPost(post, { at: null })
    if (!answer.ok) return sayRefused(answer.message)
    sayDone('已取消定时。审核仍然有效，随时可以发布。', {
      label: '撤销',
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

function moreOf(desk: DeskPost, review: ReviewView | null): More[] {
  if (!review) return []
  const { allowedActions, stage, live, post } = review
  const more: More[] = []
  if (stage === 'approved' || live) {
    const href = `/api/posts/${post}/export/wechat`
    more.push({ label: '导出微信包', hint: '审核通过的正文、图片和封面，一个压缩包', href })
  }
  if (allowedActions.includes('cancel_schedule')) {
    more.push({ label: '取消定时', hint: '回到“已通过”，随时可以再发布', open: 'cancel' })
  }
  if (allowedActions.includes('unpublish')) {
    more.push({ label: '下线', hint: '居民马上看不到，再上线须重新审核', open: 'unpublish' })
  }
  if (desk.successors.length > 0) {
    more.push({ label: '转交作者', hint: '作者离岗时，交给同科室的人接着写', open: 'reassign' })
  }
  if (desk.mayDelete) {
    more.push({ label: '删除草稿', hint: '从没送审过的草稿可以删除', open: 'delete' })
  }
  return more
}
