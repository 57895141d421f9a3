import { checkEdit, type Card, type ClipEdit } from './edit'
import { VideoFailure } from './failure-codes'
import type { Cue } from './subtitles'

/** What fits onto a card and under a picture; more would be too small to read in a hall. */
export const MAX_LINE = 24
export const MAX_CUE = 200
const MAX_CUES = 1000

/** Two times closer than this are the same to whoever set them. */
const SAME_SECONDS = 0.04

/**
 * An edit as people send it, in the one shape it is stored in: times to the millisecond, no empty lines, cues in order, a
 * trim that cuts nothing is none. The same edit is the same text, so going back to it finds its files.
 *
 * @throws VideoFailure `VIDEO_EDIT_INVALID`, naming the field
 */
export function tidyEdit(edit: ClipEdit, seconds: number): ClipEdit {
  const hasMusic = edit.sound === 'replace' || edit.sound === 'under'
  const tidy: ClipEdit = {
    ...edit,
    trim: tidyTrim(edit.trim, seconds),
    coverAt: edit.coverAt === null ? null : milliseconds(edit.coverAt),
    intro: tidyCard(edit.intro),
    outro: tidyCard(edit.outro),
    cues: tidyCues(edit.cues),
    logo: edit.hasLogo ? edit.logo : null,
    music: hasMusic ? edit.music : null,
  }
  checkEdit(tidy, seconds)
  requireRoom(tidy)
  return tidy
}

function requireRoom({ intro, outro, cues }: ClipEdit): void {
  const refuse = (field: string): never => {
    throw new VideoFailure('VIDEO_EDIT_INVALID', { field })
  }
  const lines = [...(intro?.lines ?? []), ...(outro?.lines ?? [])]
  if (lines.some((line) => [...line].length > MAX_LINE)) refuse('card.lines')
  if (cues.length > MAX_CUES) refuse('cues')
  if (cues.some(({ text }) => [...text].length > MAX_CUE)) refuse('cues.text')
}

const milliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000

function tidyTrim(trim: ClipEdit['trim'], seconds: number): ClipEdit['trim'] {
  if (!trim) return null
  const isWhole = Math.abs(trim.start) < SAME_SECONDS && trim.end > seconds - SAME_SECONDS
  if (isWhole) return null
  return { start: milliseconds(trim.start), end: milliseconds(Math.min(trim.end, seconds)) }
}

function tidyCard(card: Card | null): Card | null {
  if (!card) return null
  const lines = card.lines.map(plainLine).filter((line) => line !== '')
  return {
    lines,
    seconds: milliseconds(card.seconds),
    background: card.background.toLowerCase(),
  }
}

const plainLine = (line: string): string => line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

function tidyCues(cues: readonly Cue[]): readonly Cue[] {
  return cues
    .map(({ start, end, text }) => ({
      start: milliseconds(start),
      end: milliseconds(end),
      text: text
        .split(/\r\n?|\n/)
        .map(plainLine)
        .filter((line) => line !== '')
        .join('\n'),
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
