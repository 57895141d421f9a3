import { compareTerms, TERM_KINDS, TERM_LIMITS, type HouseTerm, type TermKind } from './house-terms'

/** The columns of the TSV, as its first row names them. */
export const TERM_COLUMNS = ['类型', '词语', '规则或说法', '备注'] as const

/** What the first column says. */
export const KIND_WORDS: Readonly<Record<TermKind, string>> = {
  forbidden: '禁用',
  exception: '例外',
  gloss: '解释',
  'no-gloss': '不解释',
}

export type TermsProblemCode =
  // of the whole text
  | 'too-large'
  | 'too-many'
  | 'header'
  // of the form of a row
  | 'columns'
  | 'control'
  | 'quote'
  | 'formula'
  | 'kind'
  | 'empty-word'
  | 'short-word'
  | 'long-word'
  | 'space'
  | 'long-note'
  | 'plain-missing'
  | 'plain-long'
  | 'plain-same'
  | 'detail-unwanted'
  // of what it means
  | 'rule-missing'
  | 'rule-unknown'
  | 'rule-closed'
  | 'duplicate'
  | 'contradiction'
  | 'protected'
  | 'no-such-gloss'

export interface TermsProblem {
  /** Counted from one, comments and blank lines included; 0 for the whole text. */
  readonly line: number
  readonly code: TermsProblemCode
  /** The words it is about, shortened; empty for the whole text. */
  readonly word: string
  /** The other line of a duplicate or a contradiction. */
  readonly other?: number
}

/** A row and where it stood. */
export interface TermRow {
  readonly line: number
  readonly term: HouseTerm
}

interface TermRows {
  readonly rows: readonly TermRow[]
  readonly problems: readonly TermsProblem[]
}

/** Controls, direction marks, zero-width and private characters, halves of a pair, and U+FFFD of a wrong decoding. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u
/** What makes a spreadsheet take a cell for a formula. */
const FORMULA = /^[=+\-@＝＋－＠]/
const LETTER = /[\p{L}\p{N}]/gu
const SHOWN = 24

/**
 * The one text of a list: header, rows in order, one line each. The same list always gives the same text.
 *
 * @param ruleWords how a rule is written in it; its id, unless people are to read it.
 */
export function printTerms(
  terms: readonly HouseTerm[],
  ruleWords = (rule: string): string => rule,
): string {
  const rows = [...terms].sort(compareTerms).map(({ kind, word, detail, note }) => {
    const shownDetail = kind === 'forbidden' ? ruleWords(detail) : detail
    return [KIND_WORDS[kind], word, shownDetail, note].join('\t')
  })
  return `${[TERM_COLUMNS.join('\t'), ...rows].join('\n')}\n`
}

/**
 * Reads the rows of a TSV as far as their form goes; `readHouseTerms` looks at what they mean. Lines that begin with
 * `#` are comments; a byte order mark, CRLF and the quotes of a spreadsheet are understood.
 */
export function readTermRows(text: string): TermRows {
  if (new TextEncoder().encode(text).length > TERM_LIMITS.bytes)
    return { rows: [], problems: [{ line: 0, code: 'too-large', word: '' }] }
  const rows: TermRow[] = []
  const problems: TermsProblem[] = []
  let hasHeader = false
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue
    const line = index + 1
    const cells = cellsOf(raw)
    if (!hasHeader) {
      if (!isHeader(cells)) return { rows: [], problems: [{ line, code: 'header', word: '' }] }
      hasHeader = true
      continue
    }
    const read = readRow(cells)
    if ('code' in read) problems.push({ line, word: shown(cells[1] ?? raw), code: read.code })
    else rows.push({ line, term: read })
  }
  if (!hasHeader) problems.push({ line: 1, code: 'header', word: '' })
  if (rows.length > TERM_LIMITS.rows) problems.unshift({ line: 0, code: 'too-many', word: '' })
  return { rows, problems }
}

const cellsOf = (raw: string): string[] =>
  raw.split('\t').map((cell) => {
    const trimmed = cell.trim()
    const quoted = /^"(.*)"$/.exec(trimmed)?.[1]
    return (quoted === undefined ? trimmed : quoted.replaceAll('""', '"').trim()).normalize('NFC')
  })

const isHeader = (cells: readonly string[]): boolean =>
  TERM_COLUMNS.every((name, index) => cells[index] === name) &&
  cells.slice(TERM_COLUMNS.length).every((cell) => cell === '')

const shown = (word: string): string =>
  [...word.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')].slice(0, SHOWN).join('')

function readRow(cells: readonly string[]): HouseTerm | { readonly code: TermsProblemCode } {
  const [named = '', word = '', detail = '', note = '', ...rest] = cells
  if (rest.some((cell) => cell !== '')) return { code: 'columns' }
  const filled = [word, detail, note]
  if ([named, ...filled].some((cell) => UNSEEN.test(cell))) return { code: 'control' }
  if (filled.some((cell) => cell.includes('"'))) return { code: 'quote' }
  if (filled.some((cell) => FORMULA.test(cell))) return { code: 'formula' }
  const kind = TERM_KINDS.find((key) => KIND_WORDS[key] === named)
  if (!kind) return { code: 'kind' }
  const code = problemOfWord(word) ?? problemOfDetail(kind, word, detail)
  if (code) return { code }
  if ([...note].length > TERM_LIMITS.note) return { code: 'long-note' }
  return { kind, word, detail, note }
}

function problemOfWord(word: string): TermsProblemCode | null {
  if (word === '') return 'empty-word'
  if (/\s/.test(word)) return 'space'
  if ([...word].length > TERM_LIMITS.word) return 'long-word'
  return (word.match(LETTER)?.length ?? 0) < 2 ? 'short-word' : null
}

function problemOfDetail(kind: TermKind, word: string, detail: string): TermsProblemCode | null {
  if (kind === 'forbidden') return detail === '' ? 'rule-missing' : null
  if (kind !== 'gloss') return detail === '' ? null : 'detail-unwanted'
  if (detail === '') return 'plain-missing'
  if ([...detail].length > TERM_LIMITS.plain) return 'plain-long'
  return detail === word ? 'plain-same' : null
}
