'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useMemo, useState } from 'react'
import type { DeskPost } from '@/queries/desk-post'
import type { ReviewView } from '@/queries/review-view'
import { callApi } from '../shared/call-api'
import { contentOf, type Content } from './save-plan'
import { useAutosave, type Autosave } from './use-autosave'
import { useMissing, type Missing } from './use-missing'

export interface Writing {
  readonly content: Content
  /** Null until the post has been saved for the first time. */
  readonly post: string | null
  readonly review: ReviewView | null
  /** Raised by every save, and by whatever else changes how the post reads. */
  readonly version: number
  readonly raiseVersion: () => void
  readonly autosave: Autosave
  readonly missing: Missing
}

/** What is being written, where it is saved, and what it still lacks. */
export function useWriting(desk: DeskPost, opened: string | null): Writing {
  const [fields] = useAllFormFields()
  const content = useMemo(
    () => contentOf(reduceFieldsToValues(fields, true) as Record<string, unknown>),
    [fields],
  )
  const [post, setPost] = useState(opened)
  const [review, setReview] = useState<ReviewView | null>(desk.review)
  const [version, setVersion] = useState(0)
  const raiseVersion = useCallback(() => setVersion((before) => before + 1), [])

  const onSaved = useCallback(
    ({ id }: { readonly id: string }, isFirst: boolean) => {
      setPost(id)
      raiseVersion()
      // The address follows the post without a navigation, which would take the cursor away.
      if (isFirst) window.history.replaceState(null, '', `/admin/collections/posts/${id}`)
      void callApi<ReviewView>(`/api/posts/${id}/review`).then((answer) => {
        if (answer.ok) setReview(answer.data)
      })
    },
    [raiseVersion],
  )
  const autosave = useAutosave({ user: desk.writer.id, post: opened, content, onSaved })
  const missing = useMissing(content, version)
  return { content, post, review, version, raiseVersion, autosave, missing }
}
