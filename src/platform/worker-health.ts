import { env } from './env'
import { processSlot, processState } from './process-state'

interface WorkerPulse {
  lastBeatAt: number | null
}

const pulse = (): WorkerPulse => processSlot('worker-pulse', () => ({ lastBeatAt: null }))

/** The inline worker says that it went round once more. */
export function beatWorker(now: number): void {
  pulse().lastBeatAt = now
}

/** `inline`: works in this process. `apart`: other processes work. `starting`: not yet. */
export function workerHealth(): 'inline' | 'apart' | 'starting' {
  if (env().WORKER === 'off') return 'apart'
  return processState().workerStarted ? 'inline' : 'starting'
}
