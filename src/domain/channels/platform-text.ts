import { PLATFORM_LIMITS, PLATFORMS, type LimitedField, type Platform } from './platforms'

/** 各平台文案: the words that go with a clip on one platform. Empty is `''`, `[]` and null. */
export interface PlatformText {
  readonly platform: Platform
  readonly title: string
  readonly description: string
  /** Without `#`, each once. */
  readonly topics: readonly string[]
  /** Key of a poster of the post's first clip. */
  readonly cover: string | null
}

export interface PlatformProblem {
  readonly platform: Platform
  readonly field: LimitedField | 'cover'
  readonly code: 'TOO_LONG' | 'TOO_SHORT' | 'TOO_MANY' | 'COVER_GONE'
  /** What there is: characters, or topics; of a cover 0. */
  readonly length: number
  readonly limit: number
  /** False for advice: the number is reported and not official. */
  readonly isHard: boolean
}

/**
 * Length of a text in code points, which is what the platforms' counters show for Chinese. Whether an emoji
 * counts as one or two there is not documented.
 */
export const platformLength = (text: string): number => [...text].length

/** A topic as it is stored: no `#`, no white space, which would end it on every platform. */
export const cleanTopic = (typed: string): string => typed.replaceAll(/[#＃\s]/gu, '')

const TOPIC_END = /[\s,，、;；#＃]+/u

/** True when what is typed holds a whole topic: white space, a comma or `#` ends one. */
export const hasTopicEnd = (typed: string): boolean => TOPIC_END.test(typed)

/** Topics out of what was typed or pasted. */
export const splitTopics = (typed: string): string[] => uniqueTopics(typed.split(TOPIC_END))

export const uniqueTopics = (topics: readonly string[]): string[] => [
  ...new Set(topics.map(cleanTopic).filter((topic) => topic !== '')),
]

/** What lands in the clipboard: the description, and below it the topics as `#话题`. The title is copied alone. */
export function composeCopyText({
  description,
  topics,
}: Pick<PlatformText, 'description' | 'topics'>): string {
  const tags = topics.map((topic) => `#${topic}`).join(' ')
  return [description, tags].filter((part) => part !== '').join('\n')
}

/** As its platform counts it: characters, of a description with its topics; topics by number. */
export function lengthOf(text: PlatformText, field: LimitedField): number {
  switch (field) {
    case 'title':
      return platformLength(text.title)
    case 'description':
      return platformLength(composeCopyText(text))
    case 'topics':
      return text.topics.length
  }
}

/**
 * What keeps a text from being taken, one problem a field, a refusal before advice.
 *
 * @param posters keys of the posters of the post's first clip.
 */
export function platformProblems(
  text: PlatformText,
  posters: readonly string[],
): PlatformProblem[] {
  const fields = (['title', 'description', 'topics'] as const).flatMap((field) => {
    const found = limitProblems(text, field)
    return found.find(({ isHard }) => isHard) ?? found[0] ?? []
  })
  const { platform, cover } = text
  if (cover === null || posters.includes(cover)) return fields
  const gone = { field: 'cover', code: 'COVER_GONE', length: 0, limit: 0, isHard: true } as const
  return [...fields, { platform, ...gone }]
}

function limitProblems(text: PlatformText, field: LimitedField): PlatformProblem[] {
  const { platform } = text
  const length = lengthOf(text, field)
  return PLATFORM_LIMITS[platform].flatMap((limit): PlatformProblem[] => {
    if (limit.field !== field) return []
    const isHard = limit.basis !== 'reported'
    const long = field === 'topics' ? 'TOO_MANY' : 'TOO_LONG'
    if (length > limit.max) {
      return [{ platform, field, code: long, length, limit: limit.max, isHard }]
    }
    const isShort = length > 0 && length < (limit.min ?? 0)
    if (!isShort) return []
    return [{ platform, field, code: 'TOO_SHORT', length, limit: limit.min ?? 0, isHard }]
  })
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Stored rows in the platforms' order; what says nothing is left out, and of two for one platform the first counts. */
export function readPlatformTexts(stored: unknown): PlatformText[] {
  const rows: readonly unknown[] = Array.isArray(stored) ? stored : []
  return PLATFORMS.flatMap((platform) => {
    const row = rows.find((one) => isRow(one) && one['platform'] === platform)
    if (!isRow(row)) return []
    const topics: readonly unknown[] = Array.isArray(row['topics']) ? row['topics'] : []
    const text: PlatformText = {
      platform,
      title: textOf(row['title']),
      description: textOf(row['description']),
      topics: uniqueTopics(topics.map(textOf)),
      cover: textOf(row['cover']) || null,
    }
    return isEmptyText(text) ? [] : [text]
  })
}

export const isEmptyText = (text: Omit<PlatformText, 'platform'>): boolean =>
  text.title === '' && text.description === '' && text.topics.length === 0 && text.cover === null

const isTextOrNothing = (value: unknown): boolean => value == null || typeof value === 'string'

/** True for rows as a request may send them: known platforms, each once, every value of its own type. */
export function arePlatformRows(given: unknown): boolean {
  if (!Array.isArray(given)) return false
  const rows: readonly unknown[] = given
  const named = new Set(rows.map((row) => (isRow(row) ? row['platform'] : null)))
  return named.size === rows.length && rows.every(isPlatformRow)
}

function isPlatformRow(row: unknown): boolean {
  if (!isRow(row) || !PLATFORMS.some((platform) => platform === row['platform'])) return false
  const topics: unknown = row['topics'] ?? []
  const isTopics =
    Array.isArray(topics) && topics.every((topic: unknown) => typeof topic === 'string')
  return isTopics && ['title', 'description', 'cover'].every((key) => isTextOrNothing(row[key]))
}
