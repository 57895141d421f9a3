import { speaker } from './say'

/** Words around the rule book; the rules themselves, their articles and examples stay Chinese. */
export const RULE_BOOK_WORDS = {
  title: ['合规规则', 'Rules'],
  tabs: ['规则', 'Kinds of rules'],
  builtIn: ['系统规则', 'Built-in rules'],
  house: ['本院词表', 'House terms'],
  about: [
    '写稿和提交时按这些规则检查。体裁不同，轻重不同：病名和药名在科普里合法，在医疗广告里不行。',
    'A post is checked against these rules as it is written and when it is submitted. How much a rule weighs depends on the genre: the names of diseases and medicines are lawful in health science, but not in an advertisement.',
  ],
  version: [
    '规则版本 {version}，法条按 2026 年 11 月的现行文本核对。',
    'Rules {version}; the articles were compared with the law as in force in November 2026.',
  ],
  search: ['在规则里找', 'Search the rules'],
  searchHint: ['找规则、法条或用语', 'A rule, an article or a wording'],
  count: ['共 {count} 条', '{count} {count|rule|rules}'],
  found: ['找到 {count} 条', '{count} {count|rule|rules} found'],
  notFound: [
    '没有找到。换个说法试试；这里只有规则和例子，词语本身请在稿件里试。',
    'Nothing found. Try another wording: only rules and examples are listed here; try words in a post.',
  ],
  codes: ['规则分类', 'Groups of rules'],
  basis: ['依据：{article}', 'Legal basis: {article}'],
  instead: ['怎么改：{suggestion}', 'What to write: {suggestion}'],
  bad: ['不要这样写', 'Do not write'],
  good: ['可以这样写', 'You may write'],
} as const

export const speakRuleBook = speaker(RULE_BOOK_WORDS)
