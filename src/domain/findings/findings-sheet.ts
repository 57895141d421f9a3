import { canonicalJson } from '@/domain/review/canonical-json'
import type { Sha256 } from '@/domain/review/review-record'
import type { PlacedFinding } from './check-content'

/** Version of the stored form. A field added or renamed means a new number, and old sheets keep theirs. */
export const FINDINGS_FORMAT = 'yixuan.findings/1'

/** Why the author keeps words that the checker found. */
export interface Objection {
  readonly finding: string
  readonly reason: string
}

/**
 * 提示单: what the checker said of one sealed revision and what the author answered. Made at the submit,
 * stored beside the revision as canonical JSON, its hash in every record of the round, so a later table of
 * words never changes what was judged.
 */
export interface FindingsSheet {
  readonly format: typeof FINDINGS_FORMAT
  readonly post: string
  readonly round: number
  readonly contentHash: string
  readonly rules: RuleVersion
  readonly findings: readonly PlacedFinding[]
  readonly objections: readonly Objection[]
}

/** With what it was checked: the checker's own version, and the version of the house's word list (0: none). */
export interface RuleVersion {
  readonly checker: string
  readonly terms: number
}

export interface SealedFindings {
  readonly sheet: FindingsSheet
  readonly canonical: string
  readonly findingsHash: string
}

export function sealFindings(sheet: FindingsSheet, sha256: Sha256): SealedFindings {
  const canonical = canonicalJson(sheet)
  return { sheet, canonical, findingsHash: sha256(canonical) }
}

/** The findings the author objected to, each with the reason. */
export function objectedFindings({
  findings,
  objections,
}: Pick<FindingsSheet, 'findings' | 'objections'>): (PlacedFinding & {
  readonly objection: string
})[] {
  const reasons = new Map(objections.map(({ finding, reason }) => [finding, reason]))
  return findings.flatMap((finding) => {
    const objection = reasons.get(finding.id)
    return objection === undefined ? [] : [{ ...finding, objection }]
  })
}
