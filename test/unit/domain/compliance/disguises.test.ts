import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'

const checker = createChecker()
const codes = (text: string) =>
  check(checker, { genre: 'service', text })
    .findings.filter(({ severity, rule }) => severity !== 'info' && !rule.endsWith('-GUESS'))
    .map(({ rule }) => rule.split('-')[0])

describe('marks that hide a wording', () => {
  it.each([
    ['加微【信】预约', 'PROMO'],
    ['加“微”“信”预约', 'PROMO'],
    ['我院「根」「治」癫痫', 'CURE'],
    ['我院“根”治癫痫', 'CURE'],
    ['我院最「好」的技术', 'ABS'],
    ['我院治愈率💯', 'RATE'],
    ['我院有效率高达💯', 'RATE'],
    ['我院💯治愈癫痫', 'CURE'],
    ['0副作用的减肥针', 'SAFE'],
  ])('reads through them: %s', (text, code) => {
    expect(codes(text)).toContain(code)
  })

  it.each([
    '家（属）、医（护）都要戴口罩，肝（胆）科在三楼。',
    '“急”“难”“愁”“盼”的事，“医”“护”“患”一起想。',
    '“望”“闻”“问”“切”是中医的四诊。',
    '重在“防”、重在“早”，“治”在其次。',
    '评分大于10风险较高，请到门诊复查。',
    '读者给护士点💯。',
  ])('lets marks be that hide nothing: %s', (text) => {
    expect(codes(text)).toEqual([])
  })
})
