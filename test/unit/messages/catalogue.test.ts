import { describe, expect, test } from 'vitest'
import { CLIP_EDITOR_WORDS, CUE_ADVICE } from '@/messages/clip-editor'
import { DESK_WORDS } from '@/messages/desk-shell'
import { PART_WORDS } from '@/messages/desk-parts'
import { FINDING_WORDS } from '@/messages/findings'
import { ACTION_WORDS } from '@/messages/post-actions'
import { REVIEW_WORDS } from '@/messages/review'
import { fill, speaker, type Catalogue } from '@/messages/say'
import { RULE_BOOK_WORDS } from '@/messages/rules'
import { TERMS_WORDS } from '@/messages/terms'
import { TERMS_PROBLEM_WORDS, TERMS_REFUSAL_WORDS } from '@/messages/terms-problems'
import { PLATFORM_PROBLEM_WORDS, PLATFORM_WORDS } from '@/messages/platforms'
import { VIDEO_WORDS } from '@/messages/videos'
import { WRITING_WORDS } from '@/messages/writing'
import * as desk from '@/messages/desk'
import * as findings from '@/messages/findings-labels'
import * as labels from '@/messages/labels'
import * as platforms from '@/messages/platforms'
import * as terms from '@/messages/terms-labels'

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  RULE_WORDS: findings.RULE_WORDS,
  CLIP_EDITOR_WORDS,
  CUE_ADVICE,
  DESK_WORDS,
  PART_WORDS,
  FINDING_WORDS,
  ACTION_WORDS,
  REVIEW_WORDS,
  RULE_BOOK_WORDS,
  TERMS_WORDS,
  TERMS_PROBLEM_WORDS,
  TERMS_REFUSAL_WORDS,
  PLATFORM_PROBLEM_WORDS,
  PLATFORM_WORDS,
  VIDEO_WORDS,
  WRITING_WORDS,
}

/** Chinese characters, their punctuation and full-width forms. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

const holesOf = (sentence: string): string[] => [
  ...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)),
]

describe.each(Object.entries(CATALOGUES))('%s', (_, catalogue) => {
  test.each(Object.entries(catalogue))('%s is said in both languages', (_key, [zh, en]) => {
    expect(zh.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(en).not.toMatch(CHINESE)
    expect(holesOf(en).sort()).toEqual(holesOf(zh).sort())
  })
})

/** Every `{zh, en}` below a value. */
function labelsIn(value: unknown): { readonly zh: unknown; readonly en: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('zh' in value && 'en' in value) return [{ zh: value.zh, en: value.en }]
  return Object.values(value).flatMap(labelsIn)
}

test('every label is said in both languages', () => {
  const all = labelsIn({ ...desk, ...findings, ...labels, ...platforms, ...terms })
  expect(all.length).toBeGreaterThan(120)
  for (const { zh, en } of all) {
    expect(zh).toMatch(/./)
    expect(en).toMatch(/./)
    expect(en).not.toMatch(CHINESE)
  }
})

describe('a sentence', () => {
  test('is filled with its values, and counts in English', () => {
    const say = speaker({
      left: ['还有 {count} 篇给{name}', '{count} {count|post|posts} for {name}'],
    })
    expect(say('zh')('left', { count: 1, name: '王' })).toBe('还有 1 篇给王')
    expect(say('en')('left', { count: 1, name: '王' })).toBe('1 post for 王')
    expect(say('en-GB')('left', { count: 2, name: '王' })).toBe('2 posts for 王')
  })

  test('shows the hole nobody has a value for', () => {
    expect(fill('第 {round} 轮', {})).toBe('第 {round} 轮')
  })

  test('takes a value as it is, whatever stands in it', () => {
    expect(fill('“{words}”', { words: '{round} $& $1' })).toBe('“{round} $& $1”')
  })
})
