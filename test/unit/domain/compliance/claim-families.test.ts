import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'

const checker = createChecker()
const rules = (text: string) =>
  check(checker, { genre: 'science', text })
    .findings.filter(({ severity, rule }) => severity !== 'info' && !/^PLAIN|-GUESS$/.test(rule))
    .map(({ rule }) => rule)

describe('claims by their parts', () => {
  it.each([
    ['靶向药我这里有印度版，要的接龙。', 'DRUG-BUY'],
    ['减肥针不用处方也能拿，保密包装发出。', 'DRUG-BUY'],
    ['肉毒素水货到了，暗号见群。', 'DRUG-BUY'],
    ['抗排异的药歇一阵，肾早就认了。', 'DRUG-STOP'],
    ['免疫抑制剂没必要吃到老，症状轻了就能下车。', 'DRUG-STOP'],
    ['他汀那几盒统统退掉，喝这款茶。', 'DRUG-STOP'],
    ['这款面霜从没有人过敏，放心涂。', 'SAFE-EASE'],
    ['我们的正骨手法，没有一位客人喊过不适。', 'SAFE-ASSERT'],
    ['我们护士长家里老人孩子都用它。', 'ENDO-VOUCH'],
    ['药厂退休的老师傅自己也只喝它。', 'ENDO-VOUCH'],
    ['心理学家早就发现，写日记的人血压低四成。', 'CITE-VAGUE'],
    ['学术界早就证实，早睡的人多活八年。', 'CITE-VAGUE'],
  ])('finds %s', (text, rule) => {
    expect(rules(text)).toContain(rule)
  })

  it.each([
    '靶向药不要从网上买印度版，真假难辨。',
    '减肥针不用处方也能拿到？那多半是假货，请报警。',
    '抗凝药能不能歇一阵，请问给您开药的医生。',
    '别信“免疫抑制剂没必要吃到老”，移植的肾靠它保住。',
    '哪有什么药从没有人过敏。',
    '没有一位医生会说手术没有风险。',
    '护士长说，家里的体温计人人都用它，记得用完消毒。',
    '心理学家王教授在2023年的随机对照试验里发现，写日记的人睡眠好一些。',
    '学术界对早睡是否延寿还没有共识。',
  ])('is silent on %s', (text) => {
    expect(rules(text)).toEqual([])
  })
})
