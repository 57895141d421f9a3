'use client'

import type { HouseTerm } from '@/domain/compliance/house-terms'
import { PLACE_LABELS, SEVERITY_LABELS } from '@/messages/findings-labels'
import type { TriedFinding, TriedPost } from '@/queries/terms-trial'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { StageMark } from '../shared/StageMark'
import { problemInRows } from './list-problems'
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
  const { state } = trial
  if (state.is === 'idle') return null
  return (
    <section className="yx-trial" aria-label="试算结果">
      <h2>试算</h2>
      {state.is === 'running' ? (
        <div className="yx-upload" role="status">
          <p>
            {state.total > 0
              ? `正在比较最近 ${state.total} 篇稿件，已比较 ${state.done} 篇。`
              : '正在准备。'}
          </p>
          <progress
            {...(state.total > 0 ? { value: state.done, max: state.total } : {})}
            aria-label="试算进度"
          />
          <Button onClick={trial.cancel}>取消试算</Button>
        </div>
      ) : null}
      {state.is === 'refused' ? (
        <Notice tone="refused">
          {state.problems.length === 0 ? <p>{state.message}</p> : null}
          {state.problems.map((problem, index) => (
            <p key={index}>
              {problem.word ? `“${problem.word}”：` : ''}
              {problemInRows(problem, rows)}
            </p>
          ))}
        </Notice>
      ) : null}
      {state.is === 'done' ? (
        <>
          {state.result.text === text ? null : (
            <Notice tone="warn">词表又改过了，下面是改之前的结果。请再试算一次。</Notice>
          )}
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
  const { posts, checked, unread } = result
  return (
    <>
      <p role="status">{trialWords(result)}</p>
      {unread > 0 ? <p>有 {unread} 篇的正文读不出来，没有比较。</p> : null}
      {checked > 0 && posts.length === 0 ? (
        <p className="yx-empty">词表仍可保存，对以后的稿件起作用。</p>
      ) : null}
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

/** The result in a sentence; the confirmation says it again. */
export function trialWords({ posts, checked }: TrialResult): string {
  if (posts.length === 0) return `比较了最近 ${checked} 篇，没有一篇会变。`
  const count = (pick: (post: TriedPost) => number) =>
    posts.reduce((total, post) => total + pick(post), 0)
  const blocked = posts.filter(isNewlyBlocked).length
  const freed = posts.filter(({ wasBlocked, isBlocked }) => wasBlocked && !isBlocked).length
  const parts = [
    `比较了最近 ${checked} 篇，${posts.length} 篇会变`,
    `新增提示 ${count(({ addedTotal }) => addedTotal)} 处、减少 ${count(({ removedTotal }) => removedTotal)} 处`,
    ...(blocked > 0 ? [`${blocked} 篇会新变成“必须处理”`] : []),
    ...(freed > 0 ? [`${freed} 篇不再有“必须处理”`] : []),
  ]
  return `${parts.join('；')}。`
}

const SETTLED = new Set(['first_review', 'final_review', 'approved', 'published'])

function TriedLine({
  post,
  ruleNames,
}: {
  readonly post: TriedPost
  readonly ruleNames: Props['ruleNames']
}) {
  const rest = post.addedTotal + post.removedTotal - post.added.length - post.removed.length
  return (
    <>
      <p className="yx-trial__title">
        <a href={`/admin/collections/posts/${post.post}`}>{post.title || '（还没有标题）'}</a>
        <StageMark stage={post.stage} />
        {isNewlyBlocked(post) ? <span className="yx-trial__blocked">新变成必须处理</span> : null}
      </p>
      {SETTLED.has(post.stage) ? (
        <p className="yx-trial__note">已送审或通过的这一轮不受影响，再改稿提交时才按新词表。</p>
      ) : null}
      <ul>
        {counted(post).map(({ sign, finding, count }) => (
          <li key={`${sign}${finding.id}${finding.severity}`}>
            <ChangedFinding {...{ sign, finding, count, ruleNames }} />
          </li>
        ))}
        {rest > 0 ? <li>还有 {rest} 处。</li> : null}
      </ul>
    </>
  )
}

interface Counted {
  readonly sign: '新增' | '减少'
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
  for (const finding of added) note('新增', finding)
  for (const finding of removed) note('减少', finding)
  return [...all.values()]
}

function ChangedFinding({
  sign,
  finding,
  count,
  ruleNames,
}: Counted & { readonly ruleNames: Props['ruleNames'] }) {
  const { rule, severity, text, field, replacement } = finding
  return (
    <>
      <span className={sign === '新增' ? 'yx-trial__more' : 'yx-trial__less'}>{sign}</span>{' '}
      {text ? `“${text}”` : '全文'}，{ruleNames[rule] ?? rule}（{SEVERITY_LABELS[severity].zh}
      {field ? `，${PLACE_LABELS[field].zh}` : ''}）{count > 1 ? `${count} 处` : ''}
      {replacement ? `，建议写成“${replacement}”` : ''}
    </>
  )
}
