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
    ['v：hlys2020，了解价格', 'PROMO'],
    ['咨询请拨一三八零零零零八八八八', 'PROMO'],
  ])('reads through them: %s', (text, code) => {
    expect(codes(text)).toContain(code)
  })

  it.each([
    '家（属）、医（护）都要戴口罩，肝（胆）科在三楼。',
    '“急”“难”“愁”“盼”的事，“医”“护”“患”一起想。',
    '“望”“闻”“问”“切”是中医的四诊。',
    '公式里的v：速度，单位是米每秒。',
    '一三五查房，二四六门诊，周日休息。',
    '重在“防”、重在“早”，“治”在其次。',
    '评分大于10风险较高，请到门诊复查。',
    '读者给护士点💯。',
  ])('lets marks be that hide nothing: %s', (text) => {
    expect(codes(text)).toEqual([])
  })
})

describe('ways to be added in private', () => {
  it.each([
    '想要方子的➕V领取。',
    '＋Ｖ　ｙｉｓｈｅｎｇ８８６　备注胃病',
    '感兴趣的嘉薇信进群。',
    '想要方案的➕💬，老师挨个回。',
    '想了解价格的家葳信13号客服。',
    'ＶＸ咨询：ｊｚ２０２５，全天回复。',
    '找我安排加号，幺三八零零二二七七六六。',
    '要货加我，13800138000。',
  ])('are seen through: %s', (text) => {
    expect(codes(text)).toContain('PROMO')
  })

  it.each([
    '参加我院义诊请在导诊台登记。',
    '血钠用Na+ value表示，5G+VR教学。',
    '佳音传来，佳节快乐。',
    '维护国家威信，人人有责。',
    '门诊办电话13800138000，工作日接听。',
  ])('leaves alone: %s', (text) => {
    expect(codes(text)).not.toContain('PROMO')
  })

  it('keep a patient’s number a patient’s', () => {
    expect(codes('联系我，患者家属电话一三九一二三四五六七八。')).toContain('PRIV')
  })
})

it.each([
  ['免 费 体 检名额今天放出来。', 'PROMO'],
  ['医生常用的祕方药饼，敷在肚脐上。', 'SUPER'],
  ['手法复位一回，根冶颈椎病。', 'CURE'],
  ['皮肤科技术全市🥇。', 'ABS'],
  ['门诊采用药浴，氺不复犮。', 'CURE'],
])('takes for meant what is written to be overlooked: %s', (text, code) => {
  expect(codes(text)).toContain(code)
})

it('reads a rank of four letters', () => {
  expect(codes('我们科在本省是di yi。')).toContain('ABS')
})
