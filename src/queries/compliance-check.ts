import type { PlatformText } from '@/domain/channels/platform-text'
import { checkContent, checkWords, type ContentCheck } from '@/domain/findings/check-content'
import type { RuleVersion } from '@/domain/findings/findings-sheet'
import type { Audience, Genre, Kind } from '@/domain/review/post-fields'
import type { SealedMaterial } from '@/domain/review/revision-content'
import { readWorkingContent, usedMaterialsOf } from '@/domain/review/working-content'
import { wordsOfClips, wordsOfReadableClips } from './clip-words'
import { houseChecker } from './house-checker'
import { readablePost, type Reader } from './readable-post'

export interface TextToCheck {
  readonly genre: Genre
  readonly title?: string | undefined
  readonly text?: string | undefined
  readonly digest?: string | undefined
  readonly adReviewNo?: string | undefined
  readonly kind?: Kind | undefined
  readonly audiences?: readonly Audience[] | undefined
  readonly platformTexts?: readonly PlatformText[] | undefined
  /** Ids of clips; those the reader may not see are passed over. */
  readonly videos?: readonly string[] | undefined
}

/** The answer of `POST /api/compliance/check`, of a text and of a whole post alike. */
export interface CheckAnswer extends ContentCheck {
  readonly rules: RuleVersion
}

/** Findings, readability and limits of a text. @throws DomainError `BAD_REQUEST`, `TOO_LARGE`. */
export async function checkText(reader: Reader, wanted: TextToCheck): Promise<CheckAnswer> {
  const { checker, rules, hospitalNames } = await houseChecker(reader)
  const { genre, title = '', text = '', digest = null, kind = 'article', audiences = [] } = wanted
  const { adReviewNo = null, platformTexts = [] } = wanted
  const videos = await wordsOfReadableClips(reader, wanted.videos ?? [])
  const words = { genre, title, text, digest, kind, audiences, adReviewNo, platformTexts, videos }
  return { ...checkWords(checker, { ...words, materials: {} }, hospitalNames), rules }
}

/**
 * The same of a post's working copy as it would be sealed, for those who may read it: with its digest and the
 * words of its pictures and clips.
 */
export async function checkPost(reader: Reader, id: string): Promise<CheckAnswer> {
  const { stored } = await readablePost(reader, id)
  const content = readWorkingContent(stored)
  const { checker, rules, hospitalNames } = await houseChecker(reader)
  const materials = await wordsOfMaterials(reader, usedMaterialsOf(content))
  const videos = await wordsOfClips(reader, content.videos)
  return { ...checkContent(checker, { ...content, materials, videos }, hospitalNames), rules }
}

/** The words of pictures, by id, as they would be sealed. */
export async function wordsOfMaterials(
  { payload }: Pick<Reader, 'payload'>,
  ids: readonly string[],
): Promise<Record<string, SealedMaterial>> {
  if (ids.length === 0) return {}
  const { docs } = await payload.find({
    collection: 'materials',
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    select: { alt: true, credit: true },
  })
  return Object.fromEntries(
    docs.map(({ id, alt, credit }) => [
      String(id),
      { alt: alt ?? '', credit: credit?.trim() ? credit : null },
    ]),
  )
}
