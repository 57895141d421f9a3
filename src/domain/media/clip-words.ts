import type { Card, ClipEdit } from './edit'
import { moveCues } from './subtitles'

/** What people read in a finished clip. */
export interface ClipWords {
  /** Title cards, opening before closing, their lines joined by `\n`. */
  readonly cards: readonly string[]
  /** Seconds of the finished clip. */
  readonly subtitles: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
}

const thousandths = (seconds: number): number => Math.round(seconds * 1000) / 1000

const wordsOf = (card: Card | null): string[] => {
  const words = (card?.lines ?? [])
    .map((line) => line.trim())
    .join('\n')
    .trim()
  return words === '' ? [] : [words]
}

/**
 * What people will read in the finished clip: its cards, and the subtitles that are left of the cut, on the clock
 * of the finished clip.
 *
 * @param seconds length of the clip as it was uploaded; null where it is not known yet.
 */
export function clipWords(edit: ClipEdit, seconds: number | null): ClipWords {
  const start = edit.trim?.start ?? 0
  const end = Math.min(edit.trim?.end ?? Infinity, seconds ?? Infinity)
  const window = { start, seconds: end - start, introSeconds: edit.intro?.seconds ?? 0 }
  return {
    cards: [...wordsOf(edit.intro), ...wordsOf(edit.outro)],
    subtitles: moveCues(edit.cues, window).map((cue) => ({
      start: thousandths(cue.start),
      end: thousandths(cue.end),
      text: cue.text,
    })),
  }
}
