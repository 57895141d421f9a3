import { TEXT_FORMAT } from '@/domain/content/lexical'
import type {
  Align,
  ParagraphRole,
  WordBlock,
  WordInline,
  WordParagraph,
  WordTable,
} from '@/domain/word-import/word-tree'
import { LOSS_MARK, PARAGRAPH_MARK } from './clean-context'
import type { LossLedger } from './loss-ledger'
import type { ParagraphFacts } from './properties'
import type { WordStyle } from './styles'

/** The nodes of mammoth 1.13's document model (its `lib/documents.js`) that we read; the package has no types for them. */
export interface MammothNode {
  readonly type: string
  readonly children?: readonly MammothNode[]
  readonly value?: string
  readonly checked?: boolean
  readonly href?: string
  readonly noteType?: string
  readonly noteId?: string
  readonly commentId?: string
  readonly body?: readonly MammothNode[]
  readonly name?: string
  readonly breakType?: string
  readonly styleId?: string | null
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isUnderline?: boolean
  readonly isStrikethrough?: boolean
  readonly verticalAlignment?: string
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly isHeader?: boolean
  readonly altText?: string | null
  readonly contentType?: string | null
  readonly readAsArrayBuffer?: () => Promise<unknown>
}
export interface MammothDocument extends MammothNode {
  readonly notes: { readonly resolve: (reference: MammothNode) => MammothNode | null }
  readonly comments: readonly MammothNode[]
}

export interface TreeContext {
  readonly document: MammothDocument
  readonly styles: ReadonlyMap<string, WordStyle>
  readonly paragraphs: readonly ParagraphFacts[]
  readonly losses: LossLedger
  /** A picture's run: an image, or the loss it turned out to be. */
  readonly pictures: ReadonlyMap<MammothNode, WordInline>
}

/** Turns mammoth's model into ours, notes in the order they are referred to. */
export class TreeReader {
  readonly notes: (readonly WordBlock[])[] = []
  private readonly noteIndex = new Map<MammothNode, number>()
  private readonly comments: ReadonlyMap<string, MammothNode>

  constructor(private readonly context: TreeContext) {
    this.comments = new Map(
      context.document.comments.map((comment) => [comment.commentId ?? '', comment]),
    )
  }

  blocks(nodes: readonly MammothNode[]): WordBlock[] {
    return nodes.flatMap((node): WordBlock[] => {
      if (node.type === 'paragraph') return [this.paragraph(node)]
      if (node.type === 'table') return [this.table(node)]
      const loss = node.type === 'bookmarkStart' ? markOf(node, LOSS_MARK) : null
      if (loss !== null) return [{ kind: 'loss', loss }]
      // A broken file may hold runs outside any paragraph.
      const children = this.inlines([node], 0)
      return children.length === 0 ? [] : [{ ...PLAIN_PARAGRAPH, children }]
    })
  }

  private paragraph(node: MammothNode): WordParagraph {
    const children = node.children ?? []
    const mark = children.map((child) => markOf(child, PARAGRAPH_MARK)).findLast((m) => m !== null)
    const facts = mark == null ? undefined : this.context.paragraphs[mark]
    const style = this.context.styles.get(facts?.styleId ?? node.styleId ?? '')
    const list = facts?.list ?? style?.list ?? null
    const isList = list !== null && list !== '0'
    const role = roleOf(facts, style)
    // A heading's or title's own boldness is its look, not emphasis.
    const format = role.kind === 'normal' ? formatOf(style) : 0
    return {
      kind: 'paragraph',
      role,
      align: alignOf(facts?.align ?? style?.align ?? null),
      numbering: isList ? { list, level: facts?.level ?? style?.level ?? 0 } : null,
      children: this.inlines(children, format),
    }
  }

  private table(node: MammothNode): WordTable {
    const rows = (node.children ?? []).filter((row) => row.type === 'tableRow')
    return {
      kind: 'table',
      rows: rows.map((row) => ({
        isHeader: row.isHeader === true,
        cells: (row.children ?? [])
          .filter((cell) => cell.type === 'tableCell')
          .map((cell) => ({
            colSpan: span(cell.colSpan),
            rowSpan: span(cell.rowSpan),
            children: this.blocks(cell.children ?? []),
          })),
      })),
    }
  }

