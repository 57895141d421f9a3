import { DomainError } from '@/domain/errors'
import type { Dismissal } from '@/domain/review/review-record'
import type { ReviewLevel } from '@/domain/review/stages'
import type { PlacedFinding } from './check-content'
import type { FindingPlace } from './content-parts'
import type { Platform } from '@/domain/channels/platforms'
import { objectedFindings, type FindingsSheet, type Objection } from './findings-sheet'

/** An objection as it is sent: the finding is named by its rule and its place. */
export interface GivenObjection {
  readonly rule: string
  readonly start: number | null
  readonly end: number | null
  readonly reason: string
  /** Where two parts of the post have a finding at the same offsets. */
  readonly field?: FindingPlace | undefined
  readonly material?: string | undefined
  readonly platform?: Platform | undefined
  readonly video?: string | undefined
}

/**
 * The gate of a submit: every `block` needs the author's reason.
 *
 * @returns the objections by finding, in the order of the findings.
 * @throws DomainError 422 `COMMENT_REQUIRED` for an objection without a reason, `OBJECTION_UNMATCHED` for one to
 * words that are not (any more) found, `FINDING_STANDS` for one to a finding that no reason can lift,
 * `FINDINGS_BLOCK` with the findings that are left.
 */
export function requireAnswered(
  findings: readonly PlacedFinding[],
  given: readonly GivenObjection[],
): Objection[] {
  const reasons = new Map<string, string>()
  for (const [index, objection] of given.entries()) {
    const reason = objection.reason.trim()
    if (reason === '')
      throw new DomainError('COMMENT_REQUIRED', { field: `objections.${index}.reason` })
    const meant = findings.filter((finding) => isMeant(finding, objection))
    if (meant.length === 0) {
      const { rule, start, end } = objection
      throw new DomainError('OBJECTION_UNMATCHED', { rule, start, end, findings })
    }
    const standing = meant.filter(({ dismissible }) => !dismissible)
    if (standing.length > 0) throw new DomainError('FINDING_STANDS', { findings: standing })
    for (const { id } of meant) reasons.set(id, reason)
  }
  const open = findings.filter(({ severity, id }) => severity === 'block' && !reasons.has(id))
  if (open.length > 0) throw new DomainError('FINDINGS_BLOCK', { findings: open })
  return findings.flatMap(({ id }) => {
    const reason = reasons.get(id)
    return reason === undefined ? [] : [{ finding: id, reason }]
  })
}

const OWNERS = ['material', 'platform', 'video'] as const

const isMeant = (finding: PlacedFinding, objection: GivenObjection): boolean =>
  finding.rule === objection.rule &&
  finding.start === objection.start &&
  finding.end === objection.end &&
  (objection.field === undefined || finding.field === objection.field) &&
  OWNERS.every((owner) => objection[owner] === undefined || finding[owner] === objection[owner])

/**
 * The gate of a first approval: publicity answers every objection. A dismissal names a finding by its id, or all
 * findings of a rule at once by the rule's.
 *
 * @returns the dismissals by finding id, as they go into the record; null when there are none.
 * @throws DomainError `BAD_REQUEST` for dismissals at the final level; 422 `COMMENT_REQUIRED`,
 * `FINDING_UNKNOWN`, `FINDING_STANDS`, and `FINDINGS_OPEN` with the objected findings that are left.
 */
export function settleDismissals(
  sheet: Pick<FindingsSheet, 'findings' | 'objections'> | null,
  level: ReviewLevel,
  given: readonly Dismissal[],
): Dismissal[] | null {
  if (level === 'final') {
    if (given.length > 0) throw new DomainError('BAD_REQUEST', { field: 'dismissals' })
    return null
  }
  const findings = sheet?.findings ?? []
  const settled = new Map<string, Dismissal>()
  for (const [index, dismissal] of given.entries()) {
    const reason = dismissal.reason.trim()
    if (reason === '')
      throw new DomainError('COMMENT_REQUIRED', { field: `dismissals.${index}.reason` })
    const meant = findings.filter(
      ({ id, rule }) => id === dismissal.finding || rule === dismissal.finding,
    )
    if (meant.length === 0) throw new DomainError('FINDING_UNKNOWN', { finding: dismissal.finding })
    const standing = meant.filter(({ dismissible }) => !dismissible)
    if (standing.length > 0) throw new DomainError('FINDING_STANDS', { findings: standing })
    for (const { id } of meant) settled.set(id, { ...dismissal, finding: id, reason })
  }
  const open = sheet ? objectedFindings(sheet).filter(({ id }) => !settled.has(id)) : []
  if (open.length > 0) throw new DomainError('FINDINGS_OPEN', { findings: open })
  return settled.size === 0 ? null : [...settled.values()]
}
