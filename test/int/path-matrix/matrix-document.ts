import type { Cell } from './attack'
import { ATTACKER_NAMES } from './people'
import { STANDS } from './stage-ground'

const MARK: Readonly<Record<string, string>> = { allowed: '✓', nothing: '–' }

const INTRO = `# The path matrix

Written by \`test/int/path-matrix\`; do not edit. Every way there is to write, tried by everyone on a post at
every stand. After each attempt the working copy, the sealed revisions, the records and the public output
are compared with what they were.

\`✓\` allowed, and changed only what the path is for · \`–\` answered with success, nothing changed ·
a number: refused with that HTTP status, nothing changed (GraphQL: the status in the error's
\`extensions\`; 400 there also means that the schema has no such mutation).

\`returned\` is a draft that was sent back once; \`new_round\` is a published post whose next version is in first
review. The author's department is \`colleague\`'s too. Raw access to the database passes no guard: what it
changes is found by the seals and by \`GET /api/review-records/verify\`, and is not shown or sent out.
`

/** The table of all cells, paths with the same answers together. The same cells, the same text. */
export function matrixDocument(
  cells: readonly Pick<Cell, 'path' | 'attacker' | 'stand' | 'outcome'>[],
): string {
  const grids = new Map<string, string[]>()
  for (const path of new Set(cells.map((cell) => cell.path))) {
    const grid = gridOf(cells.filter((cell) => cell.path === path))
    grids.set(grid, [...(grids.get(grid) ?? []), path])
  }
  const sections = [...grids].map(
    ([grid, paths]) => `${paths.map((path) => `- \`${path}\``).join('\n')}\n\n${grid}`,
  )
  return `${INTRO}\n## Posts, by role and stand\n\n${sections.join('\n\n')}\n`
}

function gridOf(cells: Parameters<typeof matrixDocument>[0]): string {
  const stands = STANDS.filter((stand) => cells.some((cell) => cell.stand === stand))
  const rows = ATTACKER_NAMES.map((attacker) => {
    const marks = stands.map((stand) => {
      const cell = cells.find((one) => one.attacker === attacker && one.stand === stand)
      return cell ? (MARK[cell.outcome] ?? cell.outcome) : ''
    })
    return [attacker, ...marks]
  })
  return tableOf(['', ...stands], rows)
}

/** A Markdown table, aligned as Prettier aligns it for single-width text. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
