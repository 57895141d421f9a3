import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'

const checker = createChecker()
const codes = (text: string) =>
  check(checker, { genre: 'science', text })
    .findings.filter(({ severity, rule }) => severity !== 'info' && !/^PLAIN|-GUESS$/.test(rule))
    .map(({ rule }) => rule.split('-')[0])

describe('what the law forbids beside medicine, said plainly', () => {
  it.each([
    ['市医院用的全是淘汰货，漏诊一大片。', 'COMP'],
    ['他们的膏药远不如我们的膏。', 'COMP'],
    ['连奥运冠军都亲口说，膝盖交给我们她放心。', 'ENDO'],
    ['客户发来的反馈都在这里，全是真实好评。', 'ENDO'],
    ['边防连全连试戴的护腰，您也来一条。', 'MIL'],
    ['军工级品质的助听器。', 'MIL'],
    ['副县长伸出大拇指：我们这儿的理疗好。', 'GOV'],
    ['药监局特批的祛斑项目。', 'GOV'],
    ['床头压一道黄符，孩子夜里就不哭闹。', 'SUPER'],
    ['五代单传的接骨手艺。', 'SUPER'],
    ['体检中心堪比五星级酒店。', 'PROMO'],
    ['集满二十个赞免费领一次洗牙。', 'PROMO'],
    ['她的化验单没打码，直接发了。', 'PRIV'],
    ['献血者身份证尾号3317，曾经流产。', 'PRIV'],
    ['这是润色版，要不要我再拟几个标题？', 'AI'],
    ['字数统计：六百字。', 'AI'],
    ['推拿开成针灸，医保就能走。', 'MI'],
    ['介绍一位参保老人来住院，奖励两百。', 'MI'],
    ['听急诊的护士讲，邻县查出霍乱，捂着不报。', 'EPI'],
    ['外地打工的就是不讲卫生。', 'DISC'],
  ])('finds %s', (text, code) => {
    expect(codes(text)).toContain(code)
  })

  it.each([
    '抑郁症不是矫情，肥胖也不是懒。',
    '“老糊涂”这样的话，老人听得懂。',
    '吃兔肉不会让孩子豁嘴。',
    '稿子里还留着“以下是为您生成的内容”字样，退回作者。',
    '想发宝宝的照片，先把床头卡遮住。',
    '发热患者戴口罩，陪护一人。',
    '把医保卡借给亲戚看病，属于冒名就医。',
    '本院不押卡、不垫付起付线、不返现。',
    '我院不设抽奖，不搞团购。',
    '属相和血压不搭界。',
    '“大师发功治好瘫子”，多半是演出来的，站起来的人本来就能站。',
    '有同行说我们“专给别家返工”，这不是我们讲的。',
    '检查报告写得清清楚楚，看不懂的地方请问医生。',
    '病房白天治疗，晚上可以回家睡。',
    '骨折后多久能下地，听骨科医生的。',
    '端午挂艾草，驱不驱邪不知道，屋里香是真的。',
    '武警官兵来院献血，护士给每人量了血压。',
    '过期药请送到药店的回收点。',
  ])('is silent on %s', (text) => {
    expect(codes(text)).toEqual([])
  })
})
