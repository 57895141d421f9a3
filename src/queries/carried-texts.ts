import { composeCopyText, type PlatformText } from '@/domain/channels/platform-text'
import type { RevisionContent } from '@/domain/review/revision-content'
import { clipsOf } from '@/use-cases/posts/live-post'
import { openRevision } from '@/use-cases/posts/open-revision'
import { approvalOf } from './export-wechat'
import type { ReadablePost, Reader } from './readable-post'

/** A sealed text for a platform, ready to be carried there. Plain data: it crosses to the browser. */
export interface CarriedText extends PlatformText {
  /** What 复制文案 puts into the clipboard. */
  readonly copyText: string
  /** The sealed bytes of the cover; null where none was chosen. */
  readonly coverUrl: string | null
}

export function carriedTextsOf(content: RevisionContent): CarriedText[] {
  const [first] = clipsOf(content)
  return content.platformTexts.map((text) => ({
    ...text,
    copyText: composeCopyText(text),
    coverUrl: first?.posters.find(({ key }) => key === text.cover)?.url ?? null,
  }))
}

/** What may be copied now: of the approved revision, else of what is live; none where nobody approved one. */
export async function approvedTexts(reader: Reader, post: ReadablePost): Promise<CarriedText[]> {
  const approval = approvalOf(post)
  return approval ? carriedTextsOf((await openRevision(reader, approval)).content) : []
}
