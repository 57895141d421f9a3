import type { TableCellNode, TableNode } from '@/domain/content/lexical'
import { inlineText } from '@/domain/content/visible-text'
import { element, withLook, type Look } from './html'
import type { RenderContext } from './render-context'
import { renderInlines } from './render-inline'

/** Columns that fit a phone side by side; a wider table scrolls. */
const COLUMNS_ON_A_PHONE = 4
/** Width of a column in px that still holds five or six characters. */
const COLUMN_WIDTH = 96

/** Half-widths (a Chinese character is two) of a cell that stays on one line. Four such cells and their padding fit 343 px. */
const SHORT_CELL = 8

/** In a table of three or four columns a short entry like 「高血压」 is kept whole, the long one beside it wraps. */
function isKeptWhole(cell: TableCellNode, columns: number): boolean {
  if (columns < 3 || columns > COLUMNS_ON_A_PHONE) return false
  const words = cell.children
    .map((child) => (child.type === 'paragraph' ? inlineText(child.children) : ''))
    .join('')
  const halves = [...words].reduce((sum, c) => sum + (c.charCodeAt(0) > 0xff ? 2 : 1), 0)
  return words !== '' && halves <= SHORT_CELL
}

/** Renders the blocks of a cell; handed in, because blocks hold tables and tables hold blocks. */
export type RenderBlocks = (cell: TableCellNode, look: Look, context: RenderContext) => string

interface TableContext extends RenderContext {
  readonly columns: number
  readonly renderBlocks: RenderBlocks
}

function cellHtml(cell: TableCellNode, context: TableContext): string {
  const { styles, text } = context.theme
  const isHead = (cell.headerState ?? 0) > 0
  const look = isHead ? text.headCell : text.cell
  const only = cell.children.length === 1 ? cell.children[0] : undefined
  const align =
    only?.type === 'paragraph' && (only.format === 'center' || only.format === 'right')
      ? `;text-align:${only.format}`
      : ''
  const inner =
    only?.type === 'paragraph'
      ? renderInlines(only.children, look, context)
      : context.renderBlocks(cell, look, context)
  const tag = isHead ? 'th' : 'td'
  const spans =
    ((cell.colSpan ?? 1) > 1 ? ` colspan="${cell.colSpan ?? 1}"` : '') +
    ((cell.rowSpan ?? 1) > 1 ? ` rowspan="${cell.rowSpan ?? 1}"` : '')
  const whole = isKeptWhole(cell, context.columns) ? ';white-space:nowrap' : ''
  const style = withLook(isHead ? styles.headCell : styles.cell, look) + align + whole
  return `<${tag}${spans} style="${style}">${inner}</${tag}>`
}

const columnsOf = (table: TableNode): number =>
  Math.max(
    0,
    ...table.children.map((row) => row.children.reduce((sum, c) => sum + (c.colSpan ?? 1), 0)),
  )

/** A table as wide as the column; with more columns than a phone holds it scrolls sideways in its box. */
export function renderTable(
  table: TableNode,
  context: RenderContext,
  renderBlocks: RenderBlocks,
): string {
  const { styles } = context.theme
  const columns = columnsOf(table)
  const inner = { ...context, columns, renderBlocks }
  const rows = table.children
    .map((row) => row.children.map((cell) => cellHtml(cell, inner)).join(''))
    .filter((cells) => cells !== '')
    .map((cells) => `<tr>${cells}</tr>`)
    .join('')
  if (rows === '') return ''
  const width = columns > COLUMNS_ON_A_PHONE ? `;min-width:${columns * COLUMN_WIDTH}px` : ''
  const html = `<table style="${styles.table}${width}"><tbody>${rows}</tbody></table>`
  return element('section', styles.tableBox, html)
}
