import { describe, expect, it } from 'vitest'
import { check, createChecker } from '@/domain/compliance/checker'

const checker = createChecker()
const isFound = (text: string) =>
  check(checker, { genre: 'service', text }).findings.some(
    ({ severity, rule }) => severity !== 'info' && !rule.endsWith('-GUESS'),
  )

/** Wordings that are found when they are written plainly in one of the sentences. */
const TERMS =
  '根治 治愈 断根 秘方 祖传 特效药 神药 顶级 顶尖 国家级 第一品牌 全国第一 行业第一 独一无二 首屈一指 遥遥领先 包治百病 药到病除 一针见效 永不复发 终身不复发 保证治愈 保证疗效 无效退款 彻底治愈 立竿见影 妙手回春 不反弹 无副作用 零副作用 没有副作用 绝对安全 安全无毒 秒杀同行 远超同行 西医治标 专家一致推荐 明星代言 患者见证 成功案例 老军医 部队专家 国家卫健委指定 国宴特供 祖传秘方 灵丹妙药 化解灾祸 停用西药 代替母乳 医保套现 加微信 私信 免费领取 中医包治 治百病'.split(
    ' ',
  )
const SENTENCES = ['我院{}，欢迎前来。', '这款产品{}。', '{}，认准本院。', '{}，欢迎到我院预约。']
const each = (of: Readonly<Record<string, string>>) => (term: string) =>
  [...term].map((character) => of[character] ?? character).join('')
/** Only the first character that can be is disguised. */
const one = (of: Readonly<Record<string, string>>) => (term: string) => {
  const first = [...term].find((character) => of[character] !== undefined)
  return first === undefined ? term : term.replace(first, of[first]!)
}
const between = (mark: string) => (term: string) => [...term].join(mark)
const middle = (mark: string) => (term: string) => `${term.slice(0, 1)}${mark}${term.slice(1)}`

const PINYIN = { 治: 'zhi', 药: 'yao', 国: 'guo', 一: 'yi', 效: 'xiao', 专: 'zhuan', 祖: 'zu' }
const TONES = { 治: 'zhì', 药: 'yào', 国: 'guó', 效: 'xiào', 专: 'zhuān', 祖: 'zǔ', 副: 'fù' }
const WIDE = { 治: 'ｚｈｉ', 药: 'ＹＡＯ', 国: 'ｇｕｏ', 效: 'ｘｉａｏ', 副: 'ｆｕ' }
/** Trick, what it does to a term, and the least share of the terms it changes that must be found. */
const TRICKS: readonly (readonly [string, (term: string) => string, number])[] = [
  ['spaces', between(' '), 0.95],
  ['wide spaces', between('\u3000'), 0.95],
  ['characters that are not seen', between('\u200b'), 1],
  ['tags', between('\u{e0020}'), 1],
  ['fillers', between('\u3164'), 1],
  ['strokes', between('丨'), 0.95],
  ['dots', between('·'), 0.95],
  ['stars', middle('*'), 0.95],
  ['commas', between('，'), 0.85],
  ['emoji between', middle('🔥'), 0.95],
  ['angle brackets', (term) => `${term.slice(0, 1)}〈${term.slice(1, 2)}〉${term.slice(2)}`, 0.95],
  ['brackets at the end', (term) => `${term.slice(0, -1)}（${term.slice(-1)}）`, 0.9],
  ['struck out', between('\u0336'), 1],
  ['traditional characters', each({ 药: '藥', 国: '國', 专: '專', 医: '醫', 无: '無' }), 1],
  ['characters of Japan', each({ 药: '薬', 专: '専', 传: '伝', 证: '証', 国: '国' }), 1],
  ['radicals', each({ 一: '⼀', 方: '⽅', 见: '⻅', 无: '⽆', 用: '⽤' }), 0.95],
  ['compatibility characters', each({ 行: '\ufa08', 不: '\uf967', 神: '\ufa19', 祖: '\ufa50' }), 1],
  ['digits for numerals', each({ 一: '1', 百: '百' }), 0.9],
  ['circled digits', each({ 一: '①' }), 0.9],
  ['pinyin', one(PINYIN), 0.9],
  ['pinyin with tones', one(TONES), 0.9],
  ['wide pinyin', one(WIDE), 0.9],
  ['pinyin in brackets', one({ 治: '(zhi)', 药: '（yao）', 国: '【guo】' }), 0.9],
  [
    'another character of the sound',
    one({ 愈: '育', 方: '芳', 效: '笑', 专: '砖', 证: '正' }),
    0.85,
  ],
  ['a character of nearly the sound', one({ 证: '怎', 百: '拜', 神: '森', 治: '自' }), 0.6],
  ['a character of the shape', one({ 治: '冶', 愈: '渝', 特: '待', 祖: '阻', 根: '恨' }), 0.85],
  ['halves', one({ 治: '氵台', 根: '木艮', 药: '艹约', 证: '讠正', 秘: '禾必' }), 0.85],
  ['emoji for characters', one({ 药: '💊', 针: '💉', 一: '☝️', 神: '🧙', 送: '🎁' }), 0.85],
]

describe('disguised wordings', () => {
  const plain = TERMS.map((term) => ({
    term,
    sentence: SENTENCES.find((sentence) => isFound(sentence.replace('{}', term))),
  }))

  it('are found when they are written plainly', () => {
    expect(plain.filter(({ sentence }) => !sentence).map(({ term }) => term)).toEqual([])
  })

  it.each(TRICKS)('are found behind %s', (_, disguise, share) => {
    const changed = plain.filter(({ term }) => disguise(term) !== term)
    const missed = changed.filter(
      ({ term, sentence }) => !isFound(sentence!.replace('{}', () => disguise(term))),
    )
    expect(changed.length).toBeGreaterThan(2)
    expect(
      1 - missed.length / changed.length,
      missed.map(({ term }) => disguise(term)).join(' '),
    ).toBeGreaterThanOrEqual(share)
  })

  it.each([
    '请跟治疗师约好时间，省医保局的文件已挂在墙上。',
    '抗抑郁药一般两到四周才起效，坛子洗净再用。',
    '麻风病能治，三院防艾宣传周由专攻感染的医生值班。',
    '护理定级每年一次，牙根处的炎症要先处理。',
    '💊用药时间：早饭后（zao）一次，💉接种见第2页。',
    '您恨不得马上好，我们很理解；待查的项目有三项。',
  ])('leave honest text alone: %s', (text) => {
    expect(isFound(text)).toBe(false)
  })
})
