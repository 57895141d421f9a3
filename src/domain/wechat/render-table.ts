import type { TableCellNode, TableNode } from '@/domain/content/lexical'
import { element, withLook, type Look } from './html'
import type { RenderContext } from './render-context'
import { renderInlines } from './render-inline'

/** Columns that fit a phone side by side; a wider table scrolls. */
const COLUMNS_ON_A_PHONE = 4
/** Width of a column in px that still holds five or six characters. */
const COLUMN_WIDTH = 96

/** Renders the blocks of a cell; handed in, because blocks hold tables and tables hold blocks. */
export type RenderBlocks = (cell: TableCellNode, look: Look, context: RenderContext) => string

function cellHtml(cell: TableCellNode, context: RenderContext, renderBlocks: RenderBlocks): string {
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
      : renderBlocks(cell, look, context)
  const tag = isHead ? 'th' : 'td'
  const spans =
    ((cell.colSpan ?? 1) > 1 ? ` colspan="${cell.colSpan ?? 1}"` : '') +
    ((cell.rowSpan ?? 1) > 1 ? ` rowspan="${cell.rowSpan ?? 1}"` : '')
  const style = withLook(isHead ? styles.headCell : styles.cell, look) + align
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
  const rows = table.children
    .map((row) => row.children.map((cell) => cellHtml(cell, context, renderBlocks)).join(''))
    .filter((cells) => cells !== '')
    .map((cells) => `<tr>${cells}</tr>`)
    .join('')
  if (rows === '') return ''
  const columns = columnsOf(table)
  const width = columns > COLUMNS_ON_A_PHONE ? `;min-width:${columns * COLUMN_WIDTH}px` : ''
  const html = `<table style="${styles.table}${width}"><tbody>${rows}</tbody></table>`
  return element('section', styles.tableBox, html)
}
