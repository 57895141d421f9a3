import { countCharacters } from './count-characters'

const SENTENCE = /[^。！？!?]+[。！？!?]+[”’」』）)]*/g

const fits = (text: string, limit: number): boolean => countCharacters(text) <= limit

/** The complete sentences of a text, in order; what has no full stop (a heading, a list entry) is none. */
export const sentencesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.match(SENTENCE) ?? []).map((found) => found.trim()))

/** As many parts as fit, from the first on. */
export function takeWhole(parts: readonly string[], separator: string, limit: number): string {
  let taken = ''
  for (const part of parts) {
    const longer = taken === '' ? part : taken + separator + part
    if (!fits(longer, limit)) break
    taken = longer
  }
  return taken
}

/** The beginning of a text and 「…」, which says that there is more. Never half a character. */
export function cutOpenly(text: string, limit: number): string {
  if (fits(text, limit)) return text
  let start = ''
  for (const character of text) {
    if (!fits(`${start}${character}…`, limit)) break
    start += character
  }
  return `${start.trimEnd()}…`
}
