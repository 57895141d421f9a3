import { resolve } from 'node:path'
import packageJson from '../package.json'
import { env } from '@/platform/env'
import { makeBackup } from '@/use-cases/backup/make-backup'
import { BackupRefused } from '@/use-cases/backup/refused'

/** `npm run backup -- DIR`: database, media and configuration into a new folder; the server may run. */
const [directory] = process.argv.slice(2)
if (!directory) {
  console.error(
    '请指明备份放在哪里：npm run backup -- 文件夹\nName the folder: npm run backup -- DIR',
  )
  process.exit(1)
}
try {
  const { database, MEDIA_DIR } = env()
  const manifest = await makeBackup({
    places: { database, mediaDir: MEDIA_DIR, configFile: resolve('.env') },
    directory,
    version: packageJson.version,
    now: new Date(),
    say: (line) => console.log(line),
  })
  const { counts } = manifest.database
  console.log(
    `备份完成：${resolve(directory)}，${counts['posts'] ?? 0} 篇稿件，` +
      `${manifest.database.head?.seq ?? 0} 条审批记录，${manifest.media.files} 个媒体文件。`,
  )
  if (manifest.configuration) {
    console.log('备份里的 .env 含有登录密钥，请像保管密码一样保管这个文件夹。')
  }
} catch (error) {
  console.error(error instanceof BackupRefused ? error.message : error)
  process.exit(1)
}
