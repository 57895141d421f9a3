import type { ContentCheck, PlacedFinding } from './check-content'

/** What other rules would find in the same words. */
export interface CheckChange {
  readonly added: readonly PlacedFinding[]
  readonly removed: readonly PlacedFinding[]
  readonly wasBlocked: boolean
  readonly isBlocked: boolean
}

const keyOf = ({ id, severity, replacement = '' }: PlacedFinding): string =>
  `${id} ${severity} ${replacement}`

/** Compares two checks of one content. A finding that counts otherwise, or offers another wording, is both. */
export function compareChecks(before: ContentCheck, after: ContentCheck): CheckChange {
  const old = new Set(before.findings.map(keyOf))
  const now = new Set(after.findings.map(keyOf))
  return {
    added: after.findings.filter((finding) => !old.has(keyOf(finding))),
    removed: before.findings.filter((finding) => !now.has(keyOf(finding))),
    wasBlocked: before.blocked,
    isBlocked: after.blocked,
  }
}
