import type { Payload } from 'payload'
import { visibleText } from '@/domain/content/visible-text'
import type { ClipWords } from '@/domain/media/clip-words'
import type { RuleVersion } from '@/domain/findings/findings-sheet'
import { hasRole } from '@/domain/people/roles'
import { diffRevisions, type RevisionDiff, type Wording } from '@/domain/review/diff-revisions'
import { exclusionOf, mayDecideLevel, type ExclusionReason } from '@/domain/review/eligibility'
import { readingFacts, type ReadingFacts } from '@/domain/review/reading-facts'
import type { ReviewRecord } from '@/domain/review/review-record'
import type { RevisionContent } from '@/domain/review/revision-content'
import { levelOf } from '@/domain/review/stages'
import { FLAG_LABELS } from '@/messages/desk'
import type { Language } from '@/messages/errors'
import {
  AUDIENCE_LABELS,
  CLASS_LABELS,
  GENRE_LABELS,
  KIND_LABELS,
  type Label,
} from '@/messages/labels'
import { clipsOf } from '@/use-cases/posts/live-post'
import { openRevision } from '@/use-cases/posts/open-revision'
import { carriedTextsOf, type CarriedText } from './carried-texts'
import { rulesInForce } from './house-checker'
import { nextReviewers, type NextReviewers } from './next-reviewers'
import { peopleByIds, type Person } from './people-names'
import { readablePost, type ReadablePost, type Reader } from './readable-post'
import { reviewView, type ReviewView } from './review-view'

/** A sealed clip to watch; addresses name the sealed bytes. */
export interface SealedClipView extends ClipWords {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly poster: string | null
  readonly versions: number
}

/** The small rendition is what reviewers watch; any other shows the same picture. */
function clipViews(content: RevisionContent): SealedClipView[] {
  return clipsOf(content).flatMap(({ id, title, cards, subtitles, renditions, posters }) => {
    const shown = renditions.find(({ key }) => key === 'preview') ?? renditions[0]
    if (!shown) return []
    const shape = shown.height > shown.width ? 'vertical' : 'horizontal'
    const poster = posters.find(({ key }) => key === shape)?.url ?? null
    const words = { cards, subtitles }
    return [{ id, title, ...words, url: shown.url, poster, versions: renditions.length }]
  })
}

/** What the review view shows besides the article itself. Plain data: it crosses to the browser. */
export interface DeskReview {
  readonly now: string
  readonly review: ReviewView
  /** Without its text and files: the article is shown by the renderer. */
  readonly content: RevisionContent
  /** The visible text of the sealed body, into which the findings' offsets count. */
  readonly text: string
  /** With what it would be checked now; the sheet keeps what it was checked with. */
  readonly rulesNow: RuleVersion
  readonly coverUrl: string | null
  readonly clips: readonly SealedClipView[]
  readonly platformTexts: readonly CarriedText[]
  readonly isUrgent: boolean
  /** Whether this person may say that it is, or is not. */
  readonly maySetUrgency: boolean
  readonly facts: ReadingFacts
  /** Against the sealed revision of the round before; null in a first round. */
  readonly diff: RevisionDiff | null
  /** Who decides after this person approves; null when nobody must. */
  readonly next: NextReviewers | null
  /** Why this person, who holds the role, may not decide; null when nothing keeps them. */
  readonly excludedBecause: ExclusionReason | null
  /** True when the level that waits belongs to a role this person holds. */
  readonly holdsLevel: boolean
  readonly people: Readonly<Record<string, Person>>
}

const WORDS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  kind: KIND_LABELS,
  genre: GENRE_LABELS,
  class: CLASS_LABELS,
  audiences: AUDIENCE_LABELS,
  flag: FLAG_LABELS,
}

const wordingIn =
  (language: Language): Wording =>
  (field, value) =>
    WORDS[field]?.[value]?.[language] ?? ''

/**
 * One sealed revision ready to be judged, the coded values of its diff in the reader's language; null when
 * the post was never submitted.
 *
 * @throws DomainError `NOT_FOUND` (404), `SEAL_BROKEN` (409).
 */
export async function deskReview(
  reader: Reader,
  id: string,
  language: Language,
): Promise<DeskReview | null> {
  const readable = await readablePost(reader, id)
  const { history, actor, post, stored } = readable
  if (!history.revision) return null
  const review = await reviewView(reader, id)
  const { content } = await openRevision(reader, history)
  const level = levelOf(history.stage)
  return {
    now: reader.now.toISOString(),
    review,
    content: { ...content, body: null, files: [] },
    text: content.body ? visibleText(content.body) : '',
    rulesNow: await rulesInForce(reader),
    coverUrl: content.cover ? `/api/materials/${content.cover}/rendition/cover-235` : null,
    clips: clipViews(content),
    platformTexts: carriedTextsOf(content),
    isUrgent: stored['isUrgent'] === true,
    maySetUrgency: level !== null && (hasRole(actor, 'publicity') || hasRole(actor, 'leader')),
    facts: readingFacts(content),
    diff: await sinceLastRound(reader.payload, readable, { content, wording: wordingIn(language) }),
    next:
      level === 'first'
        ? await nextReviewers(reader.payload, {
            level: 'final',
            writers: post,
            history,
            isUrgent: stored['isUrgent'] === true,
            now: reader.now,
            besides: actor.id,
          })
        : null,
    excludedBecause:
      level && mayDecideLevel(actor, level) ? exclusionOf(actor.id, post, history) : null,
    holdsLevel: level !== null && mayDecideLevel(actor, level),
    people: await peopleIn(reader.payload, review.records),
  }
}

async function sinceLastRound(
  payload: Payload,
  { records, history }: ReadablePost,
  { content, wording }: { readonly content: RevisionContent; readonly wording: Wording },
): Promise<RevisionDiff | null> {
  const before = records.findLast(
    (record) => record.decision === 'submit' && record.round < history.round,
  )
  if (!before) return null
  const { content: old } = await openRevision({ payload }, before)
  return diffRevisions(old, content, wording)
}

export async function peopleIn(
  payload: Payload,
  records: readonly ReviewRecord[],
): Promise<Readonly<Record<string, Person>>> {
  const people = await peopleByIds(
    payload,
    records.flatMap(({ actor, onBehalfOf, author }) => [actor, author, onBehalfOf ?? '']),
  )
  return Object.fromEntries(people)
}
