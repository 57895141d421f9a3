import type { Cue } from './subtitles'

/**
 * What a picture on a phone holds and people can read: 16 characters a line, two lines, nine characters a second (the
 * habits of subtitlers for simplified Chinese; Netflix Timed Text Style Guide, checked 2026-11-22).
 */
const LINE = 16
const LINES = 2
const PER_SECOND = 9

export type CueAdvice = 'long-line' | 'many-lines' | 'too-quick' | 'overlap' | 'cut-off' | 'no-time'

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0)

/** What a viewer would stumble over in a cue; only `no-time` keeps it from being saved. */
export function adviceFor(
  cue: Cue,
  around: { readonly before: Cue | null; readonly window: { start: number; end: number } },
): readonly CueAdvice[] {
  const lines = cue.text.split('\n').filter((line) => line.trim() !== '')
  const seconds = cue.end - cue.start
  const { before, window } = around
  const advice: CueAdvice[] = []
  if (!(seconds > 0)) return ['no-time']
  if (lines.some((line) => widthOf(line) > LINE)) advice.push('long-line')
  if (lines.length > LINES) advice.push('many-lines')
  if (widthOf(lines.join('')) / seconds > PER_SECOND) advice.push('too-quick')
  if (before && before.end > cue.start + 0.01) advice.push('overlap')
  if (cue.end <= window.start || cue.start >= window.end) advice.push('cut-off')
  return advice
}

/** A cue in two at about its middle, at a punctuation mark where one is near; both share its time by length. */
export function splitCue(cue: Cue): readonly [Cue, Cue] | null {
  const text = cue.text.replaceAll('\n', '')
  const characters = [...text]
  if (characters.length < 2) return null
  const middle = characters.length / 2
  const stops = characters.flatMap((character, n) =>
    /[，。！？；、,.!?; ]/.test(character) && n + 1 < characters.length ? [n + 1] : [],
  )
  const near = stops.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  const at =
    near !== undefined && Math.abs(near - middle) <= characters.length / 4
      ? near
      : Math.round(middle)
  const share = at / characters.length
  const time = Math.round((cue.start + (cue.end - cue.start) * share) * 10) / 10
  const [first, second] = [characters.slice(0, at).join(''), characters.slice(at).join('')]
  return [
    { start: cue.start, end: time, text: first.trim() },
    { start: time, end: cue.end, text: second.trim() },
  ]
}
