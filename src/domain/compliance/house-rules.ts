import { DEFAULT_TABLES, words, type CheckerTables } from './compile'
import { RULES } from './data/rule-texts'
import type { TermMode } from './data/terms'

/** A rule under which the house may put words of its own, and how hard they count. */
export interface HouseRule {
  readonly id: string
  readonly name: string
  readonly mode: TermMode
}

/** A finding no reason can lift: a slip in a word list would lock every post that holds the word. */
const NEVER_LIFTED = new Set(['AI-TRACE'])
/** Of an advertisement: its certificate's number. */
const AD_NUMBER_PART = 'adNumber'

/**
 * The rules that work by words. Rules that read numbers, names, dates or the post as a whole take none, and neither
 * do guesses.
 */
export function houseRules(tables: CheckerTables = DEFAULT_TABLES): HouseRule[] {
  return RULES.flatMap(({ id, name }) => {
    const mode = NEVER_LIFTED.has(id) ? null : usualMode(id, tables)
    return mode ? [{ id, name, mode }] : []
  })
}

/** The name by which people know a rule; its id where there is no such rule any more. */
export const ruleName = (rule: string): string => RULES.find(({ id }) => id === rule)?.name ?? rule

/**
 * How hard a rule's words usually count: as its first words do when they count alone; else as its patterns. Where
 * both count in company only, a word of the house is `soft`: whoever adds it means to see it.
 */
function usualMode(rule: string, { terms, patterns }: CheckerTables): TermMode | null {
  const first = terms.find((group) => group.rule === rule)?.mode
  if (first === 'hard' || first === 'firm') return first
  const own = patterns.filter((pattern) => pattern.rule === rule)
  if (own.some(({ mode }) => mode === 'hard' || mode === 'firm')) return 'firm'
  return first || own.length > 0 ? 'soft' : null
}

/** Shorter words that count beside others only are everybody's: 生成, 风格, 点赞. In characters. */
const LEAST_PROTECTED = 5

/**
 * Words that no exception may hold, for it would swallow them: leftovers of a chat program, and what shows the number
 * of an advertisement's certificate. (Identity and telephone numbers are found by their digits.)
 */
export function protectedWords({ parts, patterns }: CheckerTables = DEFAULT_TABLES): string[] {
  const wordsOf = (name: string) => words(parts[name] ?? '')
  const traces = patterns.filter(({ rule }) => NEVER_LIFTED.has(rule)).map(({ seq }) => seq)
  const alone = traces.filter((seq) => !seq.includes(' ')).flatMap((seq) => seq.split('|'))
  const together = traces.filter((seq) => seq.includes(' ')).flatMap((seq) => seq.split(/[ |]/))
  return [
    ...new Set([
      ...[...alone, AD_NUMBER_PART].flatMap(wordsOf),
      ...together.flatMap(wordsOf).filter(({ length }) => length >= LEAST_PROTECTED),
    ]),
  ]
}
