'use client'

import { objectedFindings } from '@/domain/findings/findings-sheet'
import type { Dismissal } from '@/domain/review/review-record'
import type { Language } from '@/messages/errors'
import { GROUND_LABELS } from '@/messages/findings-labels'
import { AUDIENCE_LABELS, CLASS_LABELS, GENRE_LABELS, KIND_LABELS } from '@/messages/labels'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import { StageMark } from '../shared/StageMark'
import { TimeWords } from '../shared/TimeWords'
import { useLanguage } from '../shared/use-language'
import { UrgencyButton } from './UrgencyButton'
import { answersOf } from './FindingsPane'

interface Props {
  readonly desk: DeskReview
}

/** Title, who and since when: what the reader of the article must know before reading. */
export function ReviewHead({ desk }: Props) {
  const language = useLanguage()
  const say = speakReview(language)
  const { review, content, isUrgent, maySetUrgency, now } = desk
  return (
    <header className="yx-review__head">
      <p className="yx-review__state">
        <StageMark stage={review.stage} />
        {isUrgent ? <span className="yx-urgent">{say('urgent')}</span> : null}
        {review.level && review.waitingSince ? (
          <TimeWords at={review.waitingSince} now={now} as="waited" />
        ) : null}
        {review.level && review.dueAt ? <TimeWords at={review.dueAt} now={now} as="due" /> : null}
        {maySetUrgency ? <UrgencyButton post={review.post} isUrgent={isUrgent} /> : null}
      </p>
      <h1>{content.title}</h1>
      <p className="yx-review__who">
        {[
          content.department.name,
          content.author.name,
          KIND_LABELS[content.kind][language],
          GENRE_LABELS[content.genre][language],
          say('round', { round: content.round }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </header>
  )
}

/** Cover, digest and the fields that go out with the text. */
export function ReviewMeta({ desk: { content, coverUrl } }: Props) {
  const language = useLanguage()
  const say = speakReview(language)
  const byline = [content.byline?.name, content.byline?.title, content.byline?.specialty]
  const rows: readonly (readonly [string, string])[] = [
    [say('byline'), byline.filter(Boolean).join(' · ')],
    [
      say('audiences'),
      content.audiences.map((audience) => AUDIENCE_LABELS[audience][language]).join(say('and')),
    ],
    [
      say('class'),
      [content.class ? CLASS_LABELS[content.class][language] : '', content.category?.name ?? '']
        .filter((part) => part !== '')
        .join(' / '),
    ],
    [say('adReviewNo'), content.adReviewNo ?? ''],
  ]
  return (
    <div className="yx-review__meta">
      {coverUrl ? (
        <img src={coverUrl} alt={content.materials[content.cover ?? '']?.alt ?? say('cover')} />
      ) : null}
      <div>
        <p className="yx-review__digest">{content.digest ?? say('noDigest')}</p>
        <dl>
          {rows
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </div>
    </div>
  )
}

/** In one look, for whoever has one minute: what changed, what the first reviewer said, what is declared. */
export function ReviewBrief({ desk: { review, content, diff } }: Props) {
  const say = speakReview(useLanguage())
  const first = review.records.findLast(
    ({ decision, level, round }) =>
      decision === 'approve' && level === 'first' && round === review.round,
  )
  const author = review.records.findLast(
    ({ decision, round }) => decision === 'submit' && round === review.round,
  )
  const returned = review.records.findLast(
    ({ decision, round }) => decision === 'return' && round < review.round,
  )
  const declared = [
    content.isAiAssisted ? say('aiAssisted') : '',
    content.isPatientStory ? say('patientStory') : '',
  ].filter((flag) => flag !== '')
  return (
    <ul className="yx-review__brief">
      <Kept review={review} />
      <li>
        {diff
          ? diff.count > 0
            ? say('changedSince', { round: review.round - 1, count: diff.count })
            : say('unchangedSinceLast')
          : say('firstRound')}
      </li>
      {returned ? (
        <li>
          {say(returned.level === 'final' ? 'returnedFinal' : 'returnedFirst', {
            name: returned.actorName,
            comment: returned.comment ?? '',
          })}
        </li>
      ) : null}
      {author?.comment ? <li>{say('authorSays', { comment: author.comment })}</li> : null}
      {first ? (
        <li>
          {say('firstSays', {
            name: first.actorName,
            comment: first.comment ?? say('passedSilently'),
          })}
        </li>
      ) : null}
      {declared.length > 0 ? <li>{declared.join(say('semicolon'))}</li> : null}
    </ul>
  )
}

/** What the author kept against the checker comes before everything else: the words, why, and who agreed. */
function Kept({ review }: Pick<DeskReview, 'review'>) {
  const language = useLanguage()
  const say = speakReview(language)
  const answers = answersOf({ review })
  return objectedFindings(review).map(({ id, text, basis, objection }) => {
    const answer = answers.get(id)
    return (
      <li key={id} className="yx-review__kept">
        {say('keptWords', { words: text, basis, reason: objection })}
        {answer ? say('agreed', { why: whyAgreed(answer, language) }) : say('openAnswer')}
      </li>
    )
  })
}

function whyAgreed({ ground, reason }: Dismissal, language: Language): string {
  if (!ground) return reason
  return speakReview(language)('agreedOn', { ground: GROUND_LABELS[ground][language], reason })
}
