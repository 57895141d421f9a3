'use client'

import { objectedFindings } from '@/domain/findings/findings-sheet'
import { GROUND_LABELS } from '@/messages/findings-labels'
import { AUDIENCE_LABELS, CLASS_LABELS, GENRE_LABELS, KIND_LABELS } from '@/messages/labels'
import type { DeskReview } from '@/queries/desk-review'
import { StageMark } from '../shared/StageMark'
import { TimeWords } from '../shared/TimeWords'
import { UrgencyButton } from './UrgencyButton'
import { answersOf } from './FindingsPane'

interface Props {
  readonly desk: DeskReview
}

/** Title, who and since when: what the reader of the article must know before reading. */
export function ReviewHead({ desk }: Props) {
  const { review, content, isUrgent, maySetUrgency, now } = desk
  return (
    <header className="yx-review__head">
      <p className="yx-review__state">
        <StageMark stage={review.stage} />
        {isUrgent ? <span className="yx-urgent">加急</span> : null}
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
          KIND_LABELS[content.kind].zh,
          GENRE_LABELS[content.genre].zh,
          `第 ${content.round} 轮`,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </header>
  )
}

/** Cover, digest and the fields that go out with the text. */
export function ReviewMeta({ desk: { content, coverUrl } }: Props) {
  const byline = [content.byline?.name, content.byline?.title, content.byline?.specialty]
  const rows: readonly (readonly [string, string])[] = [
    ['署名', byline.filter(Boolean).join(' · ')],
    ['适用人群', content.audiences.map((audience) => AUDIENCE_LABELS[audience].zh).join('、')],
    [
      '分类',
      [content.class ? CLASS_LABELS[content.class].zh : '', content.category?.name ?? '']
        .filter((part) => part !== '')
        .join(' / '),
    ],
    ['广告审查文号', content.adReviewNo ?? ''],
  ]
  return (
    <div className="yx-review__meta">
      {coverUrl ? (
        <img src={coverUrl} alt={content.materials[content.cover ?? '']?.alt ?? '封面'} />
      ) : null}
      <div>
        <p className="yx-review__digest">{content.digest ?? '没有写摘要，微信会截取正文开头。'}</p>
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
    content.isAiAssisted ? '使用了人工智能辅助' : '',
    content.isPatientStory ? '含患者故事' : '',
  ].filter((flag) => flag !== '')
  return (
    <ul className="yx-review__brief">
      <Kept review={review} />
      <li>
        {diff
          ? diff.count > 0
            ? `与第 ${review.round - 1} 轮相比改了 ${diff.count} 处`
            : '与上一轮相比没有改动'
          : '首次送审'}
      </li>
      {returned ? (
        <li>
          上次{returned.level === 'final' ? '终审' : '初审'}退回（{returned.actorName}）：
          {returned.comment}
        </li>
      ) : null}
      {author?.comment ? <li>作者说明：{author.comment}</li> : null}
      {first ? (
        <li>
          初审 {first.actorName}：{first.comment ?? '通过，没有留言'}
        </li>
      ) : null}
      {declared.length > 0 ? <li>{declared.join('；')}</li> : null}
    </ul>
  )
}

/** What the author kept against the checker comes before everything else: the words, why, and who agreed. */
function Kept({ review }: Pick<DeskReview, 'review'>) {
  const answers = answersOf({ review })
  return objectedFindings(review).map(({ id, text, basis, objection }) => {
    const answer = answers.get(id)
    return (
      <li key={id} className="yx-review__kept">
        保留了“{text}”（{basis}）。作者：{objection}
        {answer
          ? ` 初审认可：${answer.ground ? `${GROUND_LABELS[answer.ground].zh}，` : ''}${answer.reason}`
          : ' 待初审答复。'}
      </li>
    )
  })
}
