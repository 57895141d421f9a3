import { check, type Checker } from '@/domain/compliance/checker'
import type { Finding } from '@/domain/compliance/types'
import { visibleText } from '@/domain/content/visible-text'
import type { Limit } from '@/domain/readability/limits'
import type { Readability } from '@/domain/readability/readability'
import type { RevisionContent } from '@/domain/review/revision-content'
import { partsOf, type FindingPlace, type PartOwner, type PartsOf } from './content-parts'

/** A finding with a name of its own and its place in the post. */
export interface PlacedFinding extends Omit<Finding, 'field'>, PartOwner {
  /** The same for the same words at the same place under the same rule: `CURE-CLAIM@text:12-18`. */
  readonly id: string
  /** Absent: offsets are into the visible text of the body (captions, boxes and table cells are in it). */
  readonly field?: FindingPlace
}

export interface ContentCheck {
  readonly blocked: boolean
  readonly findings: readonly PlacedFinding[]
  readonly readability: Readability
  readonly limits: readonly Limit[]
}

/** What of a post is checked; a sealed revision has it all. */
export type CheckedContent = Pick<
  RevisionContent,
  'title' | 'digest' | 'body' | 'genre' | 'kind' | 'audiences' | 'adReviewNo'
> &
  PartsOf

/** Of an advertisement: its certificate's number stands in a field of its own, which the article prints. */
const AD_NUMBER = 'PROMO-AD-NUMBER'

/** The same with the body as its visible text. */
export type CheckedWords = Omit<CheckedContent, 'body'> & { readonly text: string }

/** Checks a whole post as it is stored; see `checkWords`. */
export function checkContent(
  checker: Checker,
  { body, ...content }: CheckedContent,
  hospitalNames: readonly string[] = [],
): ContentCheck {
  return checkWords(checker, { ...content, text: body ? visibleText(body) : '' }, hospitalNames)
}

/**
 * Checks a whole post: title, body with captions, boxes and tables, digest, the alt texts and credits of its
 * pictures, the texts for the platforms, and what is read in its clips. Every part is judged by the same genre; offsets are UTF-16 into the part itself.
 *
 * @param hospitalNames names by which readers know the house.
 */
export function checkWords(
  checker: Checker,
  content: CheckedWords,
  hospitalNames: readonly string[] = [],
): ContentCheck {
  const { genre, kind, audiences, title, text } = content
  const common = { genre, kind, audiences, hospitalNames }
  const whole = check(checker, { ...common, title, text })
  const main = whole.findings.filter(
    ({ rule }) => rule !== AD_NUMBER || !content.adReviewNo?.trim(),
  )
  const beside = partsOf(content).flatMap(({ text: words, ...place }) =>
    check(checker, { ...common, text: words })
      // A gloss belongs to the first use in the text; what concerns the whole was said of the whole.
      .findings.filter(({ rule, start }) => start !== null && !rule.startsWith('PLAIN'))
      .map((finding) => placed({ ...finding, ...place })),
  )
  const findings = [...main.map((finding) => placed(finding)), ...beside]
  return {
    blocked: findings.some(({ severity }) => severity === 'block'),
    findings,
    readability: whole.readability,
    limits: whole.limits,
  }
}

/** Gives a finding its id. */
function placed(finding: Omit<PlacedFinding, 'id'>): PlacedFinding {
  const { rule, field, material, platform, video, start, end } = finding
  const place = start === null ? 'whole' : `${start}-${end}`
  const owner = material ?? platform ?? video
  return { ...finding, id: `${rule}@${field ?? 'text'}${owner ? `/${owner}` : ''}:${place}` }
}
