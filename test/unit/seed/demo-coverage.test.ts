import { describe, expect, it } from 'vitest'
import { AUDIENCES, CLASSES, GENRES, KINDS } from '@/domain/review/post-fields'
import { STAGES } from '@/domain/review/stages'
import { checkHistory, contentAfter } from '@/seed/check-history'
import type { DemoContent, DemoPost } from '@/seed/demo-types'
import { DEPARTMENTS, USERS } from '@/seed/hospital'
import { picturesIn } from '@/seed/lexical-builders'
import { PICTURES } from '@/seed/pictures'
import { DEMO_POSTS } from '@/seed/posts'
import { featuresOf } from './body-reading'

const outcomes = new Map(DEMO_POSTS.map((post) => [post.key, checkHistory(post, USERS)]))
const last = (post: DemoPost) => contentAfter(post, post.history.length - 1)

describe('the demo as a whole', () => {
  it('holds at least 24 posts with keys and titles of their own', () => {
    expect(DEMO_POSTS.length).toBeGreaterThanOrEqual(24)
    expect(new Set(DEMO_POSTS.map(({ key }) => key)).size).toBe(DEMO_POSTS.length)
    expect(new Set(DEMO_POSTS.map(({ title }) => title)).size).toBe(DEMO_POSTS.length)
  })

  it('covers every kind, genre, class, audience and stage', () => {
    const seen = (pick: (content: DemoContent) => readonly unknown[]) =>
      new Set(DEMO_POSTS.flatMap((post) => pick(last(post))))
    expect([...seen(({ kind }) => [kind])].sort()).toEqual([...KINDS].sort())
    expect([...seen(({ genre }) => [genre])].sort()).toEqual([...GENRES].sort())
    expect([...seen(({ audiences }) => audiences)].sort()).toEqual([...AUDIENCES].sort())
    expect(seen((content) => [content.class])).toEqual(new Set([...CLASSES, null]))
    const stages = [...outcomes.values()].map(({ stage }) => stage)
    expect([...new Set(stages)].sort()).toEqual([...STAGES].sort())
  })

  it('shows a schedule, a live post with a new round, a third round, a withdrawal and an urgent post', () => {
    const all = [...outcomes.values()]
    const hasWaitingRound = all.some(
      ({ isLive, stage }) => isLive && (stage === 'first_review' || stage === 'final_review'),
    )
    expect(hasWaitingRound).toBe(true)
    expect(all.some(({ isScheduled, stage }) => isScheduled && stage === 'approved')).toBe(true)
    expect(all.some(({ round }) => round >= 3)).toBe(true)
    expect(DEMO_POSTS.some(({ history }) => history.some((step) => step.do === 'withdraw'))).toBe(
      true,
    )
    expect(DEMO_POSTS.some((post) => last(post).isUrgent)).toBe(true)
    expect(DEMO_POSTS.some((post) => last(post).isAiAssisted)).toBe(true)
  })

  it('uses every block a body may hold', () => {
    const used = new Set(DEMO_POSTS.flatMap((post) => [...featuresOf(last(post).body)]))
    const wanted = [
      ...['h2', 'h3', 'h4', 'bullet', 'number', 'nested list', 'quote', 'horizontalrule', 'link'],
      ...['upload with caption', 'table', 'header row', 'header column', 'video', 'linebreak'],
      ...['callout tip', 'callout warning', 'callout emergency', 'bold', 'italic', 'underline'],
    ]
    expect(wanted.filter((feature) => !used.has(feature))).toEqual([])
  })

  it('names one advertisement at most, with an approval number that is plainly not real', () => {
    const ads = DEMO_POSTS.filter(({ genre }) => genre === 'advertisement')
    expect(ads.length).toBeLessThanOrEqual(1)
    for (const { adReviewNo } of ads) expect(adReviewNo).toContain('演示')
  })

  it('lets every department write and every reviewer decide', () => {
    const authors = new Set(DEMO_POSTS.map(({ department }) => department))
    expect([...authors].sort()).toEqual(Object.keys(DEPARTMENTS).sort())
    const deciders = new Set(
      DEMO_POSTS.flatMap(({ history }) =>
        history.filter((step) => /approve|return/.test(step.do)).map(({ by }) => by),
      ),
    )
    for (const user of ['publicity', 'publicity2', 'leader', 'leader2', 'all'] as const) {
      expect(deciders).toContain(user)
    }
  })

  it('has at least 26 pictures', () => {
    expect(Object.keys(PICTURES).length).toBeGreaterThanOrEqual(26)
  })

  it('shows every picture of the library somewhere', () => {
    const shown = new Set<string>(
      DEMO_POSTS.flatMap((post) => [last(post).cover, ...picturesIn(last(post).body)]),
    )
    expect(Object.keys(PICTURES).filter((key) => !shown.has(key))).toEqual([])
  })
})
