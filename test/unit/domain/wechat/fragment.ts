import { parseDocument } from 'htmlparser2'

/** Reading a fragment with a real parser, entities decoded, for the tests of this folder. */
type Dom = ReturnType<typeof parseDocument>['children'][number]
export interface Piece {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly styles: Readonly<Record<string, string>>
  readonly children: readonly (Piece | string)[]
}

const stylesOf = (style = ''): Record<string, string> =>
  Object.fromEntries(
    style
      .split(';')
      .filter((declaration) => declaration !== '')
      .map((declaration) => {
        const colon = declaration.indexOf(':')
        return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]
      }),
  )

function pieces(nodes: readonly Dom[]): (Piece | string)[] {
  return nodes.flatMap((node): (Piece | string)[] => {
    if ('data' in node && String(node.type) === 'text') return [node.data]
    if (!('attribs' in node)) return [`<!${String(node.type)}>`]
    return [
      {
        tag: node.name,
        attributes: node.attribs,
        styles: stylesOf(node.attribs['style']),
        children: pieces(node.children),
      },
    ]
  })
}

export const parseFragment = (html: string): (Piece | string)[] =>
  pieces(parseDocument(html, { decodeEntities: true }).children)

export function allPieces(html: string): Piece[] {
  const found: Piece[] = []
  const visit = (nodes: readonly (Piece | string)[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      found.push(node)
      visit(node.children)
    }
  }
  visit(parseFragment(html))
  return found
}

export const textOf = (node: Piece | string): string =>
  typeof node === 'string' ? node : node.tag === 'br' ? '\n' : node.children.map(textOf).join('')

/** Text as people compare it: without any white space. */
export const squeezed = (text: string): string => text.replace(/\s/g, '')

const isLabel = ({ tag, styles }: Piece, words: string): boolean =>
  (tag === 'sup' && /^\[\d+\]$/.test(words)) ||
  (tag === 'span' && styles['padding'] === '2px 8px') ||
  (tag === 'strong' && words === '视频｜') ||
  words === '观看视频'

const isNested = ({ styles }: Piece): boolean => (styles['text-indent'] ?? '').startsWith('-')

/** The text of a fragment without what the renderer adds to a body: labels, signs of lists, link notes. */
export function bodyText(html: string): string {
  const root = parseFragment(html)[0]
  if (root === undefined || typeof root === 'string') return ''
  const read = (node: Piece | string): string => {
    if (typeof node === 'string') return node
    const words = textOf(node)
    if (isLabel(node, words)) return ''
    const inner = node.children.map(read).join('')
    const isCheck = /^[☑☐]\u00A0/.test(inner)
    if (isNested(node) || isCheck) return inner.replace(/^(?:[☑☐•–]|\d+\.)\u00A0/, '')
    return inner === '观看视频' ? '' : inner
  }
  const notes = root.children.findIndex((child) => textOf(child) === '引用链接')
  return root.children
    .slice(0, notes < 0 ? undefined : notes)
    .map(read)
    .join('')
}

const TAGS = new Set(
  'section p h2 h3 h4 span strong em code sub sup a br hr ul ol li table tbody tr th td img'.split(
    ' ',
  ),
)
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'style'],
  img: ['src', 'alt', 'style'],
  ol: ['start', 'style'],
  td: ['colspan', 'rowspan', 'style'],
  th: ['colspan', 'rowspan', 'style'],
}
const FORBIDDEN =
  /!important|gradient|url\(|var\(|calc\(|position|transform|float|flex|grid|expression|(?:^|;)background:|@/i

function pieceProblems(piece: Piece): string[] {
  const { tag, attributes, styles, children } = piece
  const words = children.filter((child) => typeof child === 'string').join('')
  const problems: string[] = []
  const check = (isWrong: boolean, problem: string) => {
    if (isWrong) problems.push(`${problem}: ${tag}`)
  }
  check(!TAGS.has(tag), 'tag')
  const allowed = ATTRIBUTES[tag] ?? ['style']
  check(!Object.keys(attributes).every((name) => allowed.includes(name)), 'attribute')
  check(FORBIDDEN.test(attributes['style'] ?? ''), 'style')
  check(words.trim() !== '' && !(styles['color'] && styles['font-size']), 'text without a look')
  check(tag === 'tr' && attributes['style'] !== undefined, 'styled row')
  check(['p', 'li', 'section', 'ul', 'ol'].includes(tag) && children.length === 0, 'empty')
  check((tag === 'p' || tag === 'li') && !hasContent(piece), 'blank')
  const only = children[0]
  check(
    tag === 'li' && !(children.length === 1 && typeof only === 'object' && only.tag === 'section'),
    'item',
  )
  check(tag === 'a' && !/^https:\/\/mp\.weixin\.qq\.com\/s/.test(attributes['href'] ?? ''), 'link')
  check(tag === 'img' && !/^images\/[^"]+$/.test(attributes['src'] ?? ''), 'src')
  return problems
}

const hasContent = (piece: Piece): boolean =>
  textOf(piece).trim() !== '' ||
  piece.children.some((c) => typeof c === 'object' && (c.tag === 'img' || hasContent(c)))

/** Everything in a fragment that WeChat would lose, change or refuse. */
export function violations(html: string): string[] {
  return [
    ...(/>\s+</.test(html) ? ['white space between tags'] : []),
    ...(html !== html.trim() ? ['white space at an end'] : []),
    ...(/[\u200B\u200C\uFEFF\u202A-\u202E\0]/.test(html) ? ['invisible character'] : []),
    ...(/tempkey=/.test(html) ? ['preview link'] : []),
    ...allPieces(html).flatMap(pieceProblems),
  ]
}
