'use client'

import { ArticleFrame } from '../shared/ArticleFrame'

interface Props {
  readonly post: string | null
  /** Raised by every save. */
  readonly version: number
  readonly isShown: boolean
}

/** 微信预览: the renderer's own article of what has been saved, at a phone's width. */
export function PreviewPanel({ post, version, isShown }: Props) {
  if (!post) return <p className="yx-empty">写上标题、保存之后，这里显示微信里的样子。</p>
  if (!isShown) return null
  return (
    <div className="yx-preview">
      <p className="yx-empty">每次保存后自动更新。</p>
      <ArticleFrame
        src={`/api/posts/${post}/export/wechat/preview?of=working`}
        title="微信预览"
        version={version}
      />
    </div>
  )
}
