import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'
import type { CheckInput } from '@/domain/compliance/types'

const checker = createChecker()
const run = (text: string, input: Partial<CheckInput> = {}) =>
  check(checker, { genre: 'science', text, ...input })
const read = (text: string, input: Partial<CheckInput> = {}) => run(text, input).readability
const plain = (text: string) =>
  run(text)
    .findings.filter(({ rule }) => rule.startsWith('PLAIN'))
    .map(({ text: words }) => words)

describe('readability', () => {
  it('measures sentences and clauses in Han characters and gives the median', () => {
    const { sentences, medianSentence, medianClause, han } = read('早起先量血压。吃饭，再吃药。')
    expect({ sentences, medianSentence, medianClause, han }).toEqual({
      sentences: 2,
      medianSentence: 5.5,
      medianClause: 3,
      han: 11,
    })
  })

  it('shows where a sentence of more than forty characters lies, and no shorter one', () => {
    const long = '我'.repeat(41)
    const { longSentences, longShare } = read(`短句。${long}。${'你'.repeat(40)}。`)
    expect(longSentences).toEqual([{ start: 3, end: 44, han: 41 }])
    expect(longShare).toBeCloseTo(1 / 3)
  })

  it('names each rare character once, at its first place', () => {
    const { rareCharacters, rarePercent } = read('罹患疾病，再罹患')
    expect(rareCharacters).toEqual([{ character: '罹', start: 0 }])
    expect(rarePercent).toBeCloseTo(200 / 7)
  })

  it('finds technical units as they are written', () => {
    expect(read('血糖7.0mmol/L，血压140mmHg').units).toEqual([
      { text: 'mmol/L', start: 5 },
      { text: 'mmHg', start: 17 },
    ])
  })

  it('reads and speaks at its own pace, slower for the elderly', () => {
    const text = '好'.repeat(350)
    expect(read(text).readingSeconds).toBe(60)
    expect(read('好'.repeat(240)).speakingSeconds).toBe(60)
    expect(read('好'.repeat(180), { audiences: ['elderly'] }).speakingSeconds).toBe(60)
  })

  it('sets easier targets for the elderly', () => {
    const text = `${'好'.repeat(22)}。`
    expect(read(text).isOnTarget.sentence).toBe(true)
    expect(read(text, { audiences: ['elderly'] }).isOnTarget.sentence).toBe(false)
  })

  it('holds brackets and latin words against a text for the loudspeaker', () => {
    expect(read('请各位居民按时测血压，少吃盐。').loudspeaker.isFit).toBe(true)
    expect(read('测LDL（低密度）和HDL（高密度）。').loudspeaker).toEqual({
      isFit: false,
      obstacles: 4,
    })
  })

  it('finds nothing to measure in nothing', () => {
    expect(read('')).toMatchObject({ han: 0, sentences: 0, medianSentence: 0, longShare: 0 })
  })
})

describe('limits', () => {
  it('lets a short post have 500 characters, white space not counted', () => {
    const at = (text: string) => run(text).limits.map(({ isWithin, actual }) => [isWithin, actual])
    expect(at(`${'好'.repeat(250)} \n${'好'.repeat(250)}`)).toEqual([[true, 500]])
    expect(at('好'.repeat(501))).toEqual([[false, 501]])
  })

  it('counts hyphens of a telephone number and not the blanks in it', () => {
    expect(run('电话0512-6522 0000').limits[0]?.actual).toBe(15)
  })

  it('lets a video last sixty seconds of speech', () => {
    const at = (count: number) => run('好'.repeat(count), { kind: 'video' }).limits
    expect(at(240)).toMatchObject([{ limit: 'video', actual: 60, isWithin: true }])
    expect(at(241)).toMatchObject([{ limit: 'video', actual: 61, isWithin: false }])
  })

  it('has none for a statement', () => {
    expect(run('好'.repeat(600), { kind: 'statement' }).limits).toEqual([])
  })
})

describe('glosses', () => {
  it('asks for one at the first use alone, and offers the words', () => {
    const [finding, ...others] = run('警惕脑卒中。脑卒中要早治。').findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'PLAIN-GLOSS', severity: 'info', start: 2, end: 5 })
    expect(finding?.replacement).toBe('脑卒中（俗称脑中风）')
  })

  it('is content with a gloss in brackets, before or behind', () => {
    expect(plain('脑卒中（俗称脑中风）要早治。')).toEqual([])
    expect(plain('脑中风（脑卒中）要早治。')).toEqual([])
    expect(plain('心悸，也就是心慌，很常见。')).toEqual([])
  })

  it('leaves official names, titles of works and quotations alone', () => {
    expect(plain('国家卒中中心、心力衰竭门诊、《中国心力衰竭指南》')).toEqual([])
    expect(plain('病历上写着“心悸”。')).toEqual([])
  })

  it('knows an abbreviation from a piece of another word', () => {
    expect(plain('警惕COPD。')).toEqual(['COPD'])
    expect(plain('型号XCOPD9')).toEqual([])
  })
})
