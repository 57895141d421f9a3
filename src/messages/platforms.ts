import type { PlatformProblem } from '@/domain/channels/platform-text'
import {
  PLATFORMS,
  type LimitedField,
  type Platform,
  type PlatformLimit,
} from '@/domain/channels/platforms'
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

export const PLATFORM_WORDS = {
  texts: ['各平台文案', 'Texts for the platforms'],
  textsHint: [
    '和视频一起送审；通过后一键复制，贴到各平台。不发的平台不用写。',
    'Reviewed together with the video; once approved, copied with one press. Leave out platforms you do not use.',
  ],
  tabs: ['平台', 'Platforms'],
  prefill: ['从标题和摘要带入', 'Take title and digest'],
  description: ['描述', 'Description'],
  descriptionHint: [
    '一两句话说清视频讲什么，居民为什么要看',
    'What the video is about and why residents should watch it',
  ],
  topics: ['话题', 'Topics'],
  addTopic: ['添加话题', 'Add a topic'],
  topicHint: ['写一个，按回车、空格或逗号', 'Type one, then Enter, space or comma'],
  removeTopic: ['去掉话题 {topic}', 'Remove the topic {topic}'],
  cover: ['封面', 'Cover'],
  noCover: ['不指定封面', 'No cover of its own'],
  coverLater: [
    '视频处理好后，可以在这里选封面。',
    'Once the video has been processed, choose a cover here.',
  ],
  coverNamed: ['封面（{shape}）', 'Cover ({shape})'],
  count: ['{count} / {max}', '{count} / {max}'],
  tooMuch: ['超出 {over}', '{over} over'],

  official: ['平台规定不超过 {max} {unit}', 'The platform takes {max} {unit} at most'],
  reported: [
    '通常不超过 {max} {unit}（非官方，仅提醒）',
    'Usually {max} {unit} at most (not official, a hint only)',
  ],
  reportedRange: [
    '通常 {min}–{max} {unit}（非官方，仅提醒）',
    'Usually {min} to {max} {unit} (not official, a hint only)',
  ],
  house: ['不超过 {max} {unit}', '{max} {unit} at most'],
  withTopics: ['，话题算在内', ', topics included'],
  source: ['依据：{source}（{date} 查证）', 'Source: {source} (checked {date})'],
  characters: ['字', 'characters'],
  pieces: ['个', 'topics'],

  approved: ['已通过的各平台文案', 'Approved texts for the platforms'],
  approvedHint: [
    '逐字来自审核通过的版本，复制后直接粘贴。',
    'Word for word as approved; copy and paste.',
  ],
  sealedHint: ['和视频一起发出，请一并审核。', 'They go out with the video; review them with it.'],
  copyTitle: ['复制标题', 'Copy the title'],
  copyText: ['复制文案', 'Copy the text'],
  copied: ['已复制{platform}的{part}', 'Copied for {platform}: {part}'],
  partTitle: ['标题', 'title'],
  partText: ['文案', 'text'],
  copyFailed: [
    '浏览器不让复制，请选中文字手动复制。',
    'The browser does not allow copying; select the words and copy them by hand.',
  ],
  downloadCover: ['下载封面', 'Download the cover'],
  coverFile: ['{platform}-封面-{title}.jpg', '{platform}-cover-{title}.jpg'],
  clipWords: ['片头片尾与字幕（{count} 条）', 'Title cards and subtitles ({count})'],
} as const

export const speakPlatforms = speaker(PLATFORM_WORDS)

/** The shapes of a clip's posters that make a cover, by their keys. */
export const COVER_LABELS: Readonly<Record<string, Label>> = {
  vertical: { zh: '竖版 9:16', en: 'upright 9:16' },
  horizontal: { zh: '横版 16:9', en: 'wide 16:9' },
  square: { zh: '方形 1:1', en: 'square 1:1' },
  wechat_cover: { zh: '公众号 2.35:1', en: 'official account 2.35:1' },
}

/** A limit as a writer reads it below the field. */
export function limitWords({ field, max, min, basis }: PlatformLimit, language: string): string {
  const say = speakPlatforms(language)
  const values = { max, unit: say(field === 'topics' ? 'pieces' : 'characters') }
  const rule =
    basis === 'reported' && min !== undefined
      ? say('reportedRange', { ...values, min })
      : say(basis, values)
  return field === 'description' ? rule + say('withTopics') : rule
}
