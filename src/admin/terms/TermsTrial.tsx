'use client'

import type { HouseTerm } from '@/domain/compliance/house-terms'
import { placeWords, SEVERITY_LABELS } from '@/messages/findings-labels'
import { speakTerms } from '@/messages/terms'
import type { TriedFinding, TriedPost } from '@/queries/terms-trial'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { StageMark } from '../shared/StageMark'
import { useLanguage } from '../shared/use-language'
import { problemInRows } from './list-problems'
import { trialWords } from './term-words'
import { isNewlyBlocked, type Trial, type TrialResult } from './use-trial'

interface Props {
  readonly trial: Trial
  /** The list as it is now; a result of another one says so. */
  readonly text: string
  readonly rows: readonly HouseTerm[]
  readonly ruleNames: Readonly<Record<string, string>>
}

/** 试算: what the list on the screen would change in the latest posts. */
export function TermsTrial({ trial, text, rows, ruleNames }: Props) {
  const language = useLanguage()
  const say = speakTerms(language)
  const { state } = trial
  if (state.is === 'idle') return null
  return (
    <section className="yx-trial" aria-label={say('trialResult')}>
      <h2>{say('trial')}</h2>
      {state.is === 'running' ? (
        <div className="yx-upload" role="status">
          <p>
            {state.total > 0
              ? say('comparing', { total: state.total, done: state.done })
              : say('preparing')}
          </p>
          <progress
            {...(state.total > 0 ? { value: state.done, max: state.total } : {})}
            aria-label={say('trialProgress')}
          />
          <Button onClick={trial.cancel}>{say('cancelTrial')}</Button>
        </div>
      ) : null}
      {state.is === 'refused' ? (
        <Notice tone="refused">
          {state.problems.length === 0 ? <p>{state.message}</p> : null}
          {state.problems.map((problem, index) => (
            <p key={index}>
              {problem.word ? say('aboutWord', problem) : ''}
              {problemInRows(problem, rows, language)}
            </p>
          ))}
        </Notice>
      ) : null}
      {state.is === 'done' ? (
        <>
          {state.result.text === text ? null : <Notice tone="warn">{say('changedSince')}</Notice>}
          <Outcome result={state.result} ruleNames={ruleNames} />
        </>
      ) : null}
    </section>
  )
}

function Outcome({
  result,
  ruleNames,
}: {
  readonly result: TrialResult
  readonly ruleNames: Props['ruleNames']
}) {
  const language = useLanguage()
  const say = speakTerms(language)
  const { posts, checked, unread } = result
  return (
    <>
      <p role="status">{trialWords(result, language)}</p>
      {unread > 0 ? <p>{say('unread', { count: unread })}</p> : null}
      {checked > 0 && posts.length === 0 ? <p className="yx-empty">{say('stillUseful')}</p> : null}
      <ol className="yx-trial__posts">
        {posts.map((post) => (
          <li key={post.post}>
            <TriedLine post={post} ruleNames={ruleNames} />
          </li>
        ))}
      </ol>
    </>
  )
}

const SETTLED = new Set(['first_review', 'final_review', 'approved', 'published'])

function TriedLine({
  post,
  ruleNames,
}: {
  readonly post: TriedPost
  readonly ruleNames: Props['ruleNames']
}) {
  const say = speakTerms(useLanguage())
  const rest = post.addedTotal + post.removedTotal - post.added.length - post.removed.length
  return (
    <>
      <p className="yx-trial__title">
        <a href={`/admin/collections/posts/${post.post}`}>{post.title || say('untitled')}</a>
        <StageMark stage={post.stage} />
        {isNewlyBlocked(post) ? (
          <span className="yx-trial__blocked">{say('blockedMark')}</span>
        ) : null}
      </p>
      {SETTLED.has(post.stage) ? <p className="yx-trial__note">{say('settled')}</p> : null}
      <ul>
        {counted(post).map(({ sign, finding, count }) => (
          <li key={`${sign}${finding.id}${finding.severity}`}>
            <ChangedFinding {...{ sign, finding, count, ruleNames }} />
          </li>
        ))}
        {rest > 0 ? <li>{say('moreChanges', { count: rest })}</li> : null}
      </ul>
    </>
  )
}

interface Counted {
  readonly sign: 'findingAdded' | 'findingRemoved'
  readonly finding: TriedFinding
  /** How often the same is said of the same words. */
  readonly count: number
}

function counted({ added, removed }: TriedPost): Counted[] {
  const all = new Map<string, Counted>()
  const note = (sign: Counted['sign'], finding: TriedFinding) => {
    const { rule, severity, text, field, replacement } = finding
    const key = JSON.stringify([sign, rule, severity, text, field, replacement])
    const before = all.get(key)
    all.set(key, before ? { ...before, count: before.count + 1 } : { sign, finding, count: 1 })
  }
  for (const finding of added) note('findingAdded', finding)
  for (const finding of removed) note('findingRemoved', finding)
  return [...all.values()]
}

function ChangedFinding({
  sign,
  finding,
  count,
  ruleNames,
}: Counted & { readonly ruleNames: Props['ruleNames'] }) {
  const language = useLanguage()
  const say = speakTerms(language)
  const { rule, text, field, replacement } = finding
  const severity = SEVERITY_LABELS[finding.severity][language]
  const said = say('finding', {
    what: text ? say('quoted', { words: text }) : say('wholeText'),
    rule: ruleNames[rule] ?? rule,
    weight: field
      ? say('severityAndPlace', { severity, place: placeWords(finding, language) })
      : severity,
  })
  return (
    <>
      <span className={sign === 'findingAdded' ? 'yx-trial__more' : 'yx-trial__less'}>
        {say(sign)}
      </span>{' '}
      {said}
      {count > 1 ? say('times', { count }) : ''}
      {replacement ? say('suggestion', { words: replacement }) : ''}
    </>
  )
}
