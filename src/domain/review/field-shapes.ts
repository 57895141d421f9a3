import { arePlatformRows } from '@/domain/channels/platform-text'
import { DomainError } from '@/domain/errors'

const isText = (value: unknown): boolean => typeof value === 'string'
const isGroup = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value)

/** A UUID (SQLite) or an ObjectId (MongoDB); MongoDB answers anything else with a fault. */
export const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i.test(value)
/** An id, or a populated document: never an operator such as `{ $ne: null }`. */
const isRelation = (value: unknown): boolean =>
  isId(value) || (typeof value === 'object' && value !== null && 'id' in value && isId(value.id))

const isRelations = (value: unknown): boolean => Array.isArray(value) && value.every(isRelation)

/** Fields that a database would otherwise store as something else: an object's JSON as a title. */
const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isText,
  digest: isText,
  kind: isText,
  genre: isText,
  class: isText,
  adReviewNo: isText,
  byline: isGroup,
  sources: Array.isArray,
  department: isRelation,
  category: isRelation,
  cover: isRelation,
  videos: isRelations,
  platformTexts: arePlatformRows,
}

/**
 * Of what a request sets on a post; absent and empty fields are another question.
 *
 * @throws DomainError `BAD_REQUEST` (400) with the `field`.
 */
export function requireFieldShapes(given: Readonly<Record<string, unknown>>): void {
  for (const [field, isFitting] of Object.entries(SHAPES)) {
    const value = given[field]
    if (value === undefined || value === null) continue
    if (!isFitting(value)) throw new DomainError('BAD_REQUEST', { field, problem: 'type' })
  }
}
