import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupRefused } from './refused'

export const BACKUP_FORMAT = 'yixuan.backup/1'
export const MANIFEST = 'manifest.json'

/** Relative, forward slashes, never upwards: a manifest is not a way to write elsewhere. */
const isInside = (path: string): boolean =>
  !path.includes('\\') && path.split('/').every((part) => part !== '' && !/^\.{1,2}$/.test(part))

const schema = z.object({
  format: z.literal(BACKUP_FORMAT),
  createdAt: z.iso.datetime(),
  version: z.string(),
  database: z.object({
    kind: z.enum(['sqlite', 'mongodb']),
    /** Rows of each table, documents of each collection. */
    counts: z.record(z.string(), z.number().int()),
    /** The last link of the review chain; null when nothing was ever submitted. */
    head: z.object({ seq: z.number().int(), hash: z.string() }).nullable(),
  }),
  media: z.object({ files: z.number().int(), bytes: z.number().int() }),
  /** `.env` holds the secret that signs sessions: whoever has the archive has the secret. */
  configuration: z.object({ path: z.literal('.env'), holdsSecret: z.literal(true) }).nullable(),
  files: z.array(
    z.object({
      path: z.string().refine(isInside),
      bytes: z.number().int(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

export type Manifest = Readonly<z.output<typeof schema>>

/** @throws BackupRefused when the folder holds no finished archive of this format. */
export async function readManifest(directory: string): Promise<Manifest> {
  const text = await readFile(join(directory, MANIFEST), 'utf8').catch((cause: unknown) => {
    throw new BackupRefused(
      `${directory} 不是完整的备份：里面没有 ${MANIFEST}。`,
      `${directory} is not a finished backup: there is no ${MANIFEST} in it.`,
      { cause },
    )
  })
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new BackupRefused(
      `${MANIFEST} 已损坏，或不是本系统的备份（应为 ${BACKUP_FORMAT}）。`,
      `${MANIFEST} is damaged or not of ${BACKUP_FORMAT}.`,
      { cause },
    )
  }
}
