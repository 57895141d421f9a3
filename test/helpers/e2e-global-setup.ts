import type { TestProject } from 'vitest/node'

import { startProductionServer } from './production-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** The production build of this run, demo inside; without a trailing slash. */
    deskUrl: string
  }
}

/**
 * One server for all end-to-end tests of a run. `E2E_DATABASE_URL` puts it on another database (an empty
 * one); `E2E_DESK_URL` uses a server that is running already.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['E2E_DESK_URL']
  if (running) {
    project.provide('deskUrl', running.replace(/\/+$/, ''))
    return () => Promise.resolve()
  }
  const server = await startProductionServer({
    databaseUrl: process.env['E2E_DATABASE_URL'] || undefined,
  })
  project.provide('deskUrl', server.url)
  return server.stop
}
