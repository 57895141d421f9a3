import type {
  BlockNode,
  InlineNode,
  LexicalBody,
  ListItemNode,
  ListNode,
  TableNode,
} from '@/domain/content/lexical'
import type {
  ImportBlock,
  ImportImage,
  ImportInline,
  ImportList,
  ImportTable,
  WordDocument,
} from './import-document'
import { NOTE_MESSAGES, type ImportNote } from './import-note'

/** What every element node carries in Payload's stored tree (lexical 0.50 `ElementNode.exportJSON`). */
const element = <T extends object>(node: T): T & typeof ELEMENT => ({ ...ELEMENT, ...node })
const ELEMENT = { direction: null, format: '' as const, indent: 0, version: 1 } as const

const leaf = <T extends object>(node: T): T & { readonly version: number } => ({
  version: 1,
  ...node,
})

/** lexical's TableCellHeaderStates.ROW: the cell belongs to a header row. */
const HEADER_ROW = 1

export interface LexicalImport {
  readonly body: LexicalBody
  /** The document's report, and a line for each picture that has no id. */
  readonly report: readonly ImportNote[]
}

/**
 * The stored tree of a post's body, in the exact shape Payload's editor writes itself.
 * @param imageId id of the material that holds `document.images[index]`, or null where the library
 *   refused it: the picture then disappears and the report says so.
 */
export function toLexical(
  document: WordDocument,
  imageId: (index: number) => string | null,
): LexicalImport {
  const writer = new Writer(document, imageId)
  const children = writer.blocks(document.blocks)
  return {
    body: { root: element({ type: 'root' as const, children }) },
    report: [...document.report, ...writer.refused],
  }
}

class Writer {
  readonly refused: ImportNote[] = []
  private readonly known = new Set<number>()
  private ids = 0

  constructor(
    private readonly document: WordDocument,
    private readonly imageId: (index: number) => string | null,
  ) {}

  blocks(blocks: readonly ImportBlock[]): BlockNode[] {
    return blocks.flatMap((block) => this.block(block))
  }

  private block(block: ImportBlock): BlockNode[] {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(this.inlines(block.children), block.align)]
      case 'heading':
        return [
          element({
            type: 'heading' as const,
            tag: block.tag,
            format: block.align,
            children: this.inlines(block.children),
          }),
        ]
      case 'quote':
        return [element({ type: 'quote' as const, children: this.inlines(block.children) })]
      case 'rule':
        return [leaf({ type: 'horizontalrule' as const })]
      case 'image':
        return this.image(block)
      case 'list':
        return [this.list(block, 0)]
      case 'table':
        return [this.table(block)]
    }
  }

  private image(block: ImportImage): BlockNode[] {
    const value = this.imageId(block.image)
    if (value !== null) {
      const node = {
        type: 'upload' as const,
        version: 3,
        format: '',
        id: this.nextId(),
        fields: {},
        relationTo: 'materials' as const,
        value,
      }
      return [node]
    }
    if (!this.known.has(block.image)) {
      this.known.add(block.image)
      this.refused.push({
        code: 'IMAGE_REFUSED',
        message: NOTE_MESSAGES.imageRefused(this.document.images[block.image]?.name ?? ''),
        where: block.where,
      })
    }
    return []
  }

  private list(list: ImportList, depth: number): ListNode {
    const items: ListItemNode[] = []
    let value = list.start
    for (const item of list.items) {
      items.push(listItem({ depth, value, children: this.inlines(item.children) }))
      value += 1
      // lexical keeps a nested list in an item of its own, which takes no number.
      for (const nested of item.nested) {
        items.push(listItem({ depth, value, children: [this.list(nested, depth + 1)] }))
      }
    }
    return element({
      type: 'list' as const,
      listType: list.isOrdered ? ('number' as const) : ('bullet' as const),
      start: list.start,
      tag: list.isOrdered ? 'ol' : 'ul',
      children: items,
    })
  }

  private table(table: ImportTable): TableNode {
    const rows = table.rows.map((row) =>
      element({
        type: 'tablerow' as const,
        children: row.map((cell) => {
          const children = this.blocks(cell.children)
          return element({
            type: 'tablecell' as const,
            backgroundColor: null,
            colSpan: cell.colSpan,
            rowSpan: cell.rowSpan,
            headerState: cell.isHeader ? HEADER_ROW : 0,
            children: children.length > 0 ? children : [paragraph([], '')],
          })
        }),
      }),
    )
    return element({ type: 'table' as const, children: rows })
  }

  private inlines(children: readonly ImportInline[]): InlineNode[] {
    return children.map((child) => this.inline(child))
  }

  private inline(child: ImportInline): InlineNode {
    switch (child.kind) {
      case 'text':
        return text(child.text, child.format)
      case 'break':
        return leaf({ type: 'linebreak' as const })
      case 'tab':
        // detail 2: lexical's own mark of a tab, a text that is never merged.
        return leaf({ type: 'tab' as const, text: '\t', ...PLAIN, detail: 2 })
      case 'link': {
        const fields = { linkType: 'custom', newTab: false, url: child.href }
        const children = this.inlines(child.children)
        return element({ type: 'link' as const, id: this.nextId(), version: 3, fields, children })
      }
    }
  }

  /** Ids the editor wants on links and uploads, unique within the tree; 24 hex digits like its own. */
  private nextId(): string {
    this.ids += 1
    return this.ids.toString(16).padStart(24, '0')
  }
}

const PLAIN = { detail: 0, format: 0, mode: 'normal', style: '', version: 1 } as const

const text = (value: string, format: number): InlineNode => ({
  type: 'text',
  text: value,
  ...PLAIN,
  format,
})

function paragraph(children: readonly InlineNode[], format: 'center' | 'right' | ''): BlockNode {
  const first = children.find((child) => child.type === 'text')
  return element({
    type: 'paragraph' as const,
    format,
    textFormat: first?.format ?? 0,
    textStyle: '',
    children,
  })
}

function listItem(item: {
  readonly depth: number
  readonly value: number
  readonly children: ListItemNode['children']
}): ListItemNode {
  return element({
    type: 'listitem' as const,
    value: item.value,
    indent: item.depth,
    children: item.children,
  })
}
