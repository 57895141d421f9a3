import {
  platformProblems,
  type PlatformProblem,
  type PlatformText,
} from '@/domain/channels/platform-text'
import type { LexicalBody } from '@/domain/content/lexical'
import { visibleText } from '@/domain/content/visible-text'
import { materialsOf } from '@/domain/content/walk-body'
import { DomainError } from '@/domain/errors'
import { isSealedPicture, type RevisionContent } from './revision-content'

/** A required basic that is not there. The screens say it in words and lead to its place. */
export type MissingBasic =
  'title' | 'body' | 'class' | 'audiences' | 'byline' | 'sources' | 'adReviewNo' | 'alt'

type Gated = Pick<
  RevisionContent,
  | 'title'
  | 'kind'
  | 'genre'
  | 'body'
  | 'class'
  | 'audiences'
  | 'byline'
  | 'sources'
  | 'adReviewNo'
  | 'materials'
> & { readonly videos: readonly unknown[] }

/**
 * The basics a post must have before anyone is asked to judge it.
 *
 * Source: 国卫宣传发〔2022〕11号 (2022-05), «基本要素齐备»: source, author, time and target group; we ask them
 * of science and policy. 医疗广告管理办法 §14: an advertisement shows its 审查证明文号. Alt texts: every
 * picture must be understandable to those who cannot see it, and the package carries it.
 */
export function missingBasics(content: Gated): MissingBasic[] {
  const missing: MissingBasic[] = []
  const isTaught = content.genre === 'science' || content.genre === 'policy'
  if (content.title.trim() === '') missing.push('title')
  const isSilent = !content.body || isEmpty(content.body)
  if (isSilent && content.videos.length === 0) missing.push('body')
  if (content.class === null && content.kind !== 'statement') missing.push('class')
  if (isTaught && content.audiences.length === 0) missing.push('audiences')
  if (isTaught && !content.byline?.name.trim()) missing.push('byline')
  if (isTaught && !content.sources.some((source) => source.title.trim() !== '')) {
    missing.push('sources')
  }
  if (content.genre === 'advertisement' && !content.adReviewNo?.trim()) missing.push('adReviewNo')
  if (Object.values(content.materials).some((material) => material.alt.trim() === '')) {
    missing.push('alt')
  }
  return missing
}

/** Neither a word nor a picture (a clip speaks for itself): an empty paragraph is what an editor leaves behind. */
const isEmpty = (body: LexicalBody): boolean =>
  visibleText(body).trim() === '' && materialsOf(body).length === 0

/** @throws DomainError `BASICS_MISSING` (422) with `missing: MissingBasic[]`. */
export function requireBasics(content: Gated): void {
  const missing = missingBasics(content)
  if (missing.length > 0) throw new DomainError('BASICS_MISSING', { missing })
}

const POSTER = 'poster:'

/** Keys of the posters of the first clip: what a cover may be. */
export function firstPosters({
  videos,
  files,
}: Pick<RevisionContent, 'videos' | 'files'>): string[] {
  const [first] = videos
  return files.flatMap((file) =>
    !isSealedPicture(file) && file.video === first?.id && file.role.startsWith(POSTER)
      ? [file.role.slice(POSTER.length)]
      : [],
  )
}

/** Everything about the platforms' texts, refusals and advice, in their order. */
export const platformTextProblems = (
  texts: readonly PlatformText[],
  posters: readonly string[],
): PlatformProblem[] => texts.flatMap((text) => platformProblems(text, posters))

/**
 * What is written for a platform fits it; nothing has to be written.
 *
 * @throws DomainError `PLATFORM_TEXTS_INVALID` (422) with `problems: PlatformProblem[]`.
 */
export function requirePlatformTexts(
  content: Pick<RevisionContent, 'platformTexts' | 'videos' | 'files'>,
): void {
  const all = platformTextProblems(content.platformTexts, firstPosters(content))
  const problems = all.filter(({ isHard }) => isHard)
  if (problems.length > 0) throw new DomainError('PLATFORM_TEXTS_INVALID', { problems })
}
