import { describe, expect, it } from 'vitest'
import { check, createChecker, MAX_CHECK_LENGTH } from '@/domain/compliance/checker'
import { RULES } from '@/domain/compliance/data/rule-texts'
import type { CheckInput } from '@/domain/compliance/types'
import { DomainError } from '@/domain/errors'

const checker = createChecker()
const run = (text: string, input: Partial<CheckInput> = {}) =>
  check(checker, { genre: 'science', text, ...input })
const serious = (text: string, input: Partial<CheckInput> = {}) =>
  run(text, input)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule)

describe('the checker', () => {
  it('gives offsets that cut the found words out of the raw text', () => {
    const text = '前言。我院承诺保​证治愈糖尿病。'
    const [finding] = run(text).findings
    expect(finding?.rule).toMatch(/^CURE-/)
    expect(text.slice(finding?.start ?? 0, finding?.end ?? 0)).toBe(finding?.text)
    expect(finding?.text).toContain('\u200b证')
  })

  it('says which field a finding lies in', () => {
    const { findings } = run('正文', { title: '震惊！包治百病' })
    expect(findings.every(({ field }) => field === 'title')).toBe(true)
    expect(findings.length).toBeGreaterThan(0)
  })

  it('is silent where the claim is denied, refuted, reported or asked', () => {
    expect(serious('没有任何药物能够包治百病。')).toEqual([])
    expect(serious('“包治百病”的广告都是骗局。')).toEqual([])
    expect(serious('有人说喝醋能软化血管。其实这没有科学依据。')).toEqual([])
    expect(serious('高血压能断根吗？')).toEqual([])
  })

  it('blocks a guarantee of the own house and quotes the article', () => {
    const { blocked, findings } = run('我院保证治愈癫痫，永不复发。')
    expect(blocked).toBe(true)
    expect(findings[0]?.basis).toContain('《广告法》第十六条第一款第一项')
  })

  it('lets a disease name stand in science and stops it in an advertisement', () => {
    const text = '糖尿病要早发现。'
    expect(serious(text)).toEqual([])
    expect(serious(text, { genre: 'advertisement' })).toContain('PROMO-AD-ITEM')
  })

  it('wants the number of the certificate in an advertisement, and nothing more of a lawful one', () => {
    const lawful =
      '常州和平口腔门诊部。地址：和平北路66号。电话：0519-88000000。（苏）医广〔2025〕第03-12-045号'
    expect(serious(lawful, { genre: 'advertisement' })).toEqual([])
    expect(serious('常州和平口腔门诊部。', { genre: 'advertisement' })).toEqual(['PROMO-AD-NUMBER'])
  })

  it('lets service information give its telephone and stops it in science', () => {
    const text = '门诊咨询电话：0512-65220000。'
    expect(serious(text, { genre: 'service' })).toEqual([])
    expect(serious(text)).toContain('PROMO-PHONE')
  })

  it('refuses what is no text, no genre, or too much', () => {
    const refusal = (input: unknown) => {
      try {
        check(checker, input as CheckInput)
        return 'accepted'
      } catch (error) {
        return error instanceof DomainError ? error.code : 'other'
      }
    }
    expect(refusal({ genre: 'science', text: 7 })).toBe('BAD_REQUEST')
    expect(refusal({ genre: 'poem', text: '' })).toBe('BAD_REQUEST')
    expect(refusal({ genre: 'science', hospitalNames: 'x' })).toBe('BAD_REQUEST')
    expect(refusal({ genre: 'science', text: '好'.repeat(MAX_CHECK_LENGTH + 1) })).toBe('TOO_LARGE')
  })

  it('finds nothing in nothing', () => {
    expect(check(checker, { genre: 'science' })).toMatchObject({ blocked: false, findings: [] })
  })

  it('has words, an article and examples for every rule', () => {
    for (const rule of RULES)
      for (const value of Object.values<string>({ ...rule }))
        expect(value.length).toBeGreaterThan(0)
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    for (const { article } of RULES)
      for (const one of article.split('；'))
        expect(one).toMatch(/^《[^》]+》(第[一二三四五六七八九十百千零]+条|第\d|（|$)/)
  })
})
