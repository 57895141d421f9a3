import { describe, expect, it } from 'vitest'
import { checkHistory, contentAfter } from '@/seed/check-history'
import type { DemoContent, DemoPost } from '@/seed/demo-types'
import { USERS, hasCategory } from '@/seed/hospital'
import { picturesIn } from '@/seed/lexical-builders'
import { PICTURES } from '@/seed/pictures'
import { DEMO_POSTS } from '@/seed/posts'
import { bodyText } from './body-reading'

/** Wording the Advertising Law and the medical advertising rules do not let out of the house. */
const FORBIDDEN =
  /最佳|最好的|最先进|最权威|国家级|顶级|顶尖|根治|治愈率|有效率|保证|百分之?百|100%|绝对|唯一|首选|第一品牌|特效|神药|奇效|包治|无副作用|零风险|永不复发|立竿见影|药到病除|祖传|秘方|偏方/

const outcomes = new Map(DEMO_POSTS.map((post) => [post.key, checkHistory(post, USERS)]))
const last = (post: DemoPost) => contentAfter(post, post.history.length - 1)
const wording = ({ title, digest, body }: DemoContent) => [title, digest, bodyText(body)].join('\n')
const named = DEMO_POSTS.map((post) => [post.key, post] as const)

/** Every version of a post, with the step that made it. */
const versions = (post: DemoPost) =>
  post.history.flatMap((step, index) =>
    step.do === 'create' || step.do === 'edit'
      ? [{ index, content: contentAfter(post, index) }]
      : [],
  )

describe('a shooting script', () => {
  const scripts = DEMO_POSTS.filter(({ kind }) => kind === 'video')
  it.each(scripts.map((post) => [post.key, post] as const))(
    '%s runs for 60 seconds',
    (_key, post) => {
      const rows = last(post).body.root.children.flatMap((node) =>
        node.type === 'table' ? node.children : [],
      )
      const seconds = rows.map((row) =>
        parseInt(
          bodyText({ root: { type: 'root', children: row.children.at(-1)?.children ?? [] } }),
        ),
      )
      expect(rows[0]?.children).toHaveLength(4)
      expect(seconds.slice(1).reduce((sum, each) => sum + each, 0)).toBe(60)
    },
  )
})

describe.each(named)('the demo post %s', (_key, post) => {
  it('has a history the rules of the review allow, within 60 days', () => {
    expect(outcomes.get(post.key)?.problems).toEqual([])
    expect(post.history[0]?.at).toBeLessThanOrEqual(1440)
  })

  it('fits the fields: title ≤ 32, digest ≤ 128, short posts ≤ 500 characters', () => {
    for (const { content } of versions(post)) {
      expect(content.title.length).toBeLessThanOrEqual(32)
      expect(content.digest.length).toBeLessThanOrEqual(128)
      const length = bodyText(content.body).replace(/\s/g, '').length
      if (content.kind === 'copy') expect(length).toBeLessThanOrEqual(500)
      if (content.kind === 'article') expect(length).toBeGreaterThanOrEqual(300)
      expect(length).toBeLessThanOrEqual(900)
    }
  })

  it('stands in a category of its class', () => {
    const { category } = post
    if (post.class === null) expect(post.kind).toBe('statement')
    else expect(category?.startsWith(`${post.class}/`)).toBe(true)
    if (category !== null) expect(hasCategory(category)).toBe(true)
  })

  it('names its sources where it explains health or policy', () => {
    if (post.genre !== 'science' && post.genre !== 'policy') return
    expect(post.byline).not.toBeNull()
    expect(post.sources.length).toBeGreaterThan(0)
    for (const { title, publisher, year } of post.sources) {
      expect([title.length > 0, publisher.length > 0]).toEqual([true, true])
      expect(year).toBeGreaterThan(1990)
    }
  })

  it('shows only pictures that exist', () => {
    for (const { content } of versions(post)) {
      for (const key of picturesIn(content.body)) expect(Object.keys(PICTURES)).toContain(key)
    }
  })

  it('holds no forbidden wording, unless a reviewer sent exactly that back', () => {
    expect(wording(last(post))).not.toMatch(FORBIDDEN)
    for (const { index, content } of versions(post)) {
      const [word] = FORBIDDEN.exec(wording(content)) ?? []
      if (word === undefined) continue
      const next = post.history
        .slice(index + 1)
        .find((step) => /return|approve_final/.test(step.do))
      expect(next?.do).toMatch(/^return/)
      expect(JSON.stringify([next?.comment, next?.annotations])).toContain(word)
    }
  })

  it('is annotated only at words that stood there', () => {
    post.history.forEach((step, index) => {
      const text = wording(contentAfter(post, index))
      for (const { quote } of step.annotations ?? []) expect(text).toContain(quote)
    })
  })
})
