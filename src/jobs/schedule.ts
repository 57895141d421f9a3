import type { Payload } from 'payload'
import { sweepScheduled, sweepUnready } from '@/use-cases/jobs/sweep'

/** The cron table: when, and what looks for due work. A tick only enqueues. */
export const SCHEDULE: readonly {
  readonly name: string
  readonly cron: string
  readonly sweep: (payload: Payload, now: Date) => Promise<number>
}[] = [
  { name: 'scheduled posts', cron: '*/10 * * * * *', sweep: sweepScheduled },
  { name: 'materials without renditions', cron: '30 */5 * * * *', sweep: sweepUnready },
]
