/** One subtitle: seconds from the start of the clip as uploaded, plain text with `\n` between lines. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly text: string
}

const TIMES =
  /(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s*-->\s*(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})/

/**
 * Reads SRT or WebVTT as people have it: with or without numbers, byte order mark, `,` or `.` before the
 * milliseconds. Markup tags are dropped; a block that cannot be read is counted, never guessed.
 */
export function parseSubtitles(source: string): { cues: readonly Cue[]; unreadable: number } {
  const blocks = source
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n{2,}/)
  const cues: Cue[] = []
  let unreadable = 0
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    const head = lines[0] ?? ''
    if (head === '' || /^(WEBVTT|NOTE|STYLE|REGION)\b/.test(head)) continue
    const at = lines.findIndex((line) => TIMES.test(line))
    const cue = at < 0 ? null : cueFrom(lines[at] ?? '', lines.slice(at + 1))
    if (cue) cues.push(cue)
    else unreadable += 1
  }
  return { cues: cues.sort((a, b) => a.start - b.start), unreadable }
}

function cueFrom(timing: string, lines: readonly string[]): Cue | null {
  const match = TIMES.exec(timing)
  if (!match) return null
  const [, h1, m1, s1, f1, h2, m2, s2, f2] = match
  const start = clock(h1, m1, s1, f1)
  const end = clock(h2, m2, s2, f2)
  const text = lines
    .map((line) => line.replaceAll(/<\/?[a-z][^>]*>/gi, '').trim())
    .join('\n')
    .trim()
  return end > start && text !== '' ? { start, end, text } : null
}

function clock(...parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts
  const thousandths = Number(fraction.padEnd(3, '0'))
  return Number(hours || 0) * 3600 + Number(minutes) * 60 + Number(seconds) + thousandths / 1000
}

/** Cues on the clock of the finished clip: cut to the window, moved by the intro card. */
export function moveCues(
  cues: readonly Cue[],
  window: { readonly start: number; readonly seconds: number; readonly introSeconds: number },
): readonly Cue[] {
  const shift = window.introSeconds - window.start
  const last = window.introSeconds + window.seconds
  return cues.flatMap((cue) => {
    const start = Math.max(cue.start + shift, window.introSeconds)
    const end = Math.min(cue.end + shift, last)
    return end - start > 0.05 ? [{ ...cue, start, end }] : []
  })
}

export function toSrt(cues: readonly Cue[]): string {
  return cues
    .map(
      (cue, n) =>
        `${n + 1}\n${stamp(cue.start, ',')} --> ${stamp(cue.end, ',')}\n${plain(cue.text)}\n`,
    )
    .join('\n')
}

export function toVtt(cues: readonly Cue[]): string {
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const blocks = cues.map(
    (cue) => `${stamp(cue.start, '.')} --> ${stamp(cue.end, '.')}\n${escape(plain(cue.text))}\n`,
  )
  return ['WEBVTT\n', ...blocks].join('\n')
}

/** `-->` would end a cue's text early; an empty line too. */
function plain(text: string): string {
  return text.replaceAll('-->', '→').replaceAll(/\n{2,}/g, '\n')
}

function stamp(seconds: number, mark: ',' | '.'): string {
  const total = Math.round(seconds * 1000)
  const pad = (value: number, width = 2) => String(value).padStart(width, '0')
  const [h, m, s] = [total / 3_600_000, (total / 60_000) % 60, (total / 1000) % 60].map(Math.floor)
  return `${pad(h ?? 0)}:${pad(m ?? 0)}:${pad(s ?? 0)}${mark}${pad(total % 1000, 3)}`
}
