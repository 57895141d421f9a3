'use client'

import type { Annotation } from '@/domain/review/review-record'
import { speakReview } from '@/messages/review'
import type { DeskReview } from '@/queries/desk-review'
import { CHECKS, wholeChecklist, type Ticks } from './ChecklistPane'
import { passLeadsTo } from './decision-words'
import { HelpSheet, REVIEW_KEYS } from '../shared/HelpSheet'
import { useLanguage } from '../shared/use-language'
import { PassSheet } from './PassSheet'
import { ReturnSheet } from './ReturnSheet'
import type { Decision } from './use-decision'
import type { Dismissals } from './use-dismissals'
import type { Remarks } from './use-remarks'

export type OpenSheet = 'pass' | 'return' | 'help' | null

interface Props {
  readonly desk: DeskReview
  readonly open: OpenSheet
  readonly mayDecide: boolean
  readonly decision: Decision
  readonly ticks: Ticks
  readonly remarks: Remarks
  readonly dismissals: Dismissals
  readonly onClose: () => void
}

/** What 通过, 退回 and ? open. A sheet closes once its decision is settled, one way or the other. */
export function DecisionSheets(props: Props) {
  const { desk, open, mayDecide, decision, ticks, remarks, dismissals, onClose } = props
  const language = useLanguage()
  const say = speakReview(language)
  const closeIf = (isSettled: boolean) => {
    if (isSettled) onClose()
  }
  return (
    <>
      <PassSheet
        isOpen={open === 'pass' && mayDecide}
        isBusy={decision.isBusy}
        leadsTo={passLeadsTo(desk.review.level ?? 'first', language)}
        unanswered={dismissals.open}
        warning={warningOf(ticks, remarks.all, say)}
        refusal={decision.refusal}
        onClose={onClose}
        onPass={(comment) =>
          void decision.pass(comment, { ticks, dismissals: dismissals.given }).then(closeIf)
        }
      />
      <ReturnSheet
        isOpen={open === 'return' && mayDecide}
        isBusy={decision.isBusy}
        author={desk.content.author.name}
        remarks={remarks.all}
        refusal={decision.refusal}
        onClose={onClose}
        onDrop={remarks.drop}
        onReturn={(comment) => void decision.giveBack(comment, remarks.all).then(closeIf)}
      />
      <HelpSheet keys={REVIEW_KEYS} isOpen={open === 'help'} onClose={onClose} />
    </>
  )
}

function warningOf(
  ticks: Ticks,
  remarks: readonly Annotation[],
  say: ReturnType<typeof speakReview>,
): string | null {
  if (Object.values(ticks).includes('issue')) return say('warnIssue')
  if (remarks.length > 0) return say('warnRemarks', { count: remarks.length })
  const ticked = CHECKS.filter((check) => ticks[check]).length
  if (ticked > 0 && !wholeChecklist(ticks)) {
    return say('warnChecks', { count: CHECKS.length - ticked })
  }
  return null
}
