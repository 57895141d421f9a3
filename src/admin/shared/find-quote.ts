/**
 * What means nothing to a quote: white space, because a line may be broken anywhere, and the bullets the
 * renderer writes in front of the items of a nested list, because the editor draws its own.
 */
const BLANK = /[\s•–]/u

/** A bullet of the renderer (`domain/wechat/render-list.ts`) at the beginning of a line. */
const BULLET = /^[ \t]*[•–]\u00a0/gmu

/** Text selected in the article as its writer knows it: without the renderer's bullets. */
export const quoteOf = (selected: string): string => selected.replace(BULLET, '').trim()

interface Place {
  readonly node: Text
  readonly offset: number
}

/** The first place under `root` that reads as `quote`, or null. Pieces of one sentence may lie in several elements. */
export function findQuote(root: Node, quote: string): Range | null {
  const wanted = [...quote].filter((character) => !BLANK.test(character)).join('')
  const { ownerDocument } = root
  if (wanted === '' || !ownerDocument) return null
  const places: Place[] = []
  let text = ''
  const walker = ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const piece = node as Text
    for (let offset = 0; offset < piece.data.length; offset += 1) {
      const character = piece.data.charAt(offset)
      if (BLANK.test(character)) continue
      text += character
      places.push({ node: piece, offset })
    }
  }
  const start = text.indexOf(wanted)
  const first = places[start]
  const last = places[start + wanted.length - 1]
  if (start === -1 || !first || !last) return null
  const range = ownerDocument.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}
