import { VideoFailure } from './failure-codes'
import { CENTRE, type Focus } from './frame'
import type { Cue } from './subtitles'

/** A title card before or after the clip: the hospital's name, a slogan. */
export interface Card {
  readonly lines: readonly string[]
  readonly seconds: number
  /** `#rrggbb` */
  readonly background: string
}

export const LOGO_CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const
export type LogoCorner = (typeof LOGO_CORNERS)[number]

/** The hospital's logo as it was when the edit was saved: a later one changes no clip that was made before. */
export interface LogoMark {
  readonly sha256: string
  readonly corner: LogoCorner
}

/** A licensed piece of music of the house, by its document and its bytes. */
export interface MusicChoice {
  readonly id: string
  readonly sha256: string
}

/** What people may change about a clip. Times are seconds of the clip as uploaded. */
export interface ClipEdit {
  readonly trim: { readonly start: number; readonly end: number } | null
  readonly coverAt: number | null
  readonly focus: Focus
  readonly intro: Card | null
  readonly outro: Card | null
  readonly hasLogo: boolean
  readonly cues: readonly Cue[]
  /** `replace` plays the music alone, `under` puts it under the speech. */
  readonly sound: (typeof SOUND_MODES)[number]
  /** Set by the server where `hasLogo` asks for it. */
  readonly logo: LogoMark | null
  readonly music: MusicChoice | null
}

export const SOUND_MODES = ['keep', 'mute', 'replace', 'under'] as const

export const NO_EDIT: ClipEdit = {
  trim: null,
  coverAt: null,
  focus: CENTRE,
  intro: null,
  outro: null,
  hasLogo: false,
  cues: [],
  sound: 'keep',
  logo: null,
  music: null,
}

/** The part of the clip that is used, in seconds. */
export interface ClipWindow {
  readonly start: number
  readonly seconds: number
}

const MAX_CARD_SECONDS = 10
const MAX_CARD_LINES = 4

/**
 * Checks an edit against the clip's length.
 * @throws VideoFailure VIDEO_EDIT_INVALID, naming the field
 */
export function checkEdit(edit: ClipEdit, seconds: number): ClipWindow {
  const refuse = (field: string): never => {
    throw new VideoFailure('VIDEO_EDIT_INVALID', { field, seconds })
  }
  const start = edit.trim?.start ?? 0
  const end = Math.min(edit.trim?.end ?? seconds, seconds)
  if (!(start >= 0) || !(end - start >= 0.5)) refuse('trim')
  if (edit.coverAt !== null && !(edit.coverAt >= 0 && edit.coverAt <= seconds)) refuse('coverAt')
  if (!within(edit.focus.x) || !within(edit.focus.y)) refuse('focus')
  for (const card of [edit.intro, edit.outro]) {
    if (!card) continue
    if (!(card.seconds >= 0.5 && card.seconds <= MAX_CARD_SECONDS)) refuse('card.seconds')
    if (card.lines.length === 0 || card.lines.length > MAX_CARD_LINES) refuse('card.lines')
    if (!/^#[0-9a-fA-F]{6}$/.test(card.background)) refuse('card.background')
  }
  for (const cue of edit.cues) {
    if (!(cue.start >= 0 && cue.end > cue.start)) refuse('cues')
  }
  return { start, seconds: end - start }
}

function within(value: number): boolean {
  return value >= 0 && value <= 1
}
