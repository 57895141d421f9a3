'use client'

import { speakWriting } from '@/messages/writing'
import { ArticleFrame } from '../shared/ArticleFrame'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly post: string | null
  /** Raised by every save. */
  readonly version: number
  readonly isShown: boolean
}

/** 微信预览: the renderer's own article of what has been saved, at a phone's width. */
export function PreviewPanel({ post, version, isShown }: Props) {
  const say = speakWriting(useLanguage())
  if (!post) return <p className="yx-empty">{say('previewLater')}</p>
  if (!isShown) return null
  return (
    <div className="yx-preview">
      <p className="yx-empty">{say('previewFresh')}</p>
      <ArticleFrame
        src={`/api/posts/${post}/export/wechat/preview?of=working`}
        title={say('tabPreview')}
        version={version}
      />
    </div>
  )
}
