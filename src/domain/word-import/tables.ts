import { NOTE_MESSAGES, type NoteCollector } from './import-note'
import type { ImportBlock, ImportTableCell } from './import-document'
import { isAllBold, textOf } from './inline'
import type { WordBlock, WordInline, WordTable, WordTableCell, WordTableRow } from './word-tree'

/** Wider tables cannot be read anywhere; also the bound on a forged gridSpan. */
export const MAX_COLUMNS = 50

interface Around {
  readonly blocks: (inner: readonly WordBlock[]) => ImportBlock[]
  readonly notes: NoteCollector
}

const cellText = (blocks: readonly WordBlock[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'paragraph') return textOf(block.children).trim()
      return block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells.map((cell) => cellText(cell.children))).join(' ')
        : ''
    })
    .filter((text) => text !== '')
    .join(' ')

const isBoldCell = (cell: WordTableCell): boolean =>
  cell.children.every(
    (block) =>
      block.kind === 'loss' ||
      (block.kind === 'paragraph' && (cellText([block]) === '' || isAllBold(block.children))),
  )

/** Rows marked as headers in Word; without any, a first row that is bold throughout. */
function headerRows(rows: readonly WordTableRow[]): ReadonlySet<WordTableRow> {
  const marked = rows.filter((row, index) => row.isHeader && index < rows.length - 1)
  if (marked.length > 0) return new Set(marked)
  const first = rows[0]
  const isBold =
    first !== undefined &&
    rows.length > 1 &&
    first.cells.some((cell) => cellText(cell.children) !== '') &&
    first.cells.every(isBoldCell)
  return new Set(isBold ? [first] : [])
}

/** Rows that hold no cell of their own fall away, and the cells that reached into them are that much shorter. */
function withoutEmptyRows(rows: readonly WordTableRow[]): WordTableRow[] {
  const isEmpty = rows.map((row) => row.cells.length === 0)
  return rows.flatMap((row, index) => {
    if (isEmpty[index]) return []
    const cells = row.cells.map((cell) => {
      const rowSpan = Math.min(Math.max(1, cell.rowSpan), rows.length - index)
      const lost = isEmpty.slice(index + 1, index + rowSpan).filter(Boolean).length
      return { ...cell, rowSpan: rowSpan - lost }
    })
    return [{ ...row, cells }]
  })
}

/** A table as one; a table inside a cell becomes lines of text, its cells set apart by a full-width space. */
export function composeTable(table: WordTable, around: Around): ImportBlock[] {
  const source = withoutEmptyRows(table.rows)
  const headers = headerRows(source)
  const rows = source.map((row) => {
    const cells: ImportTableCell[] = []
    let width = 0
    for (const cell of row.cells) {
      const colSpan = Math.min(Math.max(1, cell.colSpan), MAX_COLUMNS - width)
      if (colSpan < 1) break
      width += colSpan
      cells.push({
        isHeader: headers.has(row),
        colSpan,
        rowSpan: cell.rowSpan,
        children: around.blocks(cell.children.flatMap((block) => flatten(block, around.notes))),
      })
    }
    return cells
  })
  return rows.length === 0 ? [] : [{ kind: 'table', rows }]
}

/** Nested tables as paragraphs, row by row. */
function flatten(block: WordBlock, notes: NoteCollector): WordBlock[] {
  if (block.kind !== 'table') return [block]
  notes.at(cellText([block]))
  notes.add('TABLE_NESTED', NOTE_MESSAGES.tableNested())
  return block.rows.map((row) => ({
    kind: 'paragraph',
    role: { kind: 'normal' },
    align: '',
    numbering: null,
    children: row.cells.flatMap((cell, index) => [
      ...(index === 0 ? [] : [{ kind: 'text' as const, text: '\u3000', format: 0 }]),
      ...cell.children.flatMap((inner) => runsOf(inner)),
    ]),
  }))
}

function runsOf(block: WordBlock): readonly WordInline[] {
  if (block.kind === 'loss') return [block]
  if (block.kind === 'paragraph') return block.children
  return block.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.children.flatMap((inner) => runsOf(inner))),
  )
}
