import { z } from 'zod'
import { PLATFORMS } from '@/domain/channels/platforms'
import { FINDING_FIELDS } from '@/domain/findings/content-parts'
import { CHECK_MARKS, DISMISSAL_GROUNDS } from '@/domain/review/review-record'
import { REVIEW_LEVELS } from '@/domain/review/stages'

const comment = z.string().max(5000)
const mark = z.enum(CHECK_MARKS)

const judged = {
  round: z.number().int().positive(),
  level: z.enum(REVIEW_LEVELS),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
}

const objection = z.object({
  rule: z.string().max(200),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  reason: z.string().max(2000),
  field: z.enum(FINDING_FIELDS).optional(),
  material: z.string().max(64).optional(),
  platform: z.enum(PLATFORMS).optional(),
  video: z.string().max(64).optional(),
})

export const submitBody = z.object({
  comment: comment.optional(),
  objections: z.array(objection).max(500).optional(),
})
export const withdrawBody = z.object({ comment: comment.optional() })
export const approveBody = z.object({
  ...judged,
  comment: comment.optional(),
  checklist: z.object({ accuracy: mark, compliance: mark, plainness: mark }).optional(),
  dismissals: z
    .array(
      z.object({
        finding: z.string().max(200),
        reason: z.string().max(2000),
        ground: z.enum(DISMISSAL_GROUNDS).optional(),
      }),
    )
    .max(500)
    .optional(),
})
export const returnBody = z.object({
  ...judged,
  comment: comment.default(''),
  annotations: z
    .array(
      z.object({
        quote: z.string().max(2000),
        note: comment,
        suggestion: comment.optional(),
      }),
    )
    .max(200)
    .optional(),
})
export const publishBody = z.object({
  at: z.iso
    .datetime({ offset: true })
    .transform((at) => new Date(at).toISOString())
    .nullable()
    .optional(),
})
export const unpublishBody = z.object({ reason: comment.default('') })
export const reassignBody = z.object({
  author: z.string().min(1).max(64),
  reason: comment.default(''),
})
