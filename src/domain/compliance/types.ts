import type { Audience, Genre, Kind } from '@/domain/review/post-fields'

/** `block` stops a submit until objected to, `warn` should be changed, `info` is worth a look. */
export type Severity = 'block' | 'warn' | 'info'

/** Where in the post a finding lies; absent means the body text. */
export type FindingField = 'title'

/** One finding, in the shape of `POST /api/compliance/check`. */
export interface Finding {
  /** Stable id; begins with the rule's code, e.g. `CURE-CLAIM`. */
  readonly rule: string
  readonly severity: Severity
  /** UTF-16 offsets into the field's text, end exclusive; null for a finding about the whole. */
  readonly start: number | null
  readonly end: number | null
  /** The words themselves as written, empty for a finding about the whole. */
  readonly text: string
  /** Law and article. */
  readonly basis: string
  /** Why, in a sentence for the writer. */
  readonly reason: string
  /** What to do instead. */
  readonly suggestion: string
  /** False only where no reason can make it right (identity numbers, leftovers of a chat program). */
  readonly dismissible: boolean
  readonly field?: FindingField
  /** The model's guess, not a rule's finding; never a `block`. */
  readonly isGuess?: boolean
  /** Text that may replace `text` at one click, where there is one. */
  readonly replacement?: string
}

export interface CheckInput {
  readonly genre: Genre
  readonly title?: string
  readonly text?: string
  readonly audiences?: readonly Audience[]
  readonly kind?: Kind
  /** Names by which readers know the own hospital; a claim beside one is a claim about it. */
  readonly hospitalNames?: readonly string[]
  /** The post's own fields, where the caller knows them; `undefined` asks nothing. */
  readonly isPatientStory?: boolean
  readonly isAiAssisted?: boolean
  readonly adReviewNo?: string
}

/** Raw span in normalised text, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}
