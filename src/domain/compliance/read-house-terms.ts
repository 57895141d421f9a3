import { createPlainTables } from '@/domain/readability/plain-tables'
import { RULES } from './data/rule-texts'
import { houseRules, protectedWords } from './house-rules'
import { termKey, type HouseTerm } from './house-terms'
import {
  readTermRows,
  type TermRow,
  type TermsProblem,
  type TermsProblemCode,
} from './house-terms-text'
import { createCharacterTables } from './text/character-tables'
import { foldedWord } from './folded-word'

interface HouseTermsRead {
  /** The rows with which nothing is wrong. */
  readonly terms: readonly HouseTerm[]
  /** By line. */
  readonly problems: readonly TermsProblem[]
}

/** As many figures in a row may be somebody's number. */
const NUMBER = /\d{6,}/

/**
 * A whole list from its TSV, with everything that is wrong with it. A list with a problem is not to be saved; one
 * saved under an older program is used without the rows that no longer hold.
 */
export function readHouseTerms(text: string): HouseTermsRead {
  const { rows: written, problems } = readTermRows(text)
  const rows = written.map(withRuleId)
  if (rows.length === 0) return { terms: [], problems }
  const { fold } = createCharacterTables()
  const folded = rows.map((row) => ({ ...row, key: foldedWord(row.term.word, fold) }))
  const known = {
    rules: new Set(RULES.map(({ id }) => id)),
    open: new Set(houseRules().map(({ id }) => id)),
    sacred: protectedWords().map((word) => foldedWord(word, fold)),
    jargon: new Set(createPlainTables().terms.map(({ term }) => foldedWord(term, fold))),
  }
  const seen = new Map<string, FoldedRow>()
  const terms: HouseTerm[] = []
  const wrong: TermsProblem[] = [...problems]
  for (const row of folded) {
    const { term, line } = row
    const problem = problemOf(row, known) ?? clash(row, seen)
    if (problem) wrong.push({ line, word: term.word, ...problem })
    else terms.push(term)
    for (const slot of slotsOf(row)) if (!seen.has(slot)) seen.set(slot, row)
  }
  return { terms, problems: wrong.sort((a, b) => a.line - b.line) }
}

/** People write the name of a rule, the list keeps its id: a name may be bettered one day. */
function withRuleId({ line, term }: TermRow): TermRow {
  if (term.kind !== 'forbidden') return { line, term }
  const rule = RULES.find(({ id, name }) => term.detail === name || term.detail === id)
  return { line, term: rule ? { ...term, detail: rule.id } : term }
}

interface FoldedRow extends TermRow {
  /** The word as the checker compares it. */
  readonly key: string
}

interface Known {
  readonly rules: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  readonly sacred: readonly string[]
  readonly jargon: ReadonlySet<string>
}

type Problem = { readonly code: TermsProblemCode; readonly other?: number }

function problemOf({ term, key }: FoldedRow, known: Known): Problem | null {
  switch (term.kind) {
    case 'forbidden':
      if (!known.rules.has(term.detail)) return { code: 'rule-unknown' }
      return known.open.has(term.detail) ? null : { code: 'rule-closed' }
    case 'exception':
      return NUMBER.test(key) || known.sacred.some((word) => key.includes(word))
        ? { code: 'protected' }
        : null
    case 'gloss':
      return null
    case 'no-gloss':
      return known.jargon.has(key) ? null : { code: 'no-such-gloss' }
  }
}

/** Of `forbidden` and `exception` a word has one, and so of `gloss` and `no-gloss`. */
const sideOf = ({ kind }: HouseTerm): string =>
  kind === 'forbidden' || kind === 'exception' ? 'law' : 'plain'

const slotsOf = ({ term, key }: FoldedRow): string[] => [
  termKey({ kind: term.kind, word: key }),
  `${sideOf(term)}/${key}`,
]

function clash(row: FoldedRow, seen: ReadonlyMap<string, FoldedRow>): Problem | null {
  const [same, side] = slotsOf(row).map((slot) => seen.get(slot))
  if (same) return { code: 'duplicate', other: same.line }
  return side ? { code: 'contradiction', other: side.line } : null
}
