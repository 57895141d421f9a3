import { describe, expect, it } from 'vitest'
import { ACT_WORDS, ACTS } from '@/admin/writing/acts'
import {
  copyKey,
  dropCopy,
  dropEarlier,
  findEarlier,
  keepCopy,
  readCopy,
} from '@/admin/writing/local-copy'
import { speakActions } from '@/messages/post-actions'
import { contentOf, planSave } from '@/admin/writing/save-plan'

function aBox(room = 1_000_000) {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
}

const AT = '2026-11-22T06:30:00.000Z'

describe('what is saved of a form', () => {
  it('is what a writer writes, never what the review sets', () => {
    const values = { stage: 'approved', title: '少吃盐', author: 'u2', digest: null, round: 9 }
    expect(contentOf(values)).toEqual({ title: '少吃盐', digest: null })
  })

  it('waits for a title', () => {
    expect(planSave({ title: '  ', body: {} })).toEqual({ kind: 'wait', why: 'title' })
  })

  it('holds back a source without a name and says so', () => {
    const named = { title: '高血压防治指南', year: 2024 }
    expect(planSave({ title: '少吃盐', sources: [named, { title: '', year: 2020 }] })).toEqual({
      kind: 'send',
      body: { title: '少吃盐', sources: [named] },
      isWhole: false,
    })
  })

  it('drops an empty source without a word', () => {
    expect(planSave({ title: '少吃盐', sources: [{ title: '', id: 'r1' }] })).toEqual({
      kind: 'send',
      body: { title: '少吃盐', sources: [] },
      isWhole: true,
    })
  })
})

describe('the copy in this browser', () => {
  it('belongs to one person and one post', () => {
    expect(copyKey('u1', 'p1')).not.toBe(copyKey('u2', 'p1'))
    expect(copyKey('u1', null)).not.toBe(copyKey('u1', 'p1'))
  })

  it('is offered again when it differs from what is stored, and survives writing on', () => {
    const box = aBox()
    keepCopy(box, 'k', { at: AT, content: { title: '写了一半' } })
    expect(findEarlier(box, 'k', { title: '旧' })?.content).toEqual({ title: '写了一半' })
    keepCopy(box, 'k', { at: AT, content: { title: '接着写' } })
    dropCopy(box, 'k')
    expect(findEarlier(box, 'k', { title: '旧' })?.content).toEqual({ title: '写了一半' })
    dropEarlier(box, 'k')
    expect(findEarlier(box, 'k', { title: '旧' })).toBeNull()
  })

  it('is not offered when the server has it already', () => {
    const box = aBox()
    keepCopy(box, 'k', { at: AT, content: { title: '一样' } })
    expect(findEarlier(box, 'k', { title: '一样' })).toBeNull()
    expect(box.kept.size).toBe(0)
  })

  it('says when there is no room, and reads nothing out of what is broken', () => {
    const box = aBox(5)
    expect(keepCopy(box, 'k', { at: AT, content: { title: '很长' } })).toBe(false)
    box.kept.set('k', '{')
    expect(readCopy(box, 'k')).toBeNull()
    box.kept.set('k', '{"at":1}')
    expect(readCopy(box, 'k')).toBeNull()
  })
})

describe('an action that takes something back', () => {
  it('says what it leads to, with a verb on its button', () => {
    const say = speakActions('zh')
    for (const act of ACTS) {
      const consequence = say(ACT_WORDS[act].consequence)
      const confirm = say(ACT_WORDS[act].confirm)
      expect(consequence.length).toBeGreaterThan(10)
      expect(['确定', '确认', '是']).not.toContain(confirm)
    }
  })
})
