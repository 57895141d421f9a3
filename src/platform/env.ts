import { isIP } from 'node:net'
import path from 'node:path'

import { z } from 'zod'

import { processState } from './process-state'

/** Where the data lives, read from DATABASE_URL. */
export type DatabaseTarget =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'mongodb'; readonly url: string }

const MONGO_NEEDS_REPLICA_SET =
  'MongoDB 地址缺少 replicaSet 参数，没有它就没有事务，请在地址后加上 ?replicaSet=副本集名（例如 mongodb://127.0.0.1:27017/yixuan?replicaSet=rs0）。' +
  ' A MongoDB URL without replicaSet= has no transactions: add ?replicaSet=NAME to it.'

const webUrl = z
  .url({ protocol: /^https?$/, error: '应为 http(s) 地址 / must be an http(s) URL' })
  .transform((url) => url.replace(/\/+$/, ''))

const port = z.coerce
  .number({ error: '应为 0–65535 的整数 / must be a whole number from 0 to 65535' })
  .int('应为整数 / must be a whole number')
  .min(0, '应为 0–65535 / must be from 0 to 65535')
  .max(65_535, '应为 0–65535 / must be from 0 to 65535')

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const isAddressOrRange = (entry: string) => {
  const [address = '', bits, ...rest] = entry.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

const proxies = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .transform((entries) => entries.filter((entry) => entry !== ''))
  .refine((entries) => entries.every(isAddressOrRange), {
    error: '应为逗号分隔的 IP 或网段 / must be IP addresses or ranges, separated by commas',
  })

const databaseUrl = z
  .string()
  .default('file:./data/yixuan.db')
  .superRefine((url, context) => {
    if (/^mongodb(\+srv)?:\/\//.test(url)) {
      if (!/[?&]replicaSet=[^&]+/.test(url)) {
        context.addIssue({ code: 'custom', message: MONGO_NEEDS_REPLICA_SET })
      }
    } else if (!/^file:[^?#]+$/.test(url)) {
      context.addIssue({
        code: 'custom',
        message:
          '应为 file:路径 或 mongodb://地址 / must be file:PATH (embedded) or mongodb://… (server)',
      })
    }
  })

/** Every variable there is; `.env.example` lists the same ones with the same defaults. */
const variables = z.object({
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: z
    .string({ error: '未设置 / is not set: a random text of at least 16 characters' })
    .min(16, '至少 16 个字符 / needs at least 16 characters'),
  PORT: port.default(3000),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_URL: webUrl.optional(),
  TRUST_PROXY: proxies,
  MEDIA_DIR: z
    .string()
    .default('media')
    .transform((directory) => path.resolve(directory)),
  FFMPEG_PATH: z.string().optional(),
  FFPROBE_PATH: z.string().optional(),
  WORKER: z
    .enum(['inline', 'off'], { error: '应为 inline 或 off / must be inline or off' })
    .default('inline'),
  WECHAT_API_BASE: webUrl.default('https://api.weixin.qq.com'),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: webUrl.optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: '应为 smtp(s) 地址 / must be an smtp(s) URL' })
    .optional(),
  WECOM_WEBHOOK_URL: webUrl.optional(),
  DINGTALK_WEBHOOK_URL: webUrl.optional(),
  TZ: z
    .string()
    .default('Asia/Shanghai')
    .refine(isTimeZone, { error: '不是有效的时区名 / is not a time zone name' }),
  SEED_DEMO: z
    .enum(['auto', 'never'], { error: '应为 auto 或 never / must be auto or never' })
    .default('auto'),
  DEMO_PASSWORD: z
    .string()
    .min(8, '至少 8 个字符 / needs at least 8 characters')
    .default('demo-Password-1'),
})

interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Beside the schema, so that these too are named when something else is wrong. */
function missingTogether(given: Readonly<Record<string, string | undefined>>): Problem[] {
  if (given.S3_BUCKET === undefined) return []
  return ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']
    .filter((name) => given[name] === undefined)
    .map((name) => ({
      path: [name],
      message: '设置了 S3_BUCKET 时必填 / is needed when S3_BUCKET is set',
    }))
}

/**
 * Names as in `.env`; paths absolute, URLs without a trailing slash, absent ones `undefined`.
 * PUBLIC_URL has no default: a desk in a local network is reached under several addresses.
 */
export type Env = Readonly<z.output<typeof variables> & { database: DatabaseTarget }>

/** Where the system looks for programs; not a setting of ours. */
export const programFolders = (): string | undefined => process.env.PATH

/** The names of all variables, for the test of `.env.example`. */
export const environmentNames: readonly string[] = Object.keys(variables.shape)

/** One or more variables are wrong; the message names each of them. */
export class EnvironmentError extends Error {
  readonly names: readonly string[]

  constructor(problems: readonly Problem[]) {
    const lines = problems.map((problem) => `  ${problem.path.join('.')}: ${problem.message}`)
    super(`配置有误，请检查 .env / The configuration is wrong, see .env:\n${lines.join('\n')}`)
    this.name = 'EnvironmentError'
    this.names = [...new Set(problems.map((problem) => problem.path.join('.')))]
  }
}

function databaseTarget(url: string): DatabaseTarget {
  if (!url.startsWith('file:')) return { kind: 'mongodb', url }
  return { kind: 'sqlite', path: path.resolve(url.slice('file:'.length).replace(/^\/\/\//, '/')) }
}

/**
 * Reads a configuration from `record`; an empty value counts as unset, unknown names are ignored.
 * Relative paths are resolved from the working directory. Throws an EnvironmentError.
 */
export function parseEnv(record: Readonly<Record<string, string | undefined>>): Env {
  const given: Record<string, string | undefined> = Object.fromEntries(
    environmentNames
      .map((name) => [name, record[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(given)
  const problems = [...(parsed.error?.issues ?? []), ...missingTogether(given)]
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems)
  return { ...parsed.data, database: databaseTarget(parsed.data.DATABASE_URL) }
}

/**
 * The configuration of this process, read once. Also sets the process's own time zone, so that
 * local dates agree with TZ when it comes from the default. Throws an EnvironmentError.
 */
export function env(): Env {
  const state = processState()
  if (state.env === undefined) {
    state.env = parseEnv(process.env)
    process.env.TZ = state.env.TZ
  }
  return state.env
}
