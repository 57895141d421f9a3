import type { Payload, PayloadRequest } from 'payload'
import { DEFAULT_HOURS, dueAt, type ReviewHours } from '@/domain/review/due'
import { levelOf, type ReviewLevel, type Stage } from '@/domain/review/stages'
import type { Scene } from '../posts/on-post'

interface StoredHours extends Record<string, unknown> {
  readonly firstReviewHours?: number | null
  readonly finalReviewHours?: number | null
  readonly urgentReviewHours?: number | null
}

/** How long each level may take, as set at the desk. */
export async function reviewHours(reader: {
  readonly payload: Payload
  readonly req?: PayloadRequest
}): Promise<ReviewHours> {
  // Null on MongoDB until somebody has saved the settings, whatever the adapter's type says.
  const settings: StoredHours | null = await reader.payload.db.findGlobal<StoredHours>({
    slug: 'desk-settings',
    ...(reader.req ? { req: reader.req } : {}),
  })
  return {
    first: settings?.firstReviewHours ?? DEFAULT_HOURS.first,
    final: settings?.finalReviewHours ?? DEFAULT_HOURS.final,
    urgent: settings?.urgentReviewHours ?? DEFAULT_HOURS.urgent,
  }
}

/**
 * When a level that already waits is due after somebody made the post urgent, or calm again. ISO 8601; null
 * while nothing waits.
 */
export async function dueAfterUrgency(
  req: PayloadRequest,
  waiting: { readonly stage: Stage; readonly since: string | null; readonly isUrgent: boolean },
): Promise<string | null> {
  const level = levelOf(waiting.stage)
  if (!level || !waiting.since) return null
  const hours = await reviewHours({ payload: req.payload, req })
  return dueAt(new Date(waiting.since), level, { hours, isUrgent: waiting.isUrgent }).toISOString()
}

/** When the level that begins now is due, ISO 8601. */
export async function dueOf(scene: Scene, level: ReviewLevel): Promise<string> {
  const hours = await reviewHours({ payload: scene.tx.req.payload, req: scene.tx.req })
  return dueAt(scene.now, level, {
    hours,
    isUrgent: scene.stored['isUrgent'] === true,
  }).toISOString()
}
