import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import { collections, globals } from './collections'
import { sharp } from '@/adapters/images'
import { deskComponents } from '@/admin/shell/components'
import { rootEndpoints } from '@/endpoints'
import { payloadWords } from '@/messages/payload-words'
import { migrations as sqliteMigrations } from '@/migrations/sqlite'
import { answerErrors } from '@/platform/after-error'
import { noDocAccess } from '@/platform/http/graphql-rules'
import { databaseAdapter } from '@/platform/database/adapter'
import { env } from '@/platform/env'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const settings = env()

/** 20 MB a file; a request may carry a few small fields beside it. */
const MAX_FILE = 20 * 1024 * 1024

export default buildConfig({
  secret: settings.PAYLOAD_SECRET,
  serverURL: settings.PUBLIC_URL ?? '',
  csrf: settings.PUBLIC_URL ? [settings.PUBLIC_URL] : [],
  db: databaseAdapter(settings, { sqlite: sqliteMigrations }),
  collections,
  globals,
  endpoints: rootEndpoints,
  sharp,
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh', translations: payloadWords },
  admin: {
    user: 'users',
    importMap: { baseDir: at('./src') },
    meta: {
      title: '医宣',
      titleSuffix: ' · 医宣',
      description: '健康宣传内容的撰写、三级审核与发布',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/desk-icon.svg' }],
    },
    dateFormat: 'yyyy年M月d日 HH:mm',
    avatar: 'default',
    components: deskComponents,
  },
  // A refusal is an answer, not a fault: one line, no stack. The type only knows Payload's own errors.
  loggingLevels: { ...({ DomainError: 'info' } as object) },
  hooks: { afterError: [answerErrors] },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  graphQL: {
    schemaOutputFile: at('./.yixuan/schema.graphql'),
    disablePlaygroundInProduction: true,
    validationRules: () => [noDocAccess],
  },
  upload: { limits: { fileSize: MAX_FILE, files: 1 }, abortOnLimit: true, safeFileNames: true },
  telemetry: false,
  // Written by `npm run generate` and compared by `npm run check`, not at every start.
  typescript: { outputFile: at('./src/payload-types.ts'), autoGenerate: false },
})
