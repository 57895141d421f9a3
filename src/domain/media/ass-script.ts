import type { Card } from './edit'
import type { Size } from './frame'
import type { Cue } from './subtitles'

/** A font every build of ours looks for; libass falls back to any font that has the characters. */
const FONT = 'Noto Sans CJK SC'
/** Left and right of all words, in pixels. */
const SIDE = 40

/**
 * An ASS file for the subtitles burnt into a picture of this size. All text of people lives in this file and
 * nowhere in a filter; the characters that ASS reads as commands are replaced by their full-width twins.
 */
export function subtitleScript(cues: readonly Cue[], size: Size): string {
  const isTall = size.height > size.width
  const fontSize = Math.round(Math.min(size.width, size.height) * (isTall ? 0.052 : 0.055))
  // The lower fifth of a vertical clip lies under the buttons of 视频号 and 抖音.
  const margin = Math.round(size.height * (isTall ? 0.2 : 0.07))
  const style = styleLine({ name: 'Speech', fontSize, outline: fontSize / 14, align: 2, margin })
  const room = Math.floor((size.width - 2 * SIDE) / fontSize)
  const events = cues.map((cue) => eventLine('Speech', { ...cue, text: wrapped(cue.text, room) }))
  return script(size, [style], events)
}

/** An ASS file for the words on the title cards, drawn over the whole shared picture. */
export function cardScript(
  cards: readonly { readonly card: Card; readonly start: number }[],
  size: Size,
): string {
  const lines = cards.flatMap(({ card }) => card.lines)
  const widest = Math.max(...lines.map(widthOf), 1)
  const fontSize = Math.round(
    Math.min(size.width / 12, size.height / 7, (size.width - 2 * SIDE) / widest),
  )
  const style = styleLine({ name: 'Card', fontSize, outline: 0, align: 5, margin: 0 })
  const events = cards.map(({ card, start }) =>
    eventLine('Card', { start, end: start + card.seconds, text: card.lines.join('\n') }),
  )
  return script(size, [style], events)
}

function script(size: Size, styles: readonly string[], events: readonly string[]): string {
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    'WrapStyle: 0',
    'ScaledBorderAndShadow: yes',
    `PlayResX: ${size.width}`,
    `PlayResY: ${size.height}`,
    '',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
    ...styles,
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...events,
    '',
  ].join('\n')
}

function styleLine(style: {
  readonly name: string
  readonly fontSize: number
  readonly outline: number
  readonly align: 2 | 5
  readonly margin: number
}): string {
  const outline = Math.round(style.outline * 10) / 10
  return `Style: ${style.name},${FONT},${style.fontSize},&H00FFFFFF,&H00FFFFFF,&H00202020,&H80000000,-1,0,0,0,100,100,0,0,1,${outline},0,${style.align},${SIDE},${SIDE},${style.margin},1`
}

function eventLine(style: string, cue: Cue): string {
  return `Dialogue: 0,${stamp(cue.start)},${stamp(cue.end)},${style},,0,0,0,,${inert(cue.text)}`
}

/** In characters of full width; Latin letters and digits take about half of one. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 0.55 : 1), 0)

/** libass breaks at spaces only, and Chinese has none: lines too long for the picture are broken here. */
function wrapped(text: string, room: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const parts = Math.ceil(widthOf(line) / Math.max(1, room))
      return parts > 1 ? brokenInto(line, widthOf(line) / parts) : [line]
    })
    .join('\n')
}

/** Into lines of about equal width, so that no single character is left over. */
function brokenInto(line: string, width: number): string[] {
  const lines = ['']
  for (const character of line) {
    const last = lines.at(-1) ?? ''
    if (
      widthOf(last) + widthOf(character) / 2 > width &&
      !/[，。！？；：、”）》]/.test(character)
    ) {
      lines.push(character)
    } else lines[lines.length - 1] = last + character
  }
  return lines
}

function inert(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ' '))
    .replaceAll('{', '｛')
    .replaceAll('}', '｝')
    .replaceAll('\\', '＼')
    .replaceAll('\n', '\\N')
}

/** `h:mm:ss.cc`, the clock of ASS. */
function stamp(seconds: number): string {
  const hundredths = Math.round(seconds * 100)
  const pad = (value: number) => String(value).padStart(2, '0')
  const whole = Math.floor(hundredths / 100)
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return `${h}:${pad(m)}:${pad(s)}.${pad(hundredths % 100)}`
}
