import { schedule } from 'node-cron'

export interface CronTask {
  stop: () => void
}

/** Runs `work` at the times of a cron expression. A tick only enqueues; it does not overlap itself. */
export function onCron(expression: string, work: () => Promise<void>): CronTask {
  const task = schedule(expression, work, { noOverlap: true })
  return {
    stop: () => {
      void task.stop()
    },
  }
}