  private inlines(nodes: readonly MammothNode[], format: number): WordInline[] {
    return nodes.flatMap((node) => this.inline(node, format))
  }

  private inline(node: MammothNode, format: number): WordInline[] {
    const children = node.children ?? []
    switch (node.type) {
      case 'run':
        return this.inlines(children, format | this.runFormat(node))
      case 'text':
        return [{ kind: 'text', text: cleanText(node.value ?? ''), format }]
      case 'tab':
        return [{ kind: 'tab' }]
      case 'checkbox':
        return [{ kind: 'text', text: node.checked ? '☑' : '☐', format }]
      case 'break':
        return node.breakType === 'line' ? [{ kind: 'break' }] : []
      case 'hyperlink':
        return [{ kind: 'link', href: node.href ?? '', children: this.inlines(children, format) }]
      case 'image': {
        const picture = this.context.pictures.get(node)
        return picture ? [picture] : []
      }
      case 'noteReference':
        return this.note(node)
      case 'commentReference':
        return this.comment(node)
      case 'bookmarkStart': {
        const loss = markOf(node, LOSS_MARK)
        return loss === null ? [] : [{ kind: 'loss', loss }]
      }
      default:
        return this.inlines(children, format)
    }
  }

  private runFormat(node: MammothNode): number {
    const script =
      node.verticalAlignment === 'superscript'
        ? TEXT_FORMAT.superscript
        : node.verticalAlignment === 'subscript'
          ? TEXT_FORMAT.subscript
          : 0
    return (
      script |
      formatOf(this.context.styles.get(node.styleId ?? '')) |
      (node.isBold ? TEXT_FORMAT.bold : 0) |
      (node.isItalic ? TEXT_FORMAT.italic : 0) |
      (node.isUnderline ? TEXT_FORMAT.underline : 0) |
      (node.isStrikethrough ? TEXT_FORMAT.strikethrough : 0)
    )
  }

  private note(reference: MammothNode): WordInline[] {
    const note = this.context.document.notes.resolve(reference)
    if (!note) return []
    let index = this.noteIndex.get(note)
    if (index === undefined) {
      index = this.notes.push([]) - 1
      this.noteIndex.set(note, index)
      this.notes[index] = this.blocks(note.body ?? [])
    }
    return [{ kind: 'note', note: index }]
  }

  private comment(reference: MammothNode): WordInline[] {
    const comment = this.comments.get(reference.commentId ?? '')
    if (!comment) return []
    const loss = this.context.losses.add('COMMENT', plainText(comment.body ?? []))
    return loss === null ? [] : [{ kind: 'loss', loss }]
  }
}

const PLAIN_PARAGRAPH = {
  kind: 'paragraph',
  role: { kind: 'normal' },
  align: '',
  numbering: null,
} as const

function roleOf(facts: ParagraphFacts | undefined, style: WordStyle | undefined): ParagraphRole {
  const outline = facts?.outline ?? null
  if (outline !== null && outline >= 0 && outline < 9) {
    return { kind: 'heading', level: outline + 1 }
  }
  return style?.role ?? { kind: 'normal' }
}

const formatOf = (style: WordStyle | undefined): number =>
  (style?.isBold ? TEXT_FORMAT.bold : 0) | (style?.isItalic ? TEXT_FORMAT.italic : 0)

function alignOf(align: string | null): Align {
  if (align === 'center') return 'center'
  return align === 'right' || align === 'end' ? 'right' : ''
}

const span = (value: number | undefined): number =>
  Number.isSafeInteger(value) && value !== undefined ? Math.max(1, value) : 1

/** Soft hyphens and zero-width signs are Word's; a no-break hyphen is a hyphen to a reader. */
const cleanText = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll('\u2011', '-')
    .replaceAll('\u00a0', ' ')

function markOf(node: MammothNode, mark: string): number | null {
  if (node.type !== 'bookmarkStart' || !node.name?.startsWith(mark)) return null
  const index = Number.parseInt(node.name.slice(mark.length), 10)
  return Number.isNaN(index) ? null : index
}

/** All words below some nodes. */
export const plainText = (nodes: readonly MammothNode[]): string =>
  nodes.map((node) => (node.value ?? '') + plainText(node.children ?? [])).join('')
