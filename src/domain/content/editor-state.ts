import type {
  BlockNode,
  InlineNode,
  LexicalBody,
  ListItemNode,
  ListNode,
  TableCellNode,
} from './lexical'

/** A node as lexical serialises it, with every key its editor insists on. */
export interface EditorNode {
  readonly type: string
  readonly version: number
  readonly children?: readonly EditorNode[]
  readonly [key: string]: unknown
}
export interface EditorState {
  readonly root: EditorNode & { readonly children: readonly EditorNode[] }
}

/** Turns our id of a material into the database's own. */
type IdOf = (id: string) => string | number

/** Numbers the nodes that need an id of their own: 24 hex digits, as Payload gives them, the same every time. */
class Writer {
  private count = 0

  constructor(readonly idOf: IdOf) {}

  nextId(): string {
    this.count += 1
    return this.count.toString(16).padStart(24, '0')
  }
}

const ELEMENT = { direction: 'ltr', format: '', indent: 0, version: 1 }
const TEXT = { detail: 0, format: 0, mode: 'normal', style: '', version: 1 }

function inline(node: InlineNode): EditorNode {
  switch (node.type) {
    case 'text':
      return { ...TEXT, type: 'text', text: node.text, format: node.format }
    case 'linebreak':
      return { type: 'linebreak', version: 1 }
    case 'tab':
      // 2 is lexical's "unmergeable", which a tab always is.
      return { ...TEXT, type: 'tab', text: '\t', detail: 2 }
    case 'link':
    case 'autolink':
      return {
        ...ELEMENT,
        type: node.type,
        version: node.type === 'link' ? 3 : 2,
        fields: {
          linkType: 'custom',
          newTab: node.fields.newTab === true,
          url: node.fields.url ?? '',
        },
        children: node.children.map(inline),
      }
  }
}

/** The number lexical gives an item: one that only holds a nested list counts for nothing. */
const valueOf = (list: ListNode, index: number): number =>
  (list.start ?? 1) +
  list.children.slice(0, index).filter(({ children }) => children[0]?.type !== 'list').length

function listItem(item: ListItemNode, value: number, writer: Writer): EditorNode {
  return {
    ...ELEMENT,
    type: 'listitem',
    value,
    ...(item.checked === undefined ? {} : { checked: item.checked }),
    children: item.children.map((child) =>
      child.type === 'list' ? block(child, writer) : inline(child),
    ),
  }
}

function tableCell(cell: TableCellNode, writer: Writer): EditorNode {
  return {
    ...ELEMENT,
    type: 'tablecell',
    backgroundColor: null,
    colSpan: cell.colSpan ?? 1,
    headerState: cell.headerState ?? 0,
    rowSpan: cell.rowSpan ?? 1,
    children: cell.children.map((child) => block(child, writer)),
  }
}

function blockFields(node: Extract<BlockNode, { type: 'block' }>, writer: Writer): EditorNode {
  const id = node.fields.id ?? writer.nextId()
  const { fields } = node
  const own =
    fields.blockType === 'video' && fields.cover != null
      ? { ...fields, cover: writer.idOf(fields.cover) }
      : fields
  return { type: 'block', version: 2, format: '', fields: { ...own, id, blockName: '' } }
}

function block(node: BlockNode, writer: Writer): EditorNode {
  switch (node.type) {
    case 'paragraph':
      return {
        ...ELEMENT,
        type: 'paragraph',
        format: node.format ?? '',
        indent: node.indent ?? 0,
        textFormat: 0,
        textStyle: '',
        children: node.children.map(inline),
      }
    case 'heading': {
      const children = node.children.map(inline)
      return { ...ELEMENT, type: 'heading', tag: node.tag, format: node.format ?? '', children }
    }
    case 'quote':
      return { ...ELEMENT, type: 'quote', children: node.children.map(inline) }
    case 'list':
      return {
        ...ELEMENT,
        type: 'list',
        listType: node.listType,
        start: node.start ?? 1,
        tag: node.listType === 'number' ? 'ol' : 'ul',
        children: node.children.map((item, index) => listItem(item, valueOf(node, index), writer)),
      }
    case 'upload':
      return {
        type: 'upload',
        version: 3,
        format: '',
        id: writer.nextId(),
        relationTo: node.relationTo,
        value: writer.idOf(node.value),
        fields: { ...node.fields },
      }
    case 'horizontalrule':
      return { type: 'horizontalrule', version: 1 }
    case 'table':
      return {
        ...ELEMENT,
        type: 'table',
        children: node.children.map((row) => ({
          ...ELEMENT,
          type: 'tablerow',
          children: row.children.map((cell) => tableCell(cell, writer)),
        })),
      }
    case 'block':
      return blockFields(node, writer)
  }
}

/**
 * A body as Payload's editor (3.90) stores it: what `parseBody` leaves out is filled in again, because the editor
 * throws on a node without its keys. For everything that writes a body into a document: an import, a seed, a
 * live post. `parseBody` of the result is the body.
 *
 * @param idOf gives the id of a material as the database wants it; as it is, unless told
 */
export function toEditorState(body: LexicalBody, idOf: IdOf = (id) => id): EditorState {
  const writer = new Writer(idOf)
  const children = body.root.children.map((node) => block(node, writer))
  return { root: { ...ELEMENT, type: 'root', children } }
}
