import { cleanText } from '@/domain/content/clean-text'

interface Place {
  readonly node: Text
  readonly offset: number
}

/** Half-open, UTF-16, into the visible text. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Gives the place on the page of a span of the visible text; null where it is not shown as text. */
export type Locate = (span: Span) => Range | null

/** Whatever a line break, a space or nothing at all may stand for on the page. */
const isSilent = (character: string): boolean =>
  /\s/u.test(character) || cleanText(character) === ''

/**
 * Where the lines of a visible text stand below an element. Each line is looked for behind the one before, so that
 * whatever else is shown between them (buttons, labels of a box) does no harm; a line that is not there as text,
 * such as one in an input, has no place.
 */
export function locateText(root: Element, text: string): Locate {
  const places = placesOf(root)
  const shown = places.map(({ node, offset }) => node.data.charAt(offset)).join('')
  /** Index into the places for every character of the text; -1 for silent or missing ones. */
  const at = new Int32Array(text.length).fill(-1)
  let cursor = 0
  let lineStart = 0
  for (const line of text.split('\n')) {
    const loud: number[] = []
    for (let i = 0; i < line.length; i += 1) if (!isSilent(line.charAt(i))) loud.push(lineStart + i)
    const wanted = loud.map((index) => text.charAt(index)).join('')
    const found = wanted === '' ? -1 : shown.indexOf(wanted, cursor)
    if (found >= 0) {
      loud.forEach((index, nth) => (at[index] = found + nth))
      cursor = found + wanted.length
    }
    lineStart += line.length + 1
  }
  return ({ start, end }) => {
    const inside = [...at.subarray(start, end)].filter((index) => index >= 0)
    const first = places[inside[0] ?? -1]
    const last = places[inside.at(-1) ?? -1]
    if (!first || !last) return null
    const range = root.ownerDocument.createRange()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    return range
  }
}

function placesOf(root: Element): Place[] {
  const places: Place[] = []
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    for (let offset = 0; offset < text.data.length; offset += 1)
      if (!isSilent(text.data.charAt(offset))) places.push({ node: text, offset })
  }
  return places
}
