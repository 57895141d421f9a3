import { resolve } from 'node:path'
import { getPayload } from 'payload'
import { env } from '@/platform/env'
import { verifyChain } from '@/queries/verify-chain'
import { BackupRefused } from '@/use-cases/backup/refused'
import { restoreBackup } from '@/use-cases/backup/restore-backup'

/** `npm run restore -- DIR [--force]`: puts a backup in place, then recomputes the whole review chain. */
const options = process.argv.slice(2)
const [directory] = options.filter((option) => !option.startsWith('--'))
if (!directory) {
  console.error(
    '请指明备份所在的文件夹：npm run restore -- 文件夹 [--force]\nName the folder: npm run restore -- DIR [--force]',
  )
  process.exit(1)
}
const { database, MEDIA_DIR, PORT } = env()

async function isServerRunning(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${PORT}/api/health`, {
    signal: AbortSignal.timeout(2_000),
  }).catch(() => null)
  const body = (await answer?.json().catch(() => null)) as { worker?: unknown } | null | undefined
  return body?.worker !== undefined
}

try {
  if (await isServerRunning()) {
    throw new BackupRefused(
      `服务正在端口 ${PORT} 上运行，请先停止它再恢复。`,
      `The server is running on port ${PORT}: stop it first.`,
    )
  }
  const manifest = await restoreBackup({
    places: { database, mediaDir: MEDIA_DIR, configFile: resolve('.env') },
    directory,
    isForced: options.includes('--force'),
    now: new Date(),
    say: (line) => console.log(line),
  })
  console.log('核对审批记录链 · verifying the review chain')
  // Read only now: the configuration opens the database that has just been put in place.
  const { default: config } = await import('@payload-config')
  const chain = await verifyChain(await getPayload({ config }))
  const { head } = manifest.database
  const isSameHead = head === null ? chain.checked === 0 : head.hash === chain.head
  if (!chain.ok || !isSameHead) {
    console.error(`恢复完成，但审批记录链在第 ${chain.brokenAt ?? chain.checked + 1} 条断开。`)
    process.exit(1)
  }
  console.log(`恢复完成，审批记录链完整：共 ${chain.checked} 条，链头 ${chain.head.slice(0, 16)}…`)
  process.exit(0)
} catch (error) {
  console.error(error instanceof BackupRefused ? error.message : error)
  process.exit(1)
}
