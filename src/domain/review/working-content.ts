import { readPlatformTexts, type PlatformText } from '@/domain/channels/platform-text'
import type { LexicalBody } from '@/domain/content/lexical'
import { parseBody } from '@/domain/content/validate-body'
import { materialsOf } from '@/domain/content/walk-body'
import { webUrlProblem } from '@/domain/content/link-url'
import { DomainError } from '@/domain/errors'
import {
  AUDIENCES,
  CLASSES,
  GENRES,
  KINDS,
  type Audience,
  type Genre,
  type Kind,
  type PostClass,
} from './post-fields'

/** The content of a working copy, normalised: relations are ids, empty is null, the body is checked. */
export interface WorkingContent {
  readonly title: string
  readonly kind: Kind
  readonly genre: Genre
  readonly adReviewNo: string | null
  readonly digest: string | null
  readonly body: LexicalBody | null
  readonly class: PostClass | null
  readonly category: string | null
  readonly audiences: readonly Audience[]
  readonly department: string
  readonly byline: {
    readonly name: string
    readonly title: string | null
    readonly specialty: string | null
  } | null
  readonly sources: readonly {
    readonly title: string
    readonly publisher: string | null
    readonly year: number | null
    readonly url: string | null
  }[]
  readonly cover: string | null
  readonly materials: readonly string[]
  /** Ids of the clips that go with the post, in order. */
  readonly videos: readonly string[]
  readonly platformTexts: readonly PlatformText[]
  readonly isAiAssisted: boolean
  readonly isPatientStory: boolean
}

type Stored = Readonly<Record<string, unknown>>

const isStored = (value: unknown): value is Stored => typeof value === 'object' && value !== null

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const textOrNull = (value: unknown): string | null => text(value) || null

function id(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return isStored(value) ? id(value['id']) : null
}

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function oneOf<Value extends string>(values: readonly Value[], given: unknown): Value | null {
  return values.find((value) => value === given) ?? null
}

function readSource(stored: unknown, index: number): WorkingContent['sources'][number] {
  const source = isStored(stored) ? stored : {}
  const url = textOrNull(source['url'])
  const problem = url ? webUrlProblem(url) : null
  if (problem) throw new DomainError('BODY_INVALID', { path: `sources[${index}].url`, problem })
  const year = source['year']
  return {
    title: text(source['title']),
    publisher: textOrNull(source['publisher']),
    year: typeof year === 'number' && Number.isFinite(year) ? Math.trunc(year) : null,
    url,
  }
}

function readByline(stored: unknown): WorkingContent['byline'] {
  if (!isStored(stored)) return null
  const [name, title, specialty] = ['name', 'title', 'specialty'].map((key) => text(stored[key]))
  if (!name && !title && !specialty) return null
  return { name: name ?? '', title: title || null, specialty: specialty || null }
}

/**
 * Reads the content out of a stored post (populated or not).
 *
 * @throws DomainError `BODY_INVALID` (422) with `path` and `problem`.
 */
export function readWorkingContent(post: Stored): WorkingContent {
  return {
    title: text(post['title']),
    kind: oneOf(KINDS, post['kind']) ?? 'article',
    genre: oneOf(GENRES, post['genre']) ?? 'science',
    adReviewNo: textOrNull(post['adReviewNo']),
    digest: textOrNull(post['digest']),
    body: post['body'] == null ? null : parseBody(post['body']),
    class: oneOf(CLASSES, post['class']),
    category: id(post['category']),
    audiences: AUDIENCES.filter((audience) => items(post['audiences']).includes(audience)),
    department: id(post['department']) ?? '',
    byline: readByline(post['byline']),
    sources: items(post['sources']).map(readSource),
    cover: id(post['cover']),
    materials: items(post['materials']).flatMap((material) => id(material) ?? []),
    videos: [...new Set(items(post['videos']).flatMap((video) => id(video) ?? []))],
    platformTexts: readPlatformTexts(post['platformTexts']),
    isAiAssisted: post['isAiAssisted'] === true,
    isPatientStory: post['isPatientStory'] === true,
  }
}

/** Ids of every material the content uses, each once: cover, then body, then attachments. */
export function usedMaterialsOf(
  content: Pick<WorkingContent, 'cover' | 'body' | 'materials'>,
): string[] {
  const used = [
    ...(content.cover ? [content.cover] : []),
    ...(content.body ? materialsOf(content.body) : []),
    ...content.materials,
  ]
  return [...new Set(used)]
}
