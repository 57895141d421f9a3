import { join } from 'node:path'
import { ensurePortFree, readAddress } from '../port.mjs'
import { prepare } from '../prepare.mjs'
import { projectRoot } from '../project-root.mjs'
import { runInForeground } from '../run-child.mjs'

/** `npm run dev`: the same server with hot reload. @returns {Promise<number>} */
export async function main() {
  const environment = await prepare(projectRoot)
  const address = readAddress(environment)
  await ensurePortFree(address)
  return runInForeground({
    argv: [
      join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next'),
      'dev',
      '-p',
      String(address.port),
      '-H',
      address.host,
    ],
    cwd: projectRoot,
    env: { ...environment, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  })
}
