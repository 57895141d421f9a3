import { describe, expect, it } from 'vitest'
import { passedWords, passLeadsTo } from '@/admin/review/decision-words'
import { around } from '@/admin/review/use-queue'
import type { QueueEntry } from '@/queries/review-queue'

const NOW = '2026-11-22T06:30:00.000Z'
const ZH = { now: NOW, language: 'zh' } as const

const anEntry = (post: string): QueueEntry => ({
  post,
  title: post,
  kind: 'article',
  level: 'first',
  round: 1,
  contentHash: 'a'.repeat(64),
  department: null,
  author: null,
  isUrgent: false,
  waitingSince: NOW,
  dueAt: NOW,
  overdue: false,
  findings: 0,
})

describe('the words after a decision', () => {
  it('name who decides next and by when', () => {
    const desk = {
      next: {
        level: 'final' as const,
        people: [{ id: 'u1', name: '王建平', jobTitle: null }],
        dueAt: NOW,
      },
    }
    const after = { stage: 'final_review' as const, dueAt: '2026-11-23T02:00:00.000Z' }
    expect(passedWords(desk, after, ZH)).toBe('已通过，等待终审（王建平，明天 10:00 前）')
    expect(passedWords({ next: null }, { ...after, dueAt: null }, ZH)).toBe('已通过，等待终审')
  })

  it('say the same in English to whoever chose it', () => {
    const people = [
      { id: 'u1', name: '王建平', jobTitle: null },
      { id: 'u2', name: '周敏', jobTitle: null },
    ]
    const desk = { next: { level: 'final' as const, people, dueAt: NOW } }
    const after = { stage: 'final_review' as const, dueAt: '2026-11-23T02:00:00.000Z' }
    expect(passedWords(desk, after, { ...ZH, language: 'en' })).toBe(
      'Approved; waiting for the final review (王建平, 周敏, by tomorrow 10:00)',
    )
  })

  it('say after the final review that it may be published', () => {
    expect(passedWords({ next: null }, { stage: 'approved', dueAt: null }, ZH)).toContain(
      '可以发布',
    )
    expect([passLeadsTo('first', 'zh'), passLeadsTo('final', 'zh')]).toEqual([
      '转交分管领导终审',
      '宣传科可以发布',
    ])
  })
})

describe('the queue around a post', () => {
  const docs = ['a', 'b', 'c'].map(anEntry)

  it.each([
    ['a', 'b', 'c', 2],
    ['b', 'c', 'a', 2],
    ['c', 'a', 'b', 2],
    ['gone', 'a', 'c', 3],
  ])('of %s goes on with %s and back to %s', (post, ...expected) => {
    const queue = around({ docs, totalDocs: 3 }, post)
    expect([queue.next?.post, queue.previous?.post, queue.others]).toEqual(expected)
  })

  it('is empty when the post is the only one', () => {
    expect(around({ docs: docs.slice(0, 1), totalDocs: 1 }, 'a')).toEqual({
      next: null,
      previous: null,
      others: 0,
    })
  })
})
