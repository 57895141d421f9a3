import { describe, expect, it } from 'vitest'
import { checkHistory, contentAfter } from '@/seed/check-history'
import type { DemoPost, DemoStep } from '@/seed/demo-types'
import { USERS } from '@/seed/hospital'
import { body, p } from '@/seed/lexical-builders'

/** Steps an hour apart, the last one an hour ago. */
const steps = (...acts: Omit<DemoStep, 'at'>[]): DemoStep[] =>
  acts.map((act, index) => ({ at: acts.length - index, ...act }))

const CREATE = { by: 'contributor', do: 'create' } as const
const SUBMIT = { by: 'contributor', do: 'submit' } as const
const FIRST = { by: 'publicity', do: 'approve_first' } as const
const FINAL = { by: 'leader', do: 'approve_final' } as const
const PUBLISH = { by: 'publicity2', do: 'publish' } as const
const EDIT = { by: 'contributor', do: 'edit', edit: { title: '新标题' } } as const

const aPost = (history: DemoStep[], changes: Partial<DemoPost> = {}): DemoPost => ({
  key: 'x',
  kind: 'article',
  genre: 'science',
  class: 'science',
  category: 'science/chronic/hypertension',
  audiences: ['chronic'],
  department: 'chronic',
  author: 'contributor',
  byline: { name: '林晓岚', title: '主治医师', specialty: '慢病' },
  sources: [{ title: '指南', publisher: '学会', year: 2024, url: null }],
  title: '标题',
  digest: '摘要',
  cover: 'bp-monitor',
  body: body('x', [p('正文')]),
  history,
  ...changes,
})

const check = (history: DemoStep[], changes?: Partial<DemoPost>) =>
  checkHistory(aPost(history, changes), USERS)

describe('the validator of demo histories', () => {
  it('follows a post to the public', () => {
    expect(check(steps(CREATE, SUBMIT, FIRST, FINAL, PUBLISH))).toEqual({
      stage: 'published',
      round: 1,
      isLive: true,
      isScheduled: false,
      problems: [],
    })
  })

  it('keeps a post live while a new round runs, and a schedule only until the next edit', () => {
    const live = steps(CREATE, SUBMIT, FIRST, FINAL, PUBLISH, EDIT, SUBMIT)
    expect(check(live)).toMatchObject({
      stage: 'first_review',
      round: 2,
      isLive: true,
      problems: [],
    })
    const schedule = { by: 'publicity', do: 'schedule', inHours: 5 } as const
    const waiting = [CREATE, SUBMIT, FIRST, FINAL, schedule]
    expect(check(steps(...waiting))).toMatchObject({ stage: 'approved', isScheduled: true })
    expect(check(steps(...waiting, EDIT))).toMatchObject({ stage: 'draft', isScheduled: false })
  })

  it.each<[string, DemoStep[], Partial<DemoPost>?]>([
    ['the first review needs publicity', steps(CREATE, SUBMIT, { ...FIRST, by: 'leader' })],
    ['the final review needs leader', steps(CREATE, SUBMIT, FIRST, { ...FINAL, by: 'publicity2' })],
    [
      'two different reviewers',
      steps(CREATE, SUBMIT, { ...FIRST, by: 'all' }, { ...FINAL, by: 'all' }),
    ],
    ['who edited does not review', steps(CREATE, { ...EDIT, by: 'publicity' }, SUBMIT, FIRST)],
    [
      'nobody reviews his own post',
      steps({ by: 'all', do: 'create' }, { by: 'all', do: 'submit' }, { ...FIRST, by: 'all' }),
      { author: 'all', department: 'general' },
    ],
    ['nothing waits for the final review', steps(CREATE, SUBMIT, FINAL)],
    ['only what is approved goes out', steps(CREATE, SUBMIT, FIRST, PUBLISH)],
    [
      'publishing is for publicity',
      steps(CREATE, SUBMIT, FIRST, FINAL, { ...PUBLISH, by: 'leader' }),
    ],
    ['the working copy is frozen in review', steps(CREATE, SUBMIT, EDIT)],
    ['may not write this post', steps(CREATE, { ...EDIT, by: 'contributor2' })],
    ['may not write this post', steps(CREATE), { department: 'nursing' }],
    ['urgency is set by publicity', steps(CREATE), { isUrgent: true }],
    ['only the author or an editor submits', steps(CREATE, { ...SUBMIT, by: 'publicity' })],
    ['byline, sources or audience missing', steps(CREATE, SUBMIT), { sources: [] }],
    ['only the author withdraws', steps(CREATE, SUBMIT, { by: 'publicity', do: 'withdraw' })],
    ['a return says why', steps(CREATE, SUBMIT, { by: 'publicity', do: 'return_first' })],
    ['nothing is live', steps(CREATE, { by: 'publicity', do: 'unpublish', reason: '过季' })],
    ['a history begins with its one create', steps(CREATE, CREATE)],
    ['an edit changes something', steps(CREATE, { by: 'contributor', do: 'edit' })],
    [
      'steps go forward in time',
      [
        { at: 1, ...CREATE },
        { at: 2, ...SUBMIT },
      ],
    ],
  ])('objects: %s', (rule, history, changes) => {
    expect(check(history, changes).problems.join('\n')).toContain(rule)
  })
})

describe('the content of a demo post after a step', () => {
  it('is what was created, with every edit up to then laid over it', () => {
    const post = aPost(steps(CREATE, EDIT, { ...EDIT, edit: { digest: '新摘要' } }))
    expect([0, 1, 2].map((index) => contentAfter(post, index))).toMatchObject([
      { title: '标题', digest: '摘要' },
      { title: '新标题', digest: '摘要' },
      { title: '新标题', digest: '新摘要' },
    ])
  })
})
