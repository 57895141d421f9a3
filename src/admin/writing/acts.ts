import { callApi, type Answer } from '../shared/call-api'

/** The actions that cannot be taken back, and need no more than a sentence. */
export const ACTS = ['withdraw', 'unpublish', 'delete'] as const
export type Act = (typeof ACTS)[number]

/** Words of `messages/post-actions` for the sheet of an action. */
export const ACT_WORDS = {
  withdraw: {
    title: 'withdrawTitle',
    /** What it leads to. */
    consequence: 'withdrawLeads',
    confirm: 'withdraw',
    /** Label of the sentence to be written; null when there is none. */
    asks: 'withdrawAsks',
    isRequired: false,
    isDanger: false,
    /** What is said once it is done; null where the page that follows says it. */
    done: 'withdrawn',
  },
  unpublish: {
    title: 'unpublishTitle',
    consequence: 'unpublishLeads',
    confirm: 'unpublish',
    asks: 'unpublishAsks',
    isRequired: true,
    isDanger: true,
    done: 'unpublished',
  },
  delete: {
    title: 'deleteDraft',
    consequence: 'deleteLeads',
    confirm: 'deleteDraft',
    asks: null,
    isRequired: false,
    isDanger: true,
    done: null,
  },
} as const satisfies Readonly<Record<Act, object>>

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
