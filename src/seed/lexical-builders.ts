import type {
  BlockNode,
  CalloutFields,
  InlineNode,
  LexicalBody,
  ListItemNode,
  ListNode,
  TableCellNode,
  TableRowNode,
} from '@/domain/content/lexical'
import { TEXT_FORMAT } from '@/domain/content/lexical'
import type { PictureKey } from './pictures'

/**
 * Small words for writing a body by hand. Every node carries exactly the keys that lexical's own
 * `exportJSON` writes (lexical 0.50, Payload 3.90), so that opening a demo post in the editor and
 * saving it unchanged changes nothing.
 */

/** What may stand where running text stands: a plain string is text without format. */
export type Inline = string | InlineNode

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const
const PARAGRAPH = { ...ELEMENT, textFormat: 0, textStyle: '' } as const
const CELL = { ...ELEMENT, backgroundColor: null, colSpan: 1, rowSpan: 1 } as const
const TEXT = { version: 1, detail: 0, mode: 'normal', style: '' } as const

/** TableCellHeaderStates of lexical: a cell of the header row 1, of the header column 2, both 3. */
const HEADER = { none: 0, row: 1, column: 2, both: 3 } as const

/** Image values until the seeder knows the material's id; see `withMaterials`. */
const PICTURE_PREFIX = 'picture:'

const inline = (part: Inline): InlineNode =>
  typeof part === 'string' ? { ...TEXT, type: 'text', text: part, format: 0 } : part

const formatted =
  (format: number) =>
  (text: string): InlineNode => ({ ...TEXT, type: 'text', text, format })

export const bold = formatted(TEXT_FORMAT.bold)
export const italic = formatted(TEXT_FORMAT.italic)
export const underline = formatted(TEXT_FORMAT.underline)

export const br = (): InlineNode => {
  const node = { type: 'linebreak', version: 1 } as const
  return node
}

/** A link out; ids are given by `body`. */
export const link = (text: string, url: string): InlineNode => ({
  ...{ ...ELEMENT, version: 3 },
  type: 'link',
  fields: { url, newTab: true, linkType: 'custom' },
  children: [inline(text)],
})

/** `textFormat` repeats the format of the first text, as the editor's own reconciler computes it. */
export function p(...parts: Inline[]): BlockNode {
  const children = parts.map(inline)
  const textFormat = children.find((child) => child.type === 'text')?.format ?? 0
  return { ...{ ...PARAGRAPH, textFormat }, type: 'paragraph', children }
}

const heading =
  (tag: 'h2' | 'h3' | 'h4') =>
  (...parts: Inline[]): BlockNode => ({
    ...ELEMENT,
    type: 'heading',
    tag,
    children: parts.map(inline),
  })

export const h2 = heading('h2')
export const h3 = heading('h3')
export const h4 = heading('h4')

export const quote = (...parts: Inline[]): BlockNode => ({
  ...ELEMENT,
  type: 'quote',
  children: parts.map(inline),
})

export const hr = (): BlockNode => {
  const node = { type: 'horizontalrule', version: 1 } as const
  return node
}

/** An entry of a list: running text, or a list one level deeper. */
export type Entry = Inline | readonly Inline[] | ListNode

const isListNode = (entry: Entry): entry is ListNode =>
  typeof entry === 'object' && 'type' in entry && entry.type === 'list'

const isParts = (entry: Entry): entry is readonly Inline[] => Array.isArray(entry)

const deeper = (node: ListNode): ListNode => ({
  ...node,
  children: node.children.map((item) => ({ ...item, indent: 1 })),
})

function listItem(entry: Entry, value: number): ListItemNode {
  const children = isListNode(entry)
    ? [deeper(entry)]
    : isParts(entry)
      ? entry.map(inline)
      : [inline(entry)]
  return { ...ELEMENT, type: 'listitem', value, children }
}

