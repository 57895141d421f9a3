import { DomainError } from '@/domain/errors'
import { GENRES } from '@/domain/review/post-fields'
import { readabilityOf, type Readability } from '@/domain/readability/readability'
import { plainFindings } from '@/domain/readability/plain-findings'
import { createPlainTables, type PlainTables } from '@/domain/readability/plain-tables'
import { limitsOf, type Limit } from '@/domain/readability/limits'
import { advertisementFindings } from './advertisement'
import { DEFAULT_TABLES, type CheckerTables } from './compile'
import { compileTables, unpackCompiled } from './compiled'
import { contactFindings } from './contact'
import { COMPILED_TABLES } from './data/compiled-tables'
import { RULES, type RuleText } from './data/rule-texts'
import { ENTRY } from './lexicon'
import { isGuess, withHints } from './hints'
import { loadHints, type HintModel } from './hint-model'
import { gramUnit } from './hint-features'
import { HintScore } from './hint-score'
import { judgeAll } from './judge'
import { findCandidates } from './match'
import { mergeFindings } from './merge'
import { personalData } from './personal-data'
import { findWords, scanText, type Scanned, type ScanTables } from './scan'
import { Alphabet } from './text/alphabet'
import { createCharacterTables } from './text/character-tables'
import { foldedIndex, foldText, rawEnd, rawStart } from './text/fold'
import type { Judged } from './verdict'
import type { CheckInput, Finding, FindingField } from './types'
import { Segmenter } from './segmenter'
import { ofWhole, withRule } from './with-rule'
import { wholeFindings } from './whole-text'

/** Stored with findings, so that a later version never silently changes an approval already given. */
export const CHECKER_VERSION = '1.9.0'

/** Longest title and text together, in UTF-16 units. */
export const MAX_CHECK_LENGTH = 2_000_000

/** Answers never change; costs tens of milliseconds to make, so callers keep one. */
export interface Checker {
  readonly version: string
  readonly tables: ScanTables
  readonly plain: PlainTables
  readonly hints: HintModel
  /** Working room; nothing in it outlives a call. */
  readonly hintScore: HintScore
  readonly rules: ReadonlyMap<string, RuleText>
}

export interface CheckResult {
  readonly blocked: boolean
  readonly findings: readonly Finding[]
  readonly readability: Readability
  readonly limits: readonly Limit[]
}

/** Compiles the tables into a checker. Without an argument the house's own tables. */
export function createChecker(tables: CheckerTables = DEFAULT_TABLES): Checker {
  const plain = createPlainTables(undefined, tables.glosses)
  // The built-in tables come compiled with the program: compiling takes four fifths of a cold start.
  const { characters, lexicon, evasion } =
    tables === DEFAULT_TABLES
      ? unpackCompiled(COMPILED_TABLES)
      : compileTables(
          tables,
          createCharacterTables(),
          plain.terms.map(({ term }) => term),
        )
  const hints = loadHints(lexicon)
  const hintScore = new HintScore(hints)
  const alphabet = new Alphabet(characters, {
    numberOf: lexicon.trie.codeOf,
    syllableOf: evasion.syllableOf,
    isCommon: plain.isCommon,
    isDisguise: evasion.isDisguise,
    gramOf: gramUnit,
    weightOf: (gram) => hintScore.weightOfGram(gram),
  })
  return {
    version: CHECKER_VERSION,
    tables: { lexicon, alphabet, evasion, segmenter: new Segmenter() },
    plain,
    hints,
    hintScore,
    rules: new Map(RULES.map((rule) => [rule.id, rule])),
  }
}

/**
 * Checks a text for a genre. Offsets of findings are UTF-16 into `text`, or into `title` where `field` says so.
 * Linear in the length of the text.
 * @throws DomainError BAD_REQUEST when a field has the wrong type or the genre is unknown
 * @throws DomainError TOO_LARGE above MAX_CHECK_LENGTH
 */
export function check(checker: Checker, input: CheckInput): CheckResult {
  const title = stringField(input.title, 'title')
  const text = stringField(input.text, 'text')
  refuseBadInput(input, title.length + text.length)
  const scannedTitle = scanText(title, checker.tables)
  const scannedText = scanText(text, checker.tables)
  const isDebunking =
    arguesAgainst(scannedTitle, checker) || arguesAgainst(scannedText, checker, 30)
  const found = [
    ...fieldFindings({ checker, input, scanned: scannedTitle, isDebunking, field: 'title' }),
    ...fieldFindings({ checker, input, scanned: scannedText, isDebunking }),
    ...plainFindings(checker.plain, { title: scannedTitle, text: scannedText }).map((plain) =>
      withRule(checker.rules, plain),
    ),
  ]
  const whole = { input, lexicon: checker.tables.lexicon, title: scannedTitle, text: scannedText }
  for (const one of wholeFindings(whole)) found.push(ofWhole(checker.rules, scannedTitle, one))
  const readability = readabilityOf(scannedText.text, input.audiences ?? [])
  const findings = found.sort(
    (a, b) =>
      rank(a.field) - rank(b.field) ||
      (a.start ?? -1) - (b.start ?? -1) ||
      (a.end ?? -1) - (b.end ?? -1),
  )
  return {
    blocked: findings.some(({ severity }) => severity === 'block'),
    findings,
    readability,
    limits: limitsOf(scannedText.structure, input.kind ?? 'article'),
  }
}

