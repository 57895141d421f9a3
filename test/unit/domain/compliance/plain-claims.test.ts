import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'

const checker = createChecker()
const codes = (text: string) =>
  check(checker, { genre: 'service', text })
    .findings.filter(({ severity, rule }) => severity !== 'info' && !/^PLAIN|-GUESS$/.test(rule))
    .map(({ rule }) => rule.split('-')[0])

describe('plain claims of small houses', () => {
  it.each([
    ['顶级种植中心开业，全国唯一当天戴牙。', 'ABS'],
    ['没怀上全额退费。', 'CURE'],
    ['治愈率9成7。', 'RATE'],
    ['别家三甲还贵，我们价格只有大医院一半。', 'COMP'],
    ['顾客见证，真人真事。', 'ENDO'],
    ['由原武警总队医院特聘教授坐诊。', 'MIL'],
    ['药监局推荐的护眼贴。', 'GOV'],
    ['有先生一摸就知道您得什么，不问就知道病。', 'SUPER'],
    ['佐匹克隆有现货，晚上私信直接发。', 'DRUG'],
    ['美托洛尔就可以停掉。', 'DRUG'],
    ['这款氨糖专治关节炎。', 'HF'],
    ['种牙买两颗送一颗，到店砸金蛋。', 'PROMO'],
    ['+薇信领取名额。', 'PROMO'],
    ['搞不好今晚就睡死在床上。', 'FEAR'],
    ['图为7床的化验单。', 'PRIV'],
    ['我县刚查出三例鼠疫，大家先别去赶集。', 'EPI'],
    ['作为一名人工智能助手，以下为建议。', 'AI'],
    ['住院一分不掏，还发米。', 'MI'],
    ['肺结核病人祸害邻居，自作自受。', 'DISC'],
    ['一搭脉就查出所有毛病。', 'TCM'],
  ])('finds %s', (text, code) => {
    expect(codes(text)).toContain(code)
  })

  it.each([
    '广告法规定，不得说“零风险”“无副作用”之类的话。',
    '看到“无效退款”“签约包治”的广告，请绕着走。',
    '阿普唑仑是处方药，请不要在网上购买，更不要自行加量。',
    '硝苯地平不能自己停，停掉以后血压可能反弹，请先问医生。',
    '市领导来我院调研，要求做好冬季呼吸道疾病救治。',
    '我省报告两例霍乱病例，省疾控中心提醒：生熟分开。',
    '有人说住院不要钱还送米，这是骗保，请举报。',
    '作为一名人工智能专业的学生，他帮科室做了排班小程序。',
    '号脉是中医诊察的一种办法，不能代替化验和影像检查。',
    '益生菌饮料不能治疗过敏性鼻炎，别指望喝它停药。',
    '癫痫患者不是“疯子”，请不要歧视。',
    '转运患者时请带好病历，转运车在急诊门口。',
    '肺结核不再是绝症，查出来要足量足程服药。',
    '冶金工人和亚美尼亚的朋友都来体检。',
    '退热药就可以停掉，抗生素要按疗程吃完。',
  ])('is silent on %s', (text) => {
    expect(codes(text)).toEqual([])
  })
})

describe('plain claims in disguise', () => {
  it.each([
    ['散光呆证冶愈。', 'CURE'],
    ['失眠木艮氵台。', 'CURE'],
    ['种牙买2️⃣送1️⃣。', 'PROMO'],
    ['住 院 0 元。', 'MI'],
    ['祝院全抱销。', 'MI'],
    ['莫·达·非·尼有现货。', 'DRUG'],
    ['蛋白粉抗ai。', 'HF'],
  ])('reads %s', (text, code) => {
    expect(codes(text)).toContain(code)
  })
})
