import type { PlatformProblem } from '@/domain/channels/platform-text'
import { PLATFORMS, type LimitedField, type Platform } from '@/domain/channels/platforms'
import type { ErrorDetails } from '@/domain/errors'
import type { Label } from './labels'
import { speaker } from './say'

type Labels<Key extends string> = Readonly<Record<Key, Label>>

export const PLATFORM_LABELS: Labels<Platform> = {
  channels: { zh: '视频号', en: 'WeChat Channels' },
  douyin: { zh: '抖音', en: 'Douyin' },
  kuaishou: { zh: '快手', en: 'Kuaishou' },
  mp_video: { zh: '公众号视频', en: 'Official account video' },
}

/** What each platform calls its title. */
export const PLATFORM_TITLE_LABELS: Labels<Platform> = {
  channels: { zh: '短标题', en: 'Short title' },
  douyin: { zh: '作品标题', en: 'Title' },
  kuaishou: { zh: '标题', en: 'Title' },
  mp_video: { zh: '标题', en: 'Title' },
}

const FIELD_LABELS: Labels<Exclude<LimitedField, 'title'>> = {
  description: { zh: '描述（含话题）', en: 'Description with its topics' },
  topics: { zh: '话题', en: 'Topics' },
}

export const PLATFORM_PROBLEM_WORDS = {
  long: [
    '{platform}的{field}有 {length} 字，最多 {limit} 字',
    '{platform}, {field}: {length} characters, {limit} at most',
  ],
  short: [
    '{platform}的{field}只有 {length} 字，至少 {limit} 字',
    '{platform}, {field}: {length} characters, {limit} at least',
  ],
  many: [
    '{platform}的话题有 {length} 个，最多 {limit} 个',
    '{platform}: {length} topics, {limit} at most',
  ],
  cover: [
    '{platform}选的封面已不在这篇稿件的视频里，请重新选',
    '{platform}: the chosen cover is not of this post’s video any more; choose another',
  ],
  refused: ['{problems}。改好后再提交。', '{problems}. Mend that, then submit again.'],
  between: ['；', '; '],
} as const

const speakProblems = speaker(PLATFORM_PROBLEM_WORDS)

/** One problem as a person mends it, without a full stop. */
export function platformProblemWords(problem: PlatformProblem, language: string): string {
  const say = speakProblems(language)
  const { length, limit, field } = problem
  const shown = language.startsWith('en') ? 'en' : 'zh'
  const platform = PLATFORM_LABELS[problem.platform][shown]
  const values = { platform, field: platformFieldWords(problem, shown), length, limit }
  switch (problem.code) {
    case 'COVER_GONE':
      return say('cover', { platform })
    case 'TOO_MANY':
      return say('many', { platform, length, limit })
    case 'TOO_SHORT':
      return say('short', values)
    case 'TOO_LONG':
      return field === 'cover' ? '' : say('long', values)
  }
}

const platformFieldWords = (
  { platform, field }: PlatformProblem,
  language: 'zh' | 'en',
): string => {
  if (field === 'cover') return ''
  return (field === 'title' ? PLATFORM_TITLE_LABELS[platform] : FIELD_LABELS[field])[language]
}

/** The refusal of a submit, in both languages. */
export const platformSentence = ({ problems }: ErrorDetails): readonly [string, string] => [
  refusalIn('zh', problemsOf(problems)),
  refusalIn('en', problemsOf(problems)),
]

function refusalIn(language: 'zh' | 'en', problems: readonly PlatformProblem[]): string {
  const say = speakProblems(language)
  const said = problems.map((one) => platformProblemWords(one, language))
  return say('refused', { problems: said.join(say('between')) })
}

/** The problems of a refusal, as the domain gave them. */
export const problemsOf = (given: unknown): PlatformProblem[] =>
  Array.isArray(given) ? given.filter(isProblem) : []

const isProblem = (value: unknown): value is PlatformProblem =>
  typeof value === 'object' &&
  value !== null &&
  'platform' in value &&
  PLATFORMS.some((platform) => platform === value.platform)
