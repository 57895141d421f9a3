import type { Payload } from 'payload'
import { isDeadNeighbour } from '@/adapters/worker-identity'
import { releaseDeadClaims } from '@/use-cases/jobs/claim-job'
import { sweepScheduled, sweepUnready } from '@/use-cases/jobs/sweep'
import { sweepFiles } from '@/use-cases/materials/sweep-files'
import { sweepClipFiles } from '@/use-cases/videos/sweep-clip-files'
import { sweepVideos } from '@/use-cases/videos/sweep-videos'

/** The cron table: when, and what looks for due work. A tick only enqueues. */
export const SCHEDULE: readonly {
  readonly name: string
  readonly cron: string
  readonly sweep: (payload: Payload, now: Date) => Promise<number>
}[] = [
  { name: 'scheduled posts', cron: '*/10 * * * * *', sweep: sweepScheduled },
  {
    name: 'jobs of dead workers',
    cron: '*/15 * * * * *',
    sweep: (payload, now) => releaseDeadClaims({ payload, now }, isDeadNeighbour),
  },
  { name: 'clips left lying', cron: '45 * * * * *', sweep: sweepVideos },
  { name: 'files nobody names', cron: '0 20 * * * *', sweep: sweepFiles },
  {
    name: 'files of clips nobody names',
    cron: '0 40 * * * *',
    sweep: (payload, now) => sweepClipFiles(payload, now),
  },
  { name: 'materials without renditions', cron: '30 */5 * * * *', sweep: sweepUnready },
]
