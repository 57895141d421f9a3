import type { Role } from '@/domain/people/roles'
import type { Stage } from '@/domain/review/stages'
import { isInReview } from '@/domain/review/stages'
import type { DemoContent, DemoPost, DemoStep } from './demo-types'
import type { DemoUser } from './hospital'

/** What a history leads to, and every rule it breaks on the way (none, for a history that can be played). */
export interface HistoryOutcome {
  readonly stage: Stage
  readonly round: number
  readonly isLive: boolean
  readonly isScheduled: boolean
  readonly problems: readonly string[]
}

interface Replay {
  stage: Stage
  round: number
  isLive: boolean
  isScheduled: boolean
  content: DemoContent
  /** Everybody who ever changed the text. Stricter than the engine, which forgets at a new round. */
  readonly editors: Set<string>
  firstReviewer: string | null
  readonly problems: string[]
}

interface Turn {
  readonly post: DemoPost
  readonly step: DemoStep
  readonly user: DemoUser
  readonly state: Replay
}

const has = (user: DemoUser, role: Role) => user.roles.includes(role)

function expect(turn: Turn, isFine: boolean, rule: string): void {
  const { post, step, state } = turn
  if (!isFine) state.problems.push(`${post.key}: ${step.do} by ${step.by} at ${step.at} h: ${rule}`)
}

function mayWrite({ post, step, user }: Turn): boolean {
  const isAuthor = step.by === post.author
  const writesOwn = has(user, 'contributor') && isAuthor && user.department === post.department
  return writesOwn || has(user, 'publicity')
}

/** Science and policy need byline, sources and audience before anybody reviews them. */
function hasBasics({ genre, byline, sources, audiences }: DemoContent): boolean {
  if (genre !== 'science' && genre !== 'policy') return true
  return byline !== null && sources.length > 0 && audiences.length > 0
}

function write(turn: Turn): void {
  const { step, state, user } = turn
  expect(turn, mayWrite(turn), 'may not write this post')
  expect(turn, !isInReview(state.stage), 'the working copy is frozen in review')
  const flagsUrgency = (step.do === 'create' ? state.content : step.edit)?.isUrgent === true
  expect(turn, !flagsUrgency || has(user, 'publicity'), 'urgency is set by publicity')
  state.editors.add(step.by)
  state.content = { ...state.content, ...step.edit }
  state.stage = 'draft'
  state.isScheduled = false
}

function submit(turn: Turn): void {
  const { post, step, state, user } = turn
  const isEditor = has(user, 'publicity') && state.editors.has(step.by)
  expect(turn, step.by === post.author || isEditor, 'only the author or an editor submits')
  expect(turn, state.stage === 'draft', 'only a draft is submitted')
  expect(turn, hasBasics(state.content), 'byline, sources or audience missing')
  state.stage = 'first_review'
  state.round += 1
  state.firstReviewer = null
}

function withdraw(turn: Turn): void {
  expect(turn, turn.step.by === turn.post.author, 'only the author withdraws')
  expect(turn, isInReview(turn.state.stage), 'only what waits is withdrawn')
  turn.state.stage = 'draft'
}

function decide(turn: Turn, level: 'first' | 'final', isApproval: boolean): void {
  const { post, step, state, user } = turn
  const role = level === 'first' ? 'publicity' : 'leader'
  expect(turn, state.stage === `${level}_review`, `nothing waits for the ${level} review`)
  expect(turn, has(user, role), `the ${level} review needs ${role}`)
  expect(turn, step.by !== post.author, 'nobody reviews his own post')
  expect(turn, !state.editors.has(step.by), 'who edited does not review')
  expect(turn, level === 'first' || step.by !== state.firstReviewer, 'two different reviewers')
  expect(turn, isApproval || Boolean(step.comment), 'a return says why')
  if (level === 'first') state.firstReviewer = step.by
  const next = level === 'first' ? 'final_review' : 'approved'
  state.stage = isApproval ? next : 'draft'
}

function release(turn: Turn): void {
  const { step, state, user } = turn
  expect(turn, has(user, 'publicity'), 'publishing is for publicity')
  expect(turn, state.stage === 'approved', 'only what is approved goes out')
  if (step.do === 'schedule') {
    expect(turn, (step.inHours ?? 0) > 0, 'a schedule lies in the future')
    state.isScheduled = true
    return
  }
  state.stage = 'published'
  state.isLive = true
  state.isScheduled = false
}

function unpublish(turn: Turn): void {
  const { step, state, user } = turn
  const may = has(user, 'publicity') || has(user, 'leader') || has(user, 'admin')
  expect(turn, may, 'may not take down')
  expect(turn, state.isLive, 'nothing is live')
  expect(turn, Boolean(step.reason), 'a take-down has a reason')
  state.isLive = false
  if (!isInReview(state.stage)) state.stage = 'offline'
}

function play(turn: Turn): void {
  switch (turn.step.do) {
    case 'create':
    case 'edit':
      return write(turn)
    case 'submit':
      return submit(turn)
    case 'withdraw':
      return withdraw(turn)
    case 'approve_first':
      return decide(turn, 'first', true)
    case 'return_first':
      return decide(turn, 'first', false)
    case 'approve_final':
      return decide(turn, 'final', true)
    case 'return_final':
      return decide(turn, 'final', false)
    case 'publish':
    case 'schedule':
      return release(turn)
    case 'unpublish':
      return unpublish(turn)
  }
}

/** Replays a demo post against the rules of the review (roles, order, separation of people). Pure. */
export function checkHistory(
  post: DemoPost,
  users: Readonly<Record<string, DemoUser>>,
): HistoryOutcome {
  const state: Replay = {
    stage: 'draft',
    round: 0,
    isLive: false,
    isScheduled: false,
    content: post,
    editors: new Set(),
    firstReviewer: null,
    problems: [],
  }
  let last = Infinity
  post.history.forEach((step, index) => {
    const user = users[step.by]
    if (!user) {
      state.problems.push(`${post.key}: nobody is called ${step.by}`)
      return
    }
    const turn = { post, step, user, state }
    expect(turn, (step.do === 'create') === (index === 0), 'a history begins with its one create')
    expect(turn, step.do !== 'create' || step.by === post.author, 'the author creates')
    expect(turn, (step.do === 'edit') === (step.edit !== undefined), 'an edit changes something')
    expect(turn, step.at >= 0 && step.at < last, 'steps go forward in time')
    last = step.at
    play(turn)
  })
  const { stage, round, isLive, isScheduled, problems } = state
  return { stage, round, isLive, isScheduled, problems }
}

/** The text as it stood after the step at `index` (0 is the create). */
export function contentAfter(post: DemoPost, index: number): DemoContent {
  return post.history
    .slice(0, index + 1)
    .reduce<DemoContent>((content, step) => ({ ...content, ...step.edit }), post)
}
