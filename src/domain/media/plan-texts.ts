import { cardScript, subtitleScript } from './ass-script'
import type { ClipEdit, ClipWindow } from './edit'
import type { Size } from './frame'
import type { OutputPlan, PicturePlan, SharedPicture, TranscodePlan } from './plan-types'
import { moveCues, toSrt } from './subtitles'

/** Fixed names in the working directory: filters are given these and never a path or a text of people. */
export const CARD_FILE = 'cards.ass'
export const TRACK_FILE = 'track.srt'

export function subtitleFile(size: Size): string {
  return `subtitles-${size.width}x${size.height}.ass`
}

/** The text files a plan needs: cards, subtitles for each size they are burnt into, the subtitle track. */
export function planTexts(plan: {
  readonly edit: ClipEdit
  readonly window: ClipWindow
  readonly shared: SharedPicture
  readonly pictures: readonly PicturePlan[]
  readonly outputs: readonly OutputPlan[]
}): TranscodePlan['texts'] {
  const { edit, window, shared, pictures } = plan
  const introSeconds = edit.intro?.seconds ?? 0
  const cues = moveCues(edit.cues, { ...window, introSeconds })
  const files = new Map<string, string>()
  const cards = [
    ...(edit.intro ? [{ card: edit.intro, start: 0 }] : []),
    ...(edit.outro ? [{ card: edit.outro, start: introSeconds + window.seconds }] : []),
  ]
  if (cards.length > 0) files.set(CARD_FILE, cardScript(cards, shared.canvas))
  for (const { burnt, size } of pictures) {
    if (burnt !== null) files.set(burnt, subtitleScript(cues, size))
  }
  if (plan.outputs.some((output) => output.hasSubtitleTrack)) files.set(TRACK_FILE, toSrt(cues))
  return [...files].map(([name, content]) => ({ name, content }))
}
