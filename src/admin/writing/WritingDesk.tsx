'use client'

import { useStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { speakWriting } from '@/messages/writing'
import type { DeskPost } from '@/queries/desk-post'
import { useLanguage } from '../shared/use-language'
import { StandingPost } from './StandingPost'
import { WritingForm } from './WritingForm'

interface Props {
  readonly desk: DeskPost
  /** Null for a post that does not exist yet. */
  readonly post: string | null
}

/**
 * A draft is written; everything else stands as it was sealed until its writer says that they want to
 * change it, because the first change of an approved post voids the approval.
 */
export function WritingDesk({ desk, post }: Props) {
  const [isReopened, setIsReopened] = useState(false)
  const { setStepNav } = useStepNav()
  const language = useLanguage()
  const title = desk.review?.title
  useEffect(() => {
    const say = speakWriting(language)
    setStepNav([
      { label: say('posts'), url: '/admin/collections/posts' },
      { label: title === undefined || title === '' ? say('newPost') : title },
    ])
  }, [language, setStepNav, title])
  const { review } = desk
  const isDraft = review === null || review.stage === 'draft'
  const mayEdit = review === null || review.allowedActions.includes('edit')
  if (mayEdit && (isDraft || isReopened)) return <WritingForm desk={desk} post={post} />
  return <StandingPost desk={desk} {...(mayEdit ? { onReopen: () => setIsReopened(true) } : {})} />
}
