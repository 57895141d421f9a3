const WRITE_CONFLICT = 112
const DUPLICATE_KEY = 11_000

const record = (value: unknown): Record<string, unknown> | undefined =>
  // Any object may be read by name; what is found is still unknown.
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined

/** True when the MongoDB server or driver put `label` on this very error. */
export function hasErrorLabel(error: unknown, label: string): boolean {
  const labels = record(error)?.errorLabels ?? labelSet(error)
  return Array.isArray(labels) && labels.includes(label)
}

function labelSet(error: unknown): unknown {
  const set = record(error)?.errorLabelSet
  return set instanceof Set ? [...set] : undefined
}

/**
 * True when the whole transaction may simply be run again: MongoDB aborted it for a conflict with
 * another one, SQLite's file was held by another process, or two writers took the same number of
 * the review chain (`seq`) or of the word list (`version`). Looks through `cause`, because Payload and drizzle wrap.
 */
export function isTransientDatabaseError(error: unknown): boolean {
  const seen = new Set<unknown>()
  for (let one = error; record(one) && !seen.has(one); one = record(one)?.cause) {
    seen.add(one)
    if (isTransient(one)) return true
  }
  return false
}

function isTransient(error: unknown): boolean {
  const { code, codeName, data, keyPattern } = record(error) ?? {}
  if (hasErrorLabel(error, 'TransientTransactionError')) return true
  if (code === WRITE_CONFLICT || codeName === 'WriteConflict') return true
  if (typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code)) return true
  if (code === DUPLICATE_KEY) return Object.keys(record(keyPattern) ?? {}).some(isSequence)
  return isTakenSequence(data)
}

const isSequence = (path: unknown): boolean => path === 'seq' || path === 'version'

/** Payload's ValidationError for a unique index: `data.errors` names the field. */
function isTakenSequence(data: unknown): boolean {
  const errors = record(data)?.errors
  return Array.isArray(errors) && errors.some((error) => isSequence(record(error)?.path))
}
