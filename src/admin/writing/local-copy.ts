import type { Content } from './save-plan'

/** What has been written and not yet been taken by the server. */
export interface LocalCopy {
  /** When it was kept, ISO 8601. */
  readonly at: string
  readonly content: Content
}

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Where the unsaved text of one person and one post (or of the next new one) lies in this browser. */
export const copyKey = (user: string, post: string | null): string =>
  `yx-draft:${user}:${post ?? 'new'}`

const earlierKey = (key: string): string => `${key}:earlier`

/** False when the browser has no room, so that the screen can say so. */
export function keepCopy(box: Box, key: string, copy: LocalCopy): boolean {
  try {
    box.setItem(key, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export const dropCopy = (box: Box, key: string): void => box.removeItem(key)

export function readCopy(box: Box, key: string): LocalCopy | null {
  try {
    const copy: unknown = JSON.parse(box.getItem(key) ?? 'null')
    return isCopy(copy) ? copy : null
  } catch {
    return null
  }
}

function isCopy(value: unknown): value is LocalCopy {
  if (typeof value !== 'object' || value === null) return false
  const { at, content } = value as Record<string, unknown>
  return typeof at === 'string' && typeof content === 'object' && content !== null
}

/**
 * Finds text that a crash or a lost connection left behind and that differs from what is stored. It is
 * put aside under a name of its own, so that writing on does not overwrite it before its owner has chosen.
 */
export function findEarlier(box: Box, key: string, stored: Content): LocalCopy | null {
  const copy = readCopy(box, key)
  if (copy) {
    dropCopy(box, key)
    if (JSON.stringify(copy.content) !== JSON.stringify(stored)) {
      keepCopy(box, earlierKey(key), copy)
    }
  }
  return readCopy(box, earlierKey(key))
}

export const dropEarlier = (box: Box, key: string): void => box.removeItem(earlierKey(key))
