import type { HouseTerm, TermsChange } from '@/domain/compliance/house-terms'

/** Changes to the word list that were not saved, as this browser keeps them. */
export interface TermsDraft {
  /** When they were kept, ISO 8601. */
  readonly at: string
  /** The version they were made to. */
  readonly base: number
  readonly change: TermsChange
}

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (user: string): string => `yx-terms:${user}`

/** Silent when the browser has no room: the list is on the screen all the same. */
export function keepDraft(box: Box, user: string, draft: TermsDraft): void {
  try {
    box.setItem(keyOf(user), JSON.stringify(draft))
  } catch {
    // Nothing is lost but the net.
  }
}

export const dropDraft = (box: Box, user: string): void => box.removeItem(keyOf(user))

export function readDraft(box: Box, user: string): TermsDraft | null {
  try {
    const draft: unknown = JSON.parse(box.getItem(keyOf(user)) ?? 'null')
    return isDraft(draft) ? draft : null
  } catch {
    return null
  }
}

function isDraft(value: unknown): value is TermsDraft {
  if (typeof value !== 'object' || value === null) return false
  const { at, base, change } = value as Record<string, unknown>
  if (typeof at !== 'string' || typeof base !== 'number') return false
  if (typeof change !== 'object' || change === null) return false
  const { added, removed } = change as Record<string, unknown>
  return [added, removed].every((rows) => Array.isArray(rows) && rows.every(isTerm))
}

function isTerm(value: unknown): value is HouseTerm {
  if (typeof value !== 'object' || value === null) return false
  const { kind, word, detail, note } = value as Record<string, unknown>
  return [kind, word, detail, note].every((field) => typeof field === 'string')
}
