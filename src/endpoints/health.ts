import type { Endpoint } from 'payload'
import packageJson from '../../package.json'
import { workerHealth } from '@/platform/worker-health'

/** `GET /api/health`: 200 while the database answers, 503 otherwise. Says nothing that is secret. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const isDatabaseUp = await payload.db
      .count({ collection: 'departments' })
      .then(() => true)
      .catch(() => false)
    const body = {
      ok: isDatabaseUp,
      database: isDatabaseUp ? 'up' : 'down',
      worker: workerHealth(),
      version: packageJson.version,
    }
    return Response.json(body, { status: isDatabaseUp ? 200 : 503 })
  },
}
