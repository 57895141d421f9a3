import type { Payload } from 'payload'
import { canonicalJson } from '@/domain/review/canonical-json'
import { isRoundOpen, type PostHistory } from '@/domain/review/fold-records'
import type { ReviewRecord } from '@/domain/review/review-record'
import type { RevisionContent } from '@/domain/review/revision-content'
import type { Stage } from '@/domain/review/stages'
import { readWorkingContent, type WorkingContent } from '@/domain/review/working-content'
import { withTransaction } from '@/platform/database/with-transaction'
import { openRevision } from '../posts/open-revision'
import { loadHistory } from './load-history'

/** The mirrored fields of a post that its records decide. */
export interface Mirror {
  readonly stage: Stage
  readonly round: number
  readonly contentHash: string | null
  readonly firstReviewer: string | null
  readonly publishAt: string | null
  readonly outcome: 'returned' | 'withdrawn' | null
  readonly isLive: boolean
}

/**
 * Writes a post's mirror anew from its records, the authority. An edit leaves no record, so a published or
 * offline post whose working copy differs from its last revision is a draft.
 *
 * @returns the mirror as it should be.
 */
export async function rebuildMirror(payload: Payload, post: string): Promise<Mirror> {
  return withTransaction(
    payload,
    async ({ req }) => {
      const stored = await payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'posts',
        where: { id: { equals: post } },
        req,
      })
      const { history, records } = await loadHistory({ payload, req }, post)
      const sealed = history.revision
        ? (await openRevision({ payload, req }, history)).content
        : null
      const isEdited =
        stored !== null && sealed !== null && differs(readWorkingContent(stored), sealed)
      const mirror = mirrorOf(history, records, isEdited)
      await payload.db.updateOne({
        collection: 'posts',
        id: post,
        data: { ...mirror },
        req,
        returning: false,
      })
      return mirror
    },
    { capability: true },
  )
}

function mirrorOf(
  history: PostHistory,
  records: readonly ReviewRecord[],
  isEdited: boolean,
): Mirror {
  const isOpen = isRoundOpen(history.stage)
  const last = records.findLast(({ decision }) => decision !== 'reassign')?.decision
  return {
    stage: isEdited && !isOpen ? 'draft' : history.stage,
    round: history.round,
    contentHash: history.contentHash,
    firstReviewer: isOpen ? (history.firstApproval?.actor ?? null) : null,
    publishAt: history.publishAt,
    outcome: last === 'return' ? 'returned' : last === 'withdraw' ? 'withdrawn' : null,
    isLive: history.live !== null,
  }
}

const COMPARED = [
  'title',
  'kind',
  'genre',
  'adReviewNo',
  'digest',
  'body',
  'class',
  'audiences',
  'byline',
  'sources',
  'cover',
  'isAiAssisted',
  'isPatientStory',
] as const satisfies readonly (keyof WorkingContent & keyof RevisionContent)[]

function differs(working: WorkingContent, sealed: RevisionContent): boolean {
  const isSame =
    COMPARED.every((key) => canonicalJson(working[key]) === canonicalJson(sealed[key])) &&
    working.category === (sealed.category?.id ?? null) &&
    working.department === sealed.department.id &&
    canonicalJson(working.materials) === canonicalJson(sealed.attachments)
  return !isSame
}
