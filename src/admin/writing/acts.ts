import { callApi, type Answer } from '../shared/call-api'

/** The actions that cannot be taken back, and need no more than a sentence. */
export const ACTS = ['withdraw', 'unpublish', 'delete'] as const
export type Act = (typeof ACTS)[number]

export interface ActWords {
  readonly title: string
  /** What it leads to. */
  readonly consequence: string
  readonly confirm: string
  /** Label of the sentence to be written; null when there is none. */
  readonly asks: string | null
  readonly isRequired: boolean
  readonly isDanger: boolean
  /** What is said once it is done; null where the page that follows says it. */
  readonly done: string | null
}

export const ACT_WORDS: Readonly<Record<Act, ActWords>> = {
  withdraw: {
    title: '撤回这次送审',
    consequence: '稿件回到草稿，可以修改；这一轮已有的通过作废，改好后重新提交。',
    confirm: '撤回',
    asks: '为什么撤回（选填，审核人看得到）',
    isRequired: false,
    isDanger: false,
    done: '已撤回，稿件回到草稿，可以修改。',
  },
  unpublish: {
    title: '下线这篇稿件',
    consequence: '线上的版本马上撤下，居民看不到了。要再上线，须重新送审并通过。',
    confirm: '下线',
    asks: '下线的理由（必填，留在审批记录里）',
    isRequired: true,
    isDanger: true,
    done: '已下线，居民看不到了。',
  },
  delete: {
    title: '删除草稿',
    consequence: '删除后不能恢复。用到的图片仍留在素材库里。',
    confirm: '删除草稿',
    asks: null,
    isRequired: false,
    isDanger: true,
    done: null,
  },
}

export function runAct(act: Act, post: string, sentence: string): Promise<Answer<unknown>> {
  const base = `/api/posts/${post}`
  switch (act) {
    case 'withdraw':
      return callApi(`${base}/withdraw`, { method: 'POST', body: { comment: sentence } })
    case 'unpublish':
      return callApi(`${base}/unpublish`, { method: 'POST', body: { reason: sentence } })
    case 'delete':
      return callApi(base, { method: 'DELETE' })
  }
}

/** 发布 now (`{}`) or at an instant; `at: null` takes a set hour back. */
export const publishPost = (
  post: string,
  body: { readonly at?: string | null },
): Promise<Answer<unknown>> => callApi(`/api/posts/${post}/publish`, { method: 'POST', body })
