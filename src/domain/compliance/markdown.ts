/** What markdown puts around words; replaced by spaces so that offsets stay those of the file. */
const MARKS: readonly RegExp[] = [
  /^ {0,3}#{1,6}\s/gm,
  /^ {0,3}>\s?/gm,
  /^\s{0,12}(?:[-*+]|\d{1,3}\.)\s/gm,
  /!?\[(?=[^\]\n]{0,200}\]\()/g,
  /\]\([^)\n]{0,500}\)/g,
  /\*\*|__|~~|`{1,3}/g,
  /<!--[^]{0,2000}?-->/g,
  /^ {0,3}(?:-{3,}|\*{3,})\s*$/gm,
]

/** The words of a markdown text at their own offsets. */
export function textOfMarkdown(source: string): string {
  let text = source
  // A single blank would read as a disguise inside a word, so marks become zero-width characters.
  for (const mark of MARKS) text = text.replace(mark, (found) => found.replace(/[^\n]/g, '\u200b'))
  return text
}
