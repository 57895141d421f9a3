import { createChecker, CHECKER_VERSION, type Checker } from '@/domain/compliance/checker'
import { DEFAULT_TABLES } from '@/domain/compliance/compile'
import type { HouseTerm } from '@/domain/compliance/house-terms'
import { readHouseTerms } from '@/domain/compliance/read-house-terms'
import { withHouseTerms } from '@/domain/compliance/with-house-terms'
import type { RuleVersion } from '@/domain/findings/findings-sheet'
import { processSlot } from '@/platform/process-state'
import { termsInForce, termsVersion, type TermsInForce, type TermsReader } from './house-terms'

/** The checker in force: what it was made from, and the names a claim beside which is a claim about the house. */
export interface HouseChecker {
  readonly checker: Checker
  readonly rules: RuleVersion
  readonly hospitalNames: readonly string[]
}

interface Compiled {
  readonly termsHash: string
  readonly checker: Checker
}

/** A name so short would be found in every other sentence (本院 is a word of the checker's own). */
const SHORTEST_NAME = 4
/** The list in force, the one before it, and one that is being tried out. */
const KEPT = 3

/**
 * The checker of the newest word list. Which that is, is asked of the database every time, so that a list
 * saved in another process holds here at once; compiling takes milliseconds and is done once a list.
 */
export async function houseChecker(reader: TermsReader): Promise<HouseChecker> {
  const inForce = await termsInForce(reader)
  const checker = await checkerInForce(reader, inForce)
  return {
    checker,
    rules: { checker: checker.version, terms: inForce.version },
    hospitalNames: await hospitalNames(reader),
  }
}

/** With what a post would be checked now; compiles nothing. */
export async function rulesInForce(reader: TermsReader): Promise<RuleVersion> {
  return { checker: CHECKER_VERSION, terms: (await termsInForce(reader)).version }
}

async function checkerInForce(
  reader: TermsReader,
  { version, termsHash }: TermsInForce,
): Promise<Checker> {
  const known = compiledFor(termsHash)
  if (known) return known
  const { text } = await termsVersion(reader, version)
  // Rows that hold no more under a newer program are left out: a submit does not fail for them.
  return checkerWith(termsHash, version === 0 ? [] : readHouseTerms(text).terms)
}

/** The checker of a list, compiled at the first call; `termsHash` stands for the list, empty for no list. */
export function checkerWith(termsHash: string, terms: readonly HouseTerm[]): Checker {
  const known = compiledFor(termsHash)
  if (known) return known
  const checker = createChecker(withHouseTerms(DEFAULT_TABLES, terms))
  const kept = compiled()
  kept.push({ termsHash, checker })
  if (kept.length > KEPT) kept.shift()
  return checker
}

const compiled = (): Compiled[] => processSlot<Compiled[]>('compliance-checkers', () => [])

/** The one used last stays longest. */
function compiledFor(termsHash: string): Checker | null {
  const kept = compiled()
  const at = kept.findIndex((one) => one.termsHash === termsHash)
  const found = kept[at]
  if (!found) return null
  if (at < kept.length - 1) kept.push(...kept.splice(at, 1))
  return found.checker
}

async function hospitalNames({ payload, req }: TermsReader): Promise<string[]> {
  // Null on MongoDB until somebody has saved the settings, whatever the adapter's type says.
  const settings: { hospitalName?: string } | null = await payload.db.findGlobal<{
    hospitalName?: string
  }>({ slug: 'desk-settings', ...(req ? { req } : {}) })
  const name = settings?.hospitalName ?? ''
  return name.length >= SHORTEST_NAME ? [name] : []
}
