'use client'

import { objectedFindings } from '@/domain/findings/findings-sheet'
import type { PlacedFinding } from '@/domain/findings/check-content'
import type { Dismissal } from '@/domain/review/review-record'
import { GROUND_LABELS, newerRulesWords, ruleVersionWords } from '@/messages/findings-labels'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import { NotLegalAdvice } from '../findings/FindingCard'
import { FindingList } from '../findings/FindingList'
import { useLanguage } from '../shared/use-language'
import { DismissalFields } from './DismissalFields'
import type { Dismissals } from './use-dismissals'

interface Props {
  readonly desk: DeskReview
  readonly dismissals: Dismissals
  /** True for whoever may answer the author's reasons now. */
  readonly mayAnswer: boolean
  readonly asked: { readonly id: string } | null
  readonly onShow: (finding: PlacedFinding) => void
}

/** The findings of the sealed text: what the author kept and why comes first, with publicity's answer. */
export function FindingsPane({ desk, dismissals, mayAnswer, asked, onShow }: Props) {
  const language = useLanguage()
  const say = speakReview(language)
  const { review } = desk
  if (review.rules === null) return <p className="yx-empty">{say('notChecked')}</p>
  const objected = objectedFindings(review)
  const kept = new Map(objected.map(({ id, objection }) => [id, objection]))
  const answers = answersOf(desk)
  const isAnswered = (id: string) => kept.has(id) || answers.has(id)
  const below = ({ id }: PlacedFinding) => {
    const objection = kept.get(id)
    const answer = answers.get(id)
    return (
      <>
        {objection ? (
          <p className="yx-finding__said">{say('saidByAuthor', { reason: objection })}</p>
        ) : null}
        {answer ? (
          <p className="yx-finding__said yx-finding__said--answer">
            {say('saidByFirst', {
              why: answer.ground
                ? say('groundAndReason', {
                    ground: GROUND_LABELS[answer.ground][language],
                    reason: answer.reason,
                  })
                : answer.reason,
            })}
          </p>
        ) : null}
        {objection && mayAnswer ? (
          <DismissalFields
            answer={dismissals.of(id)}
            onAnswer={(given) => dismissals.set(id, given)}
          />
        ) : null}
      </>
    )
  }
  const rest = review.findings.filter(({ id }) => !isAnswered(id))
  return (
    <>
      {objected.length > 0 || answers.size > 0 ? (
        <section aria-label={say('kept')}>
          <h3>{say('keptCount', { count: objected.length })}</h3>
          <FindingList
            findings={review.findings.filter(({ id }) => isAnswered(id))}
            empty=""
            asked={asked}
            onShow={onShow}
            below={below}
          />
        </section>
      ) : null}
      <section aria-label={say('otherFindings')}>
        <h3>{say(objected.length > 0 ? 'otherFindings' : 'findings')}</h3>
        <FindingList findings={rest} empty={say('noOthers')} asked={asked} onShow={onShow} />
        <p className="yx-finding__note">
          {say('ruleVersion', { version: ruleVersionWords(review.rules, language) })}
          {newerRulesWords(review.rules, desk.rulesNow, language)}
        </p>
        <NotLegalAdvice />
      </section>
    </>
  )
}

/** What publicity answered in this round, by finding. */
export function answersOf({ review }: Pick<DeskReview, 'review'>): ReadonlyMap<string, Dismissal> {
  const first = review.records.findLast(
    ({ decision, level, round }) =>
      decision === 'approve' && level === 'first' && round === review.round,
  )
  return new Map((first?.dismissals ?? []).map((one) => [one.finding, one]))
}