/**
 * Every occurrence of every word of the tables in the text, before exceptions and context: what a naive search
 * finds, as raw UTF-16 offsets.
 */
export function scanWords(checker: Checker, text: string) {
  const { lexicon, alphabet } = checker.tables
  const folded = foldText(text, alphabet)
  const { data, length } = findWords(folded, lexicon)
  return Array.from({ length }, (_, i) => ({
    start: rawStart(folded, data[i * 3]!),
    end: rawEnd(folded, data[i * 3 + 1]!),
    word: lexicon.words[data[i * 3 + 2]!]!,
  }))
}

const rank = (field: FindingField | undefined) => (field === 'title' ? 0 : 1)

function stringField(value: unknown, field: string): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw new DomainError('BAD_REQUEST', { field, expected: 'string' })
  return value
}

function refuseBadInput(input: CheckInput, length: number) {
  if (!GENRES.includes(input.genre))
    throw new DomainError('BAD_REQUEST', { field: 'genre', allowed: GENRES })
  for (const field of ['audiences', 'hospitalNames'] as const) {
    const value: unknown = input[field]
    if (value === undefined || value === null) continue
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      throw new DomainError('BAD_REQUEST', { field, expected: 'string[]' })
  }
  if (length > MAX_CHECK_LENGTH)
    throw new DomainError('TOO_LARGE', { limit: MAX_CHECK_LENGTH, length, unit: 'characters' })
}

/** True when a title, or the first characters of a text, announce a refutation. */
function arguesAgainst({ text, hits }: Scanned, { tables }: Checker, reach = text.length): boolean {
  const { flags } = tables.lexicon
  for (let i = 0; i < hits.length && hits.data[i * 3]! < reach; i++)
    if ((flags[hits.data[i * 3 + 2]!]! & ENTRY.arguing) !== 0) return true
  return false
}

interface FieldInput {
  readonly checker: Checker
  readonly input: CheckInput
  readonly scanned: Scanned
  readonly isDebunking: boolean
  readonly field?: FindingField
}

function fieldFindings({ checker, input, scanned, isDebunking, field }: FieldInput): Finding[] {
  if (scanned.text.length === 0) return []
  const { lexicon } = checker.tables
  const { judged, unclaimed, possible } = judgeAll(findCandidates(scanned, lexicon), {
    scanned,
    lexicon,
    genre: input.genre,
    segmenter: checker.tables.segmenter,
    boundaries: new Map(),
    isTitle: field === 'title',
    isDebunking,
    ownNames: spansOf(scanned, input.hospitalNames ?? []),
  })
  const found: Judged[] = [
    ...judged,
    ...personalData(scanned, lexicon, input.genre),
    ...contactFindings(scanned, lexicon, input.genre),
    ...(input.genre === 'advertisement' ? advertisementFindings(scanned, lexicon) : []),
  ]
  const weighed = withHints({
    model: checker.hints,
    sum: checker.hintScore,
    scanned,
    lexicon,
    genre: input.genre,
    isDebunking,
    found,
    unclaimed,
    possible,
  })
  return mergeFindings(weighed).map((one) => {
    const start = rawStart(scanned.text, one.start)
    const end = rawEnd(scanned.text, one.end)
    const finding = withRule(checker.rules, {
      rule: one.rule,
      severity: one.severity,
      start,
      end,
      text: scanned.text.raw.slice(start, end),
      ...(isGuess(one.rule) ? { isGuess: true } : {}),
    })
    return field ? { ...finding, field } : finding
  })
}

/** Where the own house's names stand; overlapping ones become one span. */
function spansOf({ text }: Scanned, names: readonly string[]): number[] {
  const found: [number, number][] = []
  for (const name of names) {
    if (name.length < 2) continue
    for (let at = text.raw.indexOf(name); at >= 0; at = text.raw.indexOf(name, at + name.length))
      found.push([foldedIndex(text, at), foldedIndex(text, at + name.length)])
  }
  found.sort((a, b) => a[0] - b[0])
  const spans: number[] = []
  for (const [start, end] of found)
    if (spans.length === 0 || start >= spans[spans.length - 1]!) spans.push(start, end)
  return spans
}
