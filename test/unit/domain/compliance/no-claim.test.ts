import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'

const checker = createChecker()
const serious = (text: string) =>
  check(checker, { genre: 'service', text })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, text: words }) => `${rule} ${words}`)
const isBlocked = (text: string) => check(checker, { genre: 'service', text }).blocked

describe('what is no claim', () => {
  it.each([
    '本院未承诺疗效，也未授权他人承诺疗效。',
    '我中心既不保证疗效，也不承诺退款。',
    '任何医院都无权承诺治愈。',
    '我院医生从来不说包治百病。',
    '我院并未宣称能根治癫痫。',
    '没人敢保证这个病不复发。',
    '我院没有说过保证治愈的话。',
  ])('is silent where a promise is denied: %s', (text) => {
    expect(serious(text)).toEqual([])
  })

  it.each([
    '我院岂能不保证治愈。',
    '没有一家不承诺疗效，我院保证治愈。',
    '不能不说，我院保证治愈癫痫。',
    '不承诺治愈？别的医院不敢，我院敢承诺治愈。',
    '我院不仅保证治愈，还保证不复发。',
    '我院不敢说百分百，但治愈率达到98%。',
    '咱不说包治百病，您来试试就知道，加微信预约。',
    '不说大话，我院三天治愈癫痫。',
  ])('blocks where the denial is no denial of this claim: %s', (text) => {
    expect(isBlocked(text)).toBe(true)
  })

  it.each([
    '本院官方账号不使用“最佳”“第一”等字样。',
    '我院宣传稿中“全国第一”的表述已删除。',
    '我院自查时发现一篇旧稿写有“保证治愈”，已撤下。',
    '我院已对使用“零风险”一词的科室通报批评。',
    '看到“祖传秘方”“神医”这类招牌，别急着掏钱。',
  ])('is silent where a quoted wording is talked about: %s', (text) => {
    expect(serious(text)).toEqual([])
  })

  it('blocks a quoted claim of the own house that nobody keeps from', () => {
    expect(isBlocked('“根治癫痫”这句话，我院说到做到，绝不食言。')).toBe(true)
    expect(isBlocked('我院“零风险”手术，等您体验。')).toBe(true)
  })

  it.each([
    '我院列入全国第一批住院医师规范化培训基地。',
    '我院急诊全市第一时间开通绿色通道。',
    '我院接种了全区第一针疫苗。',
    '我院招收全国第一届安宁疗护专业学生。',
  ])('takes a number in a row for no rank: %s', (text) => {
    expect(serious(text)).toEqual([])
  })

  it('blocks a rank, whoever holds it', () => {
    expect(isBlocked('我院疗效全市第一，欢迎前来。')).toBe(true)
    expect(isBlocked('骨科全市第一人，我院李主任亲诊。')).toBe(true)
  })

  it('lets a rule be the newest and no technique', () => {
    expect(serious('本院依据最新技术标准验收新楼。')).toEqual([])
    expect(serious('本院按最新技术规范开展关节置换。')).toEqual([])
    expect(isBlocked('我院采用最新技术，标准化治疗。')).toBe(true)
  })

  it('lets the one official channel be the only one, and no technique', () => {
    expect(isBlocked('本院唯一的官方挂号渠道是“锡北一院”公众号。')).toBe(false)
    expect(isBlocked('我院是全市唯一能做这种手术的医院。')).toBe(true)
  })

  it('hears that nothing can, however far behind', () => {
    const text = '目前没有任何一种药物和仪器可以让原发性高血压断根。'
    const claims = check(checker, { genre: 'science', text }).findings.filter(
      ({ rule }) => !rule.startsWith('PLAIN'),
    )
    expect(claims).toEqual([])
    expect(isBlocked('没有任何医院能像我院这样保证治愈。')).toBe(true)
    expect(isBlocked('没有一个患者来我院治不好。')).toBe(true)
  })

  it('lets a rumour stand that the same sentence finds untrue', () => {
    const told = '有人说打疫苗会得自闭症，多国大规模研究都没有发现两者有关。'
    expect(check(checker, { genre: 'science', text: told }).findings).toEqual([])
    const spread = '打疫苗会得自闭症，有人说医院不肯讲。'
    expect(check(checker, { genre: 'science', text: spread }).findings).not.toEqual([])
  })

  it('tells the rates of office work from rates of healing', () => {
    expect(serious('我院护士执业考试合格率为100%。')).toEqual([])
    expect(serious('我院投诉处理满意率达到99%。')).toEqual([])
    expect(isBlocked('我院治愈率100%。')).toBe(true)
    expect(isBlocked('我院手术成功率达到100%。')).toBe(true)
  })

  it('lets customs be told of, and no rite be offered', () => {
    const told = '博物馆推出民俗展，介绍旧时乡间喝符水、跳大神求病愈的风俗，生病要去医院。'
    expect(serious(told)).toEqual([])
    expect(isBlocked('本馆传承民俗，喝符水治百病。')).toBe(true)
  })

  it('hears who speaks of his own goods behind words about those of others', () => {
    expect(serious('朋友圈里来路不明的“祖传秘方”，千万别往嘴里送。')).toEqual([])
    expect(isBlocked('别人家的药来路不明，我们的药三天包好。')).toBe(true)
  })

  it('takes a row of numbers for no rank, and cover by an insurer for no promise', () => {
    expect(serious('戒烟后第1、2、4、12周各随访一次。')).toEqual([])
    expect(isBlocked('惠民保是商业保险公司承保的补充保险。')).toBe(false)
    expect(isBlocked('疗效由保险公司承保，我院保证治愈。')).toBe(true)
  })

  it('leaves hearsay be that is quoted and argued against two sentences on', () => {
    const refuted =
      '有人转发一张图片，说“蜂蜜水能融血栓，喝三个月支架都省了”。我们请心内科的同事看了。先说结论：不靠谱。'
    expect(check(checker, { genre: 'science', text: refuted }).findings).toEqual([])
  })

  it('hears a negation that begins before the claim and ends in it', () => {
    expect(serious('筛查阳性不等于得癌，请做进一步检查。')).toEqual([])
    expect(serious('再不查，这个年纪的乳腺结节就等于得癌。')).not.toEqual([])
  })

  it('takes a swindler who was punished for a warning, and none who sells', () => {
    const told = '市卫健委通报：一名“祖传疗法”经营者自称一贴根治骨刺，并无行医资质，移送公安。'
    expect(serious(told)).toEqual([])
    expect(isBlocked('别家被移送公安了，我院祖传疗法一贴根治骨刺。')).toBe(true)
  })

  it('lets people ask whether an infection is caught at table', () => {
    expect(serious('和乙肝病毒感染者一桌吃饭会传染吗？不会。')).toEqual([])
    expect(serious('乙肝病毒感染者和我们一桌吃饭，谁受得了。')).not.toEqual([])
  })
})
