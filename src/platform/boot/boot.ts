import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { startWorker } from '@/jobs/worker'
import { seedEmptyDatabase } from '@/seed/run-seed'
import { env } from '../env'
import { processState } from '../process-state'

/** Opens the database, migrates, seeds an empty one and starts the inline worker: once per process. */
export function bootOnce(config: Promise<SanitizedConfig>): Promise<void> {
  const state = processState()
  state.booted ??= boot(config)
  return state.booted
}

async function boot(config: Promise<SanitizedConfig>): Promise<void> {
  const payload = await getPayload({ config })
  await seed(payload)
  if (env().WORKER === 'inline') startInlineWorker(payload)
}

async function seed(payload: Payload): Promise<void> {
  if (env().SEED_DEMO === 'never') return
  await seedEmptyDatabase(payload, (line) => console.log(line))
}

function startInlineWorker(payload: Payload): void {
  const state = processState()
  if (state.workerStarted) return
  state.workerStarted = true
  const worker = startWorker(payload)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void worker.stop())
  }
}
