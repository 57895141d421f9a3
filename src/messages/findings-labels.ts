import type { Severity } from '@/domain/compliance/types'
import type { PlacedFinding } from '@/domain/findings/check-content'
import type { FindingPlace } from '@/domain/findings/content-parts'
import type { RuleVersion } from '@/domain/findings/findings-sheet'
import type { DismissalGround } from '@/domain/review/review-record'
import type { Label } from './labels'
import { PLATFORM_LABELS, PLATFORM_TITLE_LABELS } from './platforms'
import { speaker } from './say'

type Labels<Key extends string> = Readonly<Record<Key, Label>>

export const SEVERITY_LABELS: Labels<Severity> = {
  block: { zh: '必须处理', en: 'Must change' },
  warn: { zh: '建议修改', en: 'Should change' },
  info: { zh: '可留意', en: 'Worth a look' },
}

export const PLACE_LABELS: Labels<FindingPlace | 'text'> = {
  text: { zh: '正文', en: 'Text' },
  title: { zh: '标题', en: 'Title' },
  digest: { zh: '摘要', en: 'Digest' },
  alt: { zh: '图片说明', en: 'Picture description' },
  credit: { zh: '图片来源', en: 'Picture credit' },
  platformTitle: { zh: '标题', en: 'title' },
  platformDescription: { zh: '描述', en: 'description' },
  platformTopics: { zh: '话题', en: 'topics' },
  card: { zh: '片头片尾', en: 'Title card' },
  subtitle: { zh: '字幕', en: 'Subtitle' },
}

/** Where a finding stands, as a person looks for it: 摘要, 抖音作品标题, 字幕. */
export function placeWords(
  { field, platform }: Pick<PlacedFinding, 'field' | 'platform'>,
  language: 'zh' | 'en',
): string {
  const place = PLACE_LABELS[field ?? 'text'][language]
  if (platform === undefined) return place
  const part = field === 'platformTitle' ? PLATFORM_TITLE_LABELS[platform][language] : place
  const between = language === 'en' ? ', ' : ''
  return `${PLATFORM_LABELS[platform][language]}${between}${part}`
}

export const GROUND_LABELS: Labels<DismissalGround> = {
  context: { zh: '语境合法', en: 'Lawful in context' },
  name: { zh: '专有名称或规范术语', en: 'A proper name or term' },
  sourced: { zh: '有权威出处', en: 'Has a source' },
  misread: { zh: '系统误判', en: 'Misread by the checker' },
  other: { zh: '其他', en: 'Other' },
}

export const RULE_WORDS = {
  version: ['{checker} + 本院词表 {terms}', '{checker} + house terms {terms}'],
  olderTerms: [
    '按词表第 {then} 版检查，现行第 {now} 版；这份提示单不随新词表改变。',
    ' Checked with version {then} of the house terms; version {now} is in force. This sheet does not change.',
  ],
  noTerms: [
    '检查时还没有本院词表，现行第 {now} 版；这份提示单不随新词表改变。',
    ' Checked before there were house terms; version {now} is in force. This sheet does not change.',
  ],
  olderRules: [
    '现行规则版本 {now}；这份提示单不随新规则改变。',
    ' Rules {now} are in force; this sheet does not change with them.',
  ],
} as const

const speakRules = speaker(RULE_WORDS)

/** `1.0.0`, and behind it the house's own list: `1.0.0 + 本院词表 3`. */
export const ruleVersionWords = ({ checker, terms }: RuleVersion, language = 'zh'): string =>
  terms > 0 ? speakRules(language)('version', { checker, terms }) : checker

/** That a sheet was made with older rules than those in force; empty when they are the same. */
export function newerRulesWords(sealed: RuleVersion, now: RuleVersion, language = 'zh'): string {
  const say = speakRules(language)
  if (sealed.terms < now.terms) {
    return sealed.terms > 0
      ? say('olderTerms', { then: sealed.terms, now: now.terms })
      : say('noTerms', { now: now.terms })
  }
  return sealed.checker === now.checker ? '' : say('olderRules', { now: now.checker })
}

/** What the code at the head of a rule's id stands for. */
export const CODE_LABELS: Readonly<Record<string, Label>> = {
  ABS: { zh: '绝对化用语', en: 'Absolute claims' },
  AI: { zh: '人工智能', en: 'Artificial intelligence' },
  CITE: { zh: '引用与出处', en: 'Quotations and sources' },
  COMP: { zh: '与他人比较', en: 'Comparison with others' },
  CURE: { zh: '疗效断言', en: 'Claims of a cure' },
  DISC: { zh: '歧视与污名', en: 'Discrimination and stigma' },
  DRUG: { zh: '药品与器械', en: 'Medicines and devices' },
  ENDO: { zh: '代言与作证', en: 'Endorsements and testimonials' },
  EPI: { zh: '传染病信息', en: 'Infectious disease information' },
  FEAR: { zh: '制造恐慌', en: 'Spreading fear' },
  GOV: { zh: '国家机关名义', en: 'In the name of the state' },
  HF: { zh: '食品与保健品', en: 'Foods and supplements' },
  MI: { zh: '医保基金', en: 'Medical insurance fund' },
  MIL: { zh: '军队名义', en: 'In the name of the military' },
  PLAIN: { zh: '通俗易懂', en: 'Plain language' },
  PRIV: { zh: '个人信息', en: 'Personal information' },
  PROMO: { zh: '推介与导流', en: 'Promotion and solicitation' },
  RATE: { zh: '治愈率与数据', en: 'Cure rates and figures' },
  RUMOR: { zh: '不实信息', en: 'False information' },
  SAFE: { zh: '安全性断言', en: 'Claims of safety' },
  SUPER: { zh: '迷信与神化', en: 'Superstition and glorification' },
  TCM: { zh: '中医药', en: 'Chinese medicine' },
}