/** `value` counts the visible items: an item that only holds a deeper list has no number of its own. */
function list(listType: 'bullet' | 'number', entries: readonly Entry[]): ListNode {
  const tag = { tag: listType === 'bullet' ? 'ul' : 'ol' } as const
  const numberOf = (index: number) =>
    entries.slice(0, index).filter((entry) => !isListNode(entry)).length + 1
  return {
    ...ELEMENT,
    ...tag,
    type: 'list',
    listType,
    start: 1,
    children: entries.map((entry, index) => listItem(entry, numberOf(index))),
  }
}

export const ul = (...entries: Entry[]): ListNode => list('bullet', entries)
export const ol = (...entries: Entry[]): ListNode => list('number', entries)

export const img = (picture: PictureKey, caption: string | null = null): BlockNode => ({
  ...{ version: 3, format: '' },
  type: 'upload',
  relationTo: 'materials',
  value: `${PICTURE_PREFIX}${picture}`,
  fields: { caption },
})

function cell(text: Inline, headerState: number): TableCellNode {
  return { ...CELL, type: 'tablecell', headerState, children: [p(text)] }
}

/**
 * A table whose first row is a header; with `{ headerColumn: true }` so is the first column.
 * Rows shorter than the header are not filled up.
 */
export function table(
  rows: readonly (readonly Inline[])[],
  { headerColumn = false }: { readonly headerColumn?: boolean } = {},
): BlockNode {
  const stateAt = (row: number, column: number) =>
    (row === 0 ? HEADER.row : HEADER.none) +
    (headerColumn && column === 0 ? HEADER.column : HEADER.none)
  const children = rows.map((cells, row): TableRowNode => ({
    ...ELEMENT,
    type: 'tablerow',
    children: cells.map((text, column) => cell(text, stateAt(row, column))),
  }))
  return { ...ELEMENT, type: 'table', children }
}

export const callout = (tone: CalloutFields['tone'], title: string, text: string): BlockNode => ({
  ...{ version: 2, format: '' },
  type: 'block',
  fields: { blockType: 'callout', blockName: '', tone, title, text },
})

export const video = (caption: string, cover: PictureKey | null = null): BlockNode => ({
  ...{ version: 2, format: '' },
  type: 'block',
  fields: {
    blockType: 'video',
    blockName: '',
    caption,
    url: null,
    cover: cover === null ? null : `${PICTURE_PREFIX}${cover}`,
  },
})

/** FNV-1a, 32 bit: enough to tell the few nodes of one body apart, and the same on every machine. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

/** 24 hexadecimal digits, the shape of the ids Payload gives such nodes. */
const nodeId = (post: string, path: string): string =>
  ['a', 'b', 'c'].map((salt) => fnv1a(`${salt}:${post}:${path}`)).join('')

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

function identify(value: Json, post: string, path: string): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => identify(item, post, `${path}.${index}`))
  }
  const node = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, identify(child, post, `${path}.${key}`)]),
  )
  if (node.type === 'upload' || node.type === 'link') return { ...node, id: nodeId(post, path) }
  if ('blockType' in node) return { ...node, id: nodeId(post, path) }
  return node
}

/** A whole body. `post` is the demo post's key: node ids are derived from it and from the position. */
export function body(post: string, blocks: readonly BlockNode[]): LexicalBody {
  const root = { ...ELEMENT, type: 'root', children: blocks } as const
  // Plain JSON in, the same JSON with ids out: the tree's type is unchanged.
  return identify({ root } as unknown as Json, post, '') as unknown as LexicalBody
}

/** The body with every `picture:<key>` replaced by what `idOf` answers for the key. */
export function withMaterials(tree: LexicalBody, idOf: (picture: string) => string): LexicalBody {
  const swap = (value: Json): Json => {
    if (typeof value === 'string') {
      return value.startsWith(PICTURE_PREFIX) ? idOf(value.slice(PICTURE_PREFIX.length)) : value
    }
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map((item: Json) => swap(item))
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, swap(child)]))
  }
  return swap(tree as unknown as Json) as unknown as LexicalBody
}

/** Keys of the pictures a body shows, in order of appearance. */
export function picturesIn(tree: LexicalBody): string[] {
  const found: string[] = []
  withMaterials(tree, (key) => {
    found.push(key)
    return key
  })
  return found
}
