import type { EditWish } from '@/use-cases/videos/edit-video'

/** Changes to a clip that were not saved, as this browser keeps them. */
export interface EditorDraft {
  /** The `editVersion` they were made to. */
  readonly base: number
  readonly wish: EditWish
}

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (clip: string): string => `yx-clip-edit:${clip}`

/** Silent when the browser has no room: the changes are on the screen all the same. */
export function keepDraft(box: Box, clip: string, draft: EditorDraft): void {
  try {
    box.setItem(keyOf(clip), JSON.stringify(draft))
  } catch {
    // Nothing is lost but the net.
  }
}

export const dropDraft = (box: Box, clip: string): void => box.removeItem(keyOf(clip))

/** Null where nothing was kept, or nothing this version of the page can read. */
export function readDraft(box: Box, clip: string): EditorDraft | null {
  try {
    const draft: unknown = JSON.parse(box.getItem(keyOf(clip)) ?? 'null')
    return isDraft(draft) ? draft : null
  } catch {
    return null
  }
}

function isDraft(value: unknown): value is EditorDraft {
  if (typeof value !== 'object' || value === null) return false
  const { base, wish } = value as Record<string, unknown>
  if (typeof base !== 'number' || typeof wish !== 'object' || wish === null) return false
  const { trim, cues, sound, hasLogo, intro, outro } = wish as Record<string, unknown>
  return (
    Array.isArray(cues) &&
    typeof sound === 'string' &&
    typeof hasLogo === 'boolean' &&
    [trim, intro, outro].every((part) => typeof part === 'object')
  )
}
