'use client'

import type { ReviewRecord } from '@/domain/review/review-record'
import { CHECK_QUESTIONS } from '@/messages/desk'
import { speakParts } from '@/messages/desk-parts'
import { CHECK_LABELS, DECISION_LABELS, LEVEL_LABELS } from '@/messages/labels'
import type { Person } from '@/queries/people-names'
import { TIME_HOLE, TimeSentence } from './TimeSentence'
import { TimeWords } from './TimeWords'
import { useLanguage } from './use-language'
import './shared.css'

interface Props {
  readonly post: string
  readonly records: readonly ReviewRecord[]
  readonly people: Readonly<Record<string, Person>>
  readonly now: string
  /** Asked when a remark is clicked, to show its place in the text. */
  readonly onQuote?: (quote: string) => void
}

const CHECKS = ['accuracy', 'compliance', 'plainness'] as const

/** Every decision of every round, the latest round first. */
export function RecordList({ post, records, people, now, onQuote }: Props) {
  const say = speakParts(useLanguage())
  const rounds = [...new Set(records.map(({ round }) => round))].sort((a, b) => b - a)
  if (rounds.length === 0) return <p className="yx-empty">{say('noRecords')}</p>
  return (
    <ol className="yx-rounds">
      {rounds.map((round) => (
        <li key={round}>
          <div className="yx-rounds__head">
            <h3>{say('round', { round })}</h3>
            <a
              href={`/api/posts/${post}/approval-form?round=${round}`}
              target="_blank"
              rel="noreferrer"
            >
              {say('approvalForm')}
            </a>
          </div>
          <ol className="yx-records">
            {records
              .filter((record) => record.round === round)
              .toReversed()
              .map((record) => (
                <li key={record.id}>
                  <OneRecord {...{ record, people, now, onQuote }} />
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

interface OneProps extends Pick<Props, 'people' | 'now'> {
  readonly record: ReviewRecord
  readonly onQuote: Props['onQuote']
}

function OneRecord({ record, people, now, onQuote }: OneProps) {
  const language = useLanguage()
  const say = speakParts(language)
  const { decision, level, actor, actorName, onBehalfOf, comment, checklist } = record
  const decided = DECISION_LABELS[decision][language]
  const title = people[actor]?.jobTitle
  const behalf = onBehalfOf ? people[onBehalfOf]?.name : null
  return (
    <>
      <p className={`yx-records__what yx-records__what--${decision}`}>
        <strong>
          {level === 'first' || level === 'final'
            ? say('decidedAt', { level: LEVEL_LABELS[level][language], decision: decided })
            : decided}
        </strong>
        <span>
          {actorName}
          {title ? say('jobTitle', { title }) : ''}
          {behalf ? say('onBehalf', { name: behalf }) : ''}
        </span>
        <TimeWords at={record.at} now={now} as="moment" />
      </p>
      {record.publishAt ? (
        <p>
          <TimeSentence
            sentence={say('goesOut', { when: TIME_HOLE })}
            at={record.publishAt}
            now={now}
            as="moment"
          />
        </p>
      ) : null}
      {comment ? <p className="yx-records__comment">{comment}</p> : null}
      {checklist ? (
        <p className="yx-records__checks">
          {CHECKS.map((check) => (
            <span key={check} className={`yx-check--${checklist[check]}`}>
              {say('checked', {
                name: CHECK_QUESTIONS[check].name[language],
                mark: CHECK_LABELS[checklist[check]][language],
              })}
            </span>
          ))}
        </p>
      ) : null}
      <Remarks record={record} {...(onQuote ? { onQuote } : {})} />
      {record.contentHash ? (
        <details className="yx-records__hash">
          <summary>{say('fingerprint', { hash: record.contentHash.slice(0, 8) })}</summary>
          <code>{record.contentHash}</code>
        </details>
      ) : null}
    </>
  )
}

interface RemarksProps {
  readonly record: Pick<ReviewRecord, 'annotations'>
  readonly onQuote?: (quote: string) => void
}

/** 批注: what was quoted, what is wrong with it, how it could read. A click leads to its place. */
export function Remarks({ record, onQuote }: RemarksProps) {
  const say = speakParts(useLanguage())
  if (!record.annotations?.length) return null
  return (
    <ol className="yx-remarks">
      {record.annotations.map((remark, index) => (
        <li key={index}>
          {onQuote ? (
            <button type="button" className="yx-quote" onClick={() => onQuote(remark.quote)}>
              “{remark.quote}”
            </button>
          ) : (
            <span className="yx-quote">“{remark.quote}”</span>
          )}
          <p>{remark.note}</p>
          {remark.suggestion ? (
            <p className="yx-remarks__suggestion">{say('better', { words: remark.suggestion })}</p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
