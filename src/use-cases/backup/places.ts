import type { DatabaseTarget } from '@/platform/env'

/** Where a desk keeps what a backup must hold. Paths are absolute. */
export interface Places {
  readonly database: DatabaseTarget
  readonly mediaDir: string
  /** The `.env`; it may not exist. */
  readonly configFile: string
}

/** Says what is going on, one line at a time. */
export type Say = (line: string) => void

/** Folders of an interrupted or earlier restore inside the media folder; never part of a backup. */
export const RESTORE_FOLDER = /^\.(restoring|before-restore)-/
