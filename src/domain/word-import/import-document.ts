import type { ImportNote } from './import-note'
import type { Align, BreakRun, TabRun, TextRun, WordImage } from './word-tree'

/** A Word document after the editor's decisions, still without ids of stored pictures. */
export interface ImportLink {
  readonly kind: 'link'
  readonly href: string
  readonly children: readonly (TextRun | BreakRun | TabRun)[]
}
export type ImportInline = TextRun | BreakRun | TabRun | ImportLink

export interface ImportListItem {
  readonly children: readonly ImportInline[]
  readonly nested: readonly ImportList[]
}
export interface ImportList {
  readonly kind: 'list'
  readonly isOrdered: boolean
  readonly start: number
  readonly items: readonly ImportListItem[]
}
export interface ImportParagraph {
  readonly kind: 'paragraph'
  readonly align: Align
  readonly children: readonly ImportInline[]
}
export interface ImportImage {
  readonly kind: 'image'
  readonly image: number
  /** Nearest text, for the report should the picture be refused later. */
  readonly where: string
}
export interface ImportTableCell {
  readonly isHeader: boolean
  readonly colSpan: number
  readonly rowSpan: number
  readonly children: readonly ImportBlock[]
}
export interface ImportTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly ImportTableCell[])[]
}
export type ImportBlock =
  | ImportParagraph
  | {
      readonly kind: 'heading'
      readonly tag: 'h2' | 'h3' | 'h4'
      readonly align: Align
      readonly children: readonly ImportInline[]
    }
  | { readonly kind: 'quote'; readonly children: readonly ImportInline[] }
  | { readonly kind: 'rule' }
  | ImportImage
  | ImportList
  | ImportTable

export interface WordDocument {
  /** Title style, else the first heading or bold/centred line; not repeated in `blocks`. */
  readonly title: string | null
  readonly blocks: readonly ImportBlock[]
  readonly images: readonly WordImage[]
  readonly report: readonly ImportNote[]
}
