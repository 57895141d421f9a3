import type { ReviewLevel } from './stages'

/** Hours each level may take, from the settings. */
export interface ReviewHours {
  readonly first: number
  readonly final: number
  readonly urgent: number
}

export const DEFAULT_HOURS: ReviewHours = { first: 24, final: 24, urgent: 2 }

/** When a level that begins at `from` is due. Wall-clock hours. */
export function dueAt(
  from: Date,
  level: ReviewLevel,
  { hours, isUrgent }: { readonly hours: ReviewHours; readonly isUrgent: boolean },
): Date {
  const allowed = isUrgent ? Math.min(hours.urgent, hours[level]) : hours[level]
  return new Date(from.getTime() + allowed * 3_600_000)
}
