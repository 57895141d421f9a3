/**
 * The lexical tree as Payload 3.90 stores it, narrowed to the nodes a post may hold.
 * Anything else is refused at the door (`validate-body.ts`), so every renderer can be exhaustive.
 */

/** Bit mask of `format` on a text node (lexical's own values). */
export const TEXT_FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

export type Alignment = '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'

export interface TextNode {
  readonly type: 'text'
  readonly text: string
  readonly format: number
  readonly mode?: string
  readonly style?: string
  readonly detail?: number
}
export interface LinebreakNode {
  readonly type: 'linebreak'
}
export interface TabNode {
  readonly type: 'tab'
  readonly text?: string
}
export interface LinkNode {
  readonly type: 'link' | 'autolink'
  readonly fields: {
    readonly url?: string | null
    readonly linkType?: string
    readonly newTab?: boolean | null
  }
  readonly children: readonly InlineNode[]
}
export type InlineNode = TextNode | LinebreakNode | TabNode | LinkNode

export interface ParagraphNode {
  readonly type: 'paragraph'
  readonly format?: Alignment
  readonly indent?: number
  readonly children: readonly InlineNode[]
}
export interface HeadingNode {
  readonly type: 'heading'
  readonly tag: 'h2' | 'h3' | 'h4'
  readonly format?: Alignment
  readonly children: readonly InlineNode[]
}
export interface QuoteNode {
  readonly type: 'quote'
  readonly children: readonly InlineNode[]
}
export interface ListItemNode {
  readonly type: 'listitem'
  readonly value?: number
  readonly checked?: boolean
  readonly children: readonly (InlineNode | ListNode)[]
}
export interface ListNode {
  readonly type: 'list'
  readonly listType: 'bullet' | 'number' | 'check'
  readonly start?: number
  readonly children: readonly ListItemNode[]
}
export interface UploadNode {
  readonly type: 'upload'
  readonly relationTo: 'materials'
  /** The material's id; populated documents are reduced to it before sealing. */
  readonly value: string
  readonly fields?: { readonly caption?: string | null } | null
}
export interface HorizontalRuleNode {
  readonly type: 'horizontalrule'
}
export interface TableCellNode {
  readonly type: 'tablecell'
  /** 0 none, 1 row header, 2 column header, 3 both (lexical's TableCellHeaderStates). */
  readonly headerState?: number
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly children: readonly BlockNode[]
}
export interface TableRowNode {
  readonly type: 'tablerow'
  readonly children: readonly TableCellNode[]
}
export interface TableNode {
  readonly type: 'table'
  readonly children: readonly TableRowNode[]
}
/** 提示框: a boxed remark. `text` may hold line breaks, no markup. */
export interface CalloutFields {
  readonly blockType: 'callout'
  readonly tone: 'tip' | 'warning' | 'emergency'
  readonly title?: string | null
  readonly text: string
}
/** A clip shown by its cover, its caption and, where there is one, its address. */
export interface VideoFields {
  readonly blockType: 'video'
  readonly caption: string
  readonly url?: string | null
  readonly cover?: string | null
}
export interface BlockFieldsNode {
  readonly type: 'block'
  readonly fields: (CalloutFields | VideoFields) & {
    readonly id?: string
    readonly blockName?: string | null
  }
}
export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | QuoteNode
  | ListNode
  | UploadNode
  | HorizontalRuleNode
  | TableNode
  | BlockFieldsNode

export interface LexicalBody {
  readonly root: { readonly type: 'root'; readonly children: readonly BlockNode[] }
}
