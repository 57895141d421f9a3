import { sha256 } from '@/adapters/sha256'
import { readProven } from '@/adapters/video-store'
import { zipFiles } from '@/adapters/zip'
import { DomainError } from '@/domain/errors'
import type { ReviewRecord } from '@/domain/review/review-record'
import {
  isSealedPicture,
  type RevisionContent,
  type SealedFile,
} from '@/domain/review/revision-content'
import { readWorkingContent, usedMaterialsOf } from '@/domain/review/working-content'
import { revisionContent } from '@/domain/review/seal'
import { buildPackage, packedFiles } from '@/domain/wechat/package'
import { renderPreview } from '@/domain/wechat/preview'
import { articleBudget, renderFragment } from '@/domain/wechat/render-article'
import type { Theme } from '@/domain/wechat/themes'
import { loadMaterials } from '@/use-cases/posts/library-materials'
import { openRevision } from '@/use-cases/posts/open-revision'
import { readSealedFile } from '@/use-cases/posts/verify-files'
import { createLocalReq } from 'payload'
import { readablePost, type ReadablePost, type Reader } from './readable-post'

export interface WechatPackage {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The approval that lets something out: of the round if it is approved, else of what is live. */
export function approvalOf({ history }: Pick<ReadablePost, 'history'>): ReviewRecord | null {
  if (history.stage === 'approved') return history.finalApproval
  return history.live?.approval ?? null
}

function approversOf({ records }: ReadablePost, approval: ReviewRecord) {
  const first = records.findLast(
    (record) =>
      record.decision === 'approve' && record.level === 'first' && record.round === approval.round,
  )
  return {
    ...(first ? { first: first.actorName } : {}),
    final: approval.actorName,
    at: approval.at,
  }
}

/**
 * The zip for WeChat's desk, from the approved revision alone, every hash checked at this moment. The
 * same revision gives the same bytes.
 *
 * @throws DomainError `NOT_APPROVED`, `SEAL_BROKEN` (409), `WECHAT_TOO_LONG` (422).
 */
export async function exportWechat(
  reader: Reader,
  id: string,
  theme: Theme,
): Promise<WechatPackage> {
  const readable = await readablePost(reader, id)
  const approval = approvalOf(readable)
  if (!approval) throw new DomainError('NOT_APPROVED', { stage: readable.post.stage })
  const { content, contentHash, id: revision } = await openRevision(reader, approval)
  const files = new Map<string, Uint8Array>()
  for (const file of packedFiles(content)) files.set(file.sha256, await bytesOf(file))
  const built = buildPackage({
    content,
    contentHash,
    revision,
    record: { id: approval.id, hash: approval.hash },
    theme,
    approvers: approversOf(readable, approval),
    files,
    hash: sha256,
  })
  return { name: `wechat-${contentHash.slice(0, 12)}.zip`, bytes: zipFiles(built.files) }
}

const bytesOf = (file: SealedFile): Promise<Uint8Array> =>
  isSealedPicture(file) ? readSealedFile(file) : readProven(file)

/** Which text a preview shows: the sealed one while it is judged or approved, else the working copy. */
export type PreviewOf = 'working' | 'sealed' | 'live'

const imageSrc = (material: string): string => `/api/materials/${material}/rendition/wechat-body`

/**
 * The package's own article in a page, watermarked until it is approved. `working` is the copy that is
 * being written, for those who may read the post.
 */
export async function previewWechat(
  reader: Reader,
  id: string,
  { theme, of }: { readonly theme: Theme; readonly of: PreviewOf | null },
): Promise<string> {
  const readable = await readablePost(reader, id)
  const shown = of ?? (readable.post.stage === 'draft' ? 'working' : 'sealed')
  const approval = approvalOf(readable)
  const content = await contentToShow(reader, readable, shown)
  const isApproved = approval !== null && shown !== 'working' && approval.round === content.round
  const html = renderFragment(content, {
    theme,
    imageSrc,
    ...(isApproved ? { approvers: approversOf(readable, approval) } : {}),
  })
  const budget = articleBudget(html)
  return renderPreview({
    html,
    title: content.title,
    theme,
    watermark: isApproved ? null : '未经审批',
    notice:
      budget.state === 'over'
        ? `超过微信上限：${budget.length} 字符，上限 ${budget.limit}。`
        : null,
  })
}

async function contentToShow(
  reader: Reader,
  readable: ReadablePost,
  shown: PreviewOf,
): Promise<RevisionContent> {
  const { history, stored, post } = readable
  if (shown === 'live' && history.live) return (await openRevision(reader, history.live)).content
  if (shown === 'sealed' && history.revision) return (await openRevision(reader, history)).content
  const content = readWorkingContent(stored)
  const req = await createLocalReq({}, reader.payload)
  return revisionContent({
    post: post.id,
    round: history.round + 1,
    content,
    category: null,
    department: { id: content.department, name: '' },
    author: { id: post.author, name: '' },
    materials: await loadMaterials(req, usedMaterialsOf(content)),
    videos: [],
  })
}
