/**
 * A Word document as the reader hands it over: what was in the file, nothing decided yet.
 * Plain data, so that every editorial decision below it is pure and can be tested without a file.
 */

export type Align = '' | 'center' | 'right'

export interface TextRun {
  readonly kind: 'text'
  readonly text: string
  /** Bit mask of TEXT_FORMAT. */
  readonly format: number
}
export interface BreakRun {
  readonly kind: 'break'
}
export interface TabRun {
  readonly kind: 'tab'
}
export interface LinkRun {
  readonly kind: 'link'
  readonly href: string
  readonly children: readonly WordInline[]
}
/** A picture by its place in `WordSource.images`. */
export interface ImageRun {
  readonly kind: 'image'
  readonly image: number
}
/** A foot or end note by its place in `WordSource.notes`. */
export interface NoteRun {
  readonly kind: 'note'
  readonly note: number
}
/** Something that stood here and cannot be carried over, by its place in `WordSource.losses`. */
export interface LossRun {
  readonly kind: 'loss'
  readonly loss: number
}
export type WordInline = TextRun | BreakRun | TabRun | LinkRun | ImageRun | NoteRun | LossRun

export type ParagraphRole =
  | { readonly kind: 'normal' }
  | { readonly kind: 'title' }
  /** `level` 1–9 as in Word's outline. */
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'quote' }
  /** A line of a table of contents. */
  | { readonly kind: 'contents' }

export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  readonly align: Align
  /** Word's automatic numbering: the list's id and the level from 0. */
  readonly numbering: { readonly list: string; readonly level: number } | null
  readonly children: readonly WordInline[]
}
export interface WordTableCell {
  readonly colSpan: number
  readonly rowSpan: number
  readonly children: readonly WordBlock[]
}
export interface WordTableRow {
  readonly isHeader: boolean
  readonly cells: readonly WordTableCell[]
}
export interface WordTable {
  readonly kind: 'table'
  readonly rows: readonly WordTableRow[]
}
export type WordBlock = WordParagraph | WordTable | LossRun

/** One level of an automatic list: `format` is OOXML's numFmt, `text` its lvlText such as `%1、`. */
export interface ListLevel {
  readonly format: string
  readonly text: string
  readonly start: number
}
export interface ListDefinition {
  /** Lists of the same family go on counting from each other. */
  readonly family: string
  readonly levels: readonly (ListLevel | undefined)[]
  /** Levels that begin anew where this list first appears. */
  readonly restarts: readonly number[]
}

export type LossCode =
  | 'IMAGE_FORMAT'
  | 'IMAGE_EXTERNAL'
  | 'IMAGE_MISSING'
  | 'IMAGE_TOO_MANY'
  | 'EQUATION'
  | 'CHART'
  | 'SMART_ART'
  | 'SHAPE'
  | 'EMBEDDED_OBJECT'
  | 'EMBEDDED_HTML'
  | 'TEXT_BOX'
  | 'TEXT_BOX_LOST'
  | 'HIDDEN_TEXT'
  | 'RUBY'
  | 'COMMENT'
  | 'TRACKED_CHANGES'
  | 'COLOURS'
  | 'FONTS'
  | 'HEADER_FOOTER'
  | 'PAGE_NUMBER'

/** `detail` is a name, a format or the lost words; `count` how often it occurred. */
export interface Loss {
  readonly code: LossCode
  readonly detail: string
  readonly count: number
}

/** One picture of the document, its bytes as stored in the file. */
export interface WordImage {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mime: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp'
  /** What the writer said is on it; empty where Word only had a file name or a machine's guess. */
  readonly alt: string
}

export interface WordSource {
  readonly blocks: readonly WordBlock[]
  readonly lists: ReadonlyMap<string, ListDefinition>
  readonly images: readonly WordImage[]
  /** Foot and end notes in order of first reference. */
  readonly notes: readonly (readonly WordBlock[])[]
  readonly losses: readonly Loss[]
}
