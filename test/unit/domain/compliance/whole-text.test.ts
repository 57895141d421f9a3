import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'
import type { CheckInput } from '@/domain/compliance/types'

const checker = createChecker()
const rules = (input: Partial<CheckInput>) =>
  check(checker, { genre: 'science', ...input }).findings.map(({ rule }) => rule)
const BODY =
  '每天起床后先坐一会儿，再量一次，把数值记在本子上。吃饭清淡一些，少放盐，饭后走走路。晚上早点睡，不要熬夜。家里人也可以一起这样做，互相提醒，慢慢就成了习惯，身体会感谢自己的坚持。'

describe('a title', () => {
  it('may promise only as many things as the body lists', () => {
    const title = '这7种做法快告诉家人！'
    expect(rules({ title, text: BODY })).toContain('FEAR-MISMATCH')
    const listed = ['一', '二', '三', '四', '五', '六', '七'].map((n) => `${n}、${BODY}`).join('\n')
    expect(rules({ title, text: listed })).not.toContain('FEAR-MISMATCH')
  })

  it('may name a disease only if the body speaks of it', () => {
    expect(rules({ title: '肝癌离你有多近', text: BODY })).toContain('FEAR-MISMATCH')
    expect(rules({ title: '高血压怎么管', text: `${BODY}血压高要规律服药。` })).not.toContain(
      'FEAR-MISMATCH',
    )
  })

  it('is marked in the title, at the words that promise too much', () => {
    const { findings } = check(checker, { genre: 'science', title: '肝癌离你有多近', text: BODY })
    const [finding] = findings.filter(({ rule }) => rule === 'FEAR-MISMATCH')
    expect(finding).toMatchObject({
      field: 'title',
      start: 0,
      end: 2,
      text: '肝癌',
      severity: 'info',
    })
  })
})

describe('the post as a whole', () => {
  it('must say who agreed to a patient story', () => {
    expect(rules({ text: BODY, isPatientStory: true })).toEqual(['PRIV-CONSENT'])
    expect(rules({ text: `经本人同意，讲讲她的事。${BODY}`, isPatientStory: true })).toEqual([])
    expect(rules({ text: BODY })).toEqual([])
  })

  it('must be flagged when its text says that a program wrote it', () => {
    const text = `${BODY}本文由AI生成。`
    expect(rules({ text, isAiAssisted: false })).toContain('AI-LABEL')
    expect(rules({ text, isAiAssisted: true })).not.toContain('AI-LABEL')
  })

  it('carries the certificate of an advertisement in its text or in its field', () => {
    const text = '常州和平口腔门诊部。电话：0519-88000000。'
    expect(rules({ genre: 'advertisement', text })).toEqual(['PROMO-AD-NUMBER'])
    const adReviewNo = '（苏）医广〔2025〕第03-12-045号'
    expect(rules({ genre: 'advertisement', text, adReviewNo })).toEqual([])
  })

  it('names no medicine and no doctor in an advertisement', () => {
    const found = rules({ genre: 'advertisement', text: '某门诊部，主任医师坐诊，备有胰岛素。' })
    expect(found.filter((rule) => rule === 'PROMO-AD-ITEM').length).toBeGreaterThan(0)
  })
})

describe('words and guesses', () => {
  it('does not see a word that arose only across two others', () => {
    const text = '市里多名医生参加培训，也去了空军医院。'
    const serious = check(checker, { genre: 'service', text }).findings.filter(
      ({ severity }) => severity !== 'info',
    )
    expect(serious).toEqual([])
  })

  it('sees a word with a bracket around each character or on lines of its own', () => {
    expect(rules({ text: '本院【保】【证】【治】【愈】' })).toContain('CURE-GUARANTEE')
    expect(rules({ text: '本院无\n效\n退\n款' })).toContain('CURE-GUARANTEE')
  })

  it('guesses aloud, never blocks, and says that it is a guess', () => {
    const text = '贴着贴着，身上的疙瘩就像雪见了太阳，一辈子不会再来。'
    const guesses = check(checker, { genre: 'service', text }).findings.filter(
      ({ isGuess }) => isGuess,
    )
    for (const { severity, rule, reason } of guesses) {
      expect(severity).toBe('warn')
      expect(rule).toMatch(/-GUESS$/)
      expect(reason).toContain('猜测')
    }
  })
})
