/** The fields a writer writes; nothing else of the form is ever sent. */
const CONTENT_KEYS = [
  'title',
  'digest',
  'cover',
  'body',
  'kind',
  'genre',
  'adReviewNo',
  'class',
  'category',
  'audiences',
  'department',
  'byline',
  'sources',
  'materials',
  'videos',
  'platformTexts',
  'isAiAssisted',
  'isPatientStory',
  'isUrgent',
] as const

export type Content = Readonly<Record<string, unknown>>

/** A form's values reduced to what is written, in a fixed order, so that two states can be compared as text. */
export function contentOf(values: Content): Content {
  return Object.fromEntries(
    CONTENT_KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  )
}

export type SavePlan =
  | {
      readonly kind: 'send'
      readonly body: Content
      /** False when a row is held back because it has no name yet. */
      readonly isWhole: boolean
    }
  | { readonly kind: 'wait'; readonly why: 'title' }

const isRow = (value: unknown): value is Content => typeof value === 'object' && value !== null
const isNamed = (row: unknown): boolean =>
  isRow(row) && typeof row['title'] === 'string' && row['title'].trim() !== ''
const isBlank = (row: unknown): boolean =>
  !isRow(row) ||
  ['title', 'publisher', 'year', 'url'].every((key) => row[key] == null || row[key] === '')

/**
 * What can be saved now. A post without a title and a source without a name are refused by the server;
 * they wait (in this browser) until they have one, and everything else is saved.
 */
export function planSave(content: Content): SavePlan {
  const { title, sources } = content
  if (typeof title !== 'string' || title.trim() === '') return { kind: 'wait', why: 'title' }
  if (!Array.isArray(sources)) return { kind: 'send', body: content, isWhole: true }
  const rows: readonly unknown[] = sources
  return {
    kind: 'send',
    body: { ...content, sources: rows.filter(isNamed) },
    isWhole: rows.every((row) => isNamed(row) || isBlank(row)),
  }
}
