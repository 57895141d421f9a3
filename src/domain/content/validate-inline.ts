import type { BodyReader, Place, Raw, RawChild } from './body-reader'
import { TEXT_FORMAT, type InlineNode, type LinkNode } from './lexical'
import { isAnchor, linkProblem } from './link-url'

const KNOWN_FORMATS = Object.values(TEXT_FORMAT).reduce((mask, bit) => mask | bit, 0)

/** Text with line ends and tabs in it becomes the nodes lexical has for them. */
function textNodes(text: string, format: number): InlineNode[] {
  return text
    .split(/([\n\t])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return { type: 'linebreak' }
      if (part === '\t') return { type: 'tab' }
      return { type: 'text', text: part, format }
    })
}

function mergeRuns(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format) {
      merged[merged.length - 1] = { ...last, text: last.text + node.text }
    } else {
      merged.push(node)
    }
  }
  return merged
}

function link(reader: BodyReader, raw: Raw, place: Place): InlineNode[] {
  const fields = reader.object(raw['fields'], place)
  // A link to another document has no address outside the house.
  if (fields['linkType'] === 'internal') throw reader.refuse(place, 'LINK_INTERNAL')
  const children = reader.children(raw, place).flatMap((child) => {
    const type = reader.typeOf(child)
    if (type === 'link' || type === 'autolink') throw reader.refuse(child.place, 'LINK_IN_LINK')
    return parseInline(reader, child)
  })
  const { url } = fields
  if (url == null) throw reader.refuse(place, 'URL_MISSING')
  if (typeof url !== 'string') throw reader.refuse(place, 'WRONG_TYPE')
  if (isAnchor(url)) return children
  const problem = linkProblem(url)
  if (problem !== null) throw reader.refuse(place, problem)
  const node: LinkNode = {
    type: raw['type'] === 'autolink' ? 'autolink' : 'link',
    fields: { url: url.trim(), linkType: 'custom', newTab: fields['newTab'] === true },
    children: mergeRuns(children),
  }
  return [node]
}

/** One inline node as nodes of ours: none for empty text, its words for a link to a place inside the page. */
export function parseInline(reader: BodyReader, { input, place }: RawChild): InlineNode[] {
  const raw = reader.enter(input, place)
  switch (raw['type']) {
    case 'text': {
      const format = reader.integer(raw['format'], { min: 0 }, place) ?? 0
      return textNodes(reader.text(raw['text'], place), format & KNOWN_FORMATS)
    }
    case 'linebreak':
      return [{ type: 'linebreak' }]
    case 'tab':
      return [{ type: 'tab' }]
    case 'link':
    case 'autolink':
      return link(reader, raw, place)
    default:
      throw reader.refuse(place, 'UNKNOWN_NODE')
  }
}

export function parseInlines(reader: BodyReader, raw: Raw, place: Place): InlineNode[] {
  return mergeRuns(reader.children(raw, place).flatMap((child) => parseInline(reader, child)))
}
