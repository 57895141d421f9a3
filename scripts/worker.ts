import config from '@payload-config'
import { getPayload } from 'payload'
import { startWorker } from '@/jobs/worker'

/** `npm run worker`: a worker of its own process, for a server that runs with `WORKER=off`. */
const payload = await getPayload({ config })
const worker = startWorker(payload)
console.log('后台任务进程已启动 · worker started')

async function stop(): Promise<void> {
  await worker.stop()
  await payload.db.destroy?.()
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
