import type { Payload, PayloadRequest } from 'payload'
import { createChecker, type Checker } from '@/domain/compliance/checker'
import type { RuleVersion } from '@/domain/findings/findings-sheet'
import { processSlot } from '@/platform/process-state'

/** The checker in force: what it was made from, and the names a claim beside which is a claim about the house. */
export interface HouseChecker {
  readonly checker: Checker
  readonly rules: RuleVersion
  readonly hospitalNames: readonly string[]
}

interface Compiled {
  terms: number
  checker: Checker
}

/** A name so short would be found in every other sentence (本院 is a word of the checker's own). */
const SHORTEST_NAME = 4

/** Compiling takes milliseconds, so it is done once a process. */
export async function houseChecker(reader: {
  readonly payload: Payload
  readonly req?: PayloadRequest
}): Promise<HouseChecker> {
  const compiled = processSlot<Compiled>('compliance-checker', () => ({
    terms: 0,
    checker: createChecker(),
  }))
  // Null on MongoDB until somebody has saved the settings, whatever the adapter's type says.
  const settings: { hospitalName?: string } | null = await reader.payload.db.findGlobal<{
    hospitalName?: string
  }>({
    slug: 'desk-settings',
    ...(reader.req ? { req: reader.req } : {}),
  })
  const name = settings?.hospitalName ?? ''
  return {
    checker: compiled.checker,
    rules: { checker: compiled.checker.version, terms: compiled.terms },
    hospitalNames: name.length >= SHORTEST_NAME ? [name] : [],
  }
}
