import type { MissingBasic } from '@/domain/review/submit-gate'
import type { ComparedField } from '@/domain/review/diff-revisions'
import type { ExclusionReason } from '@/domain/review/eligibility'
import type { Label } from './labels'

type Labels<Key extends string> = Readonly<Record<Key, Label>>

/** The required basics as the writer reads them: what to do, not what is absent. */
export const BASIC_LABELS: Labels<MissingBasic> = {
  title: { zh: '写标题', en: 'Write a title' },
  body: { zh: '写正文', en: 'Write the text' },
  class: { zh: '选内容分类', en: 'Choose a class' },
  audiences: { zh: '选适用人群', en: 'Choose the audience' },
  byline: { zh: '填作者姓名', en: 'Name the author' },
  sources: { zh: '至少写一条资料来源', en: 'Name at least one source' },
  adReviewNo: { zh: '填医疗广告审查证明文号', en: 'Give the advertisement review number' },
  alt: { zh: '给图片写文字说明', en: 'Describe the pictures' },
}

export const COMPARED_LABELS: Labels<ComparedField> = {
  title: { zh: '标题', en: 'Title' },
  digest: { zh: '摘要', en: 'Digest' },
  kind: { zh: '形式', en: 'Kind' },
  genre: { zh: '体裁', en: 'Genre' },
  adReviewNo: { zh: '医疗广告审查证明文号', en: 'Advertisement review number' },
  class: { zh: '内容分类', en: 'Class' },
  category: { zh: '子分类', en: 'Category' },
  audiences: { zh: '适用人群', en: 'Audiences' },
  department: { zh: '科室', en: 'Department' },
  byline: { zh: '作者署名', en: 'Byline' },
  sources: { zh: '资料来源', en: 'Sources' },
  cover: { zh: '封面', en: 'Cover' },
  videos: { zh: '短视频', en: 'Videos' },
  clipWords: { zh: '片头片尾与字幕', en: 'Title cards and subtitles' },
  'platform:channels': { zh: '视频号文案', en: 'Text for WeChat Channels' },
  'platform:douyin': { zh: '抖音文案', en: 'Text for Douyin' },
  'platform:kuaishou': { zh: '快手文案', en: 'Text for Kuaishou' },
  'platform:mp_video': { zh: '公众号视频文案', en: 'Text for the official account video' },
  isAiAssisted: { zh: '使用了人工智能辅助', en: 'AI assisted' },
  isPatientStory: { zh: '含患者故事', en: 'Patient story' },
}

export const FLAG_LABELS: Labels<'true' | 'false'> = {
  true: { zh: '是', en: 'Yes' },
  false: { zh: '否', en: 'No' },
}

/** Why somebody who holds the role may not decide, said to that person. */
export const EXCLUDED_SELF_LABELS: Labels<ExclusionReason> = {
  author: {
    zh: '您是本稿作者，不能审核自己的稿件，由其他同事审核。',
    en: 'You wrote this post.',
  },
  editor: { zh: '您改过本稿，不能再审核它，由其他同事审核。', en: 'You edited this post.' },
  decided_before: {
    zh: '您已做过本轮初审，终审须由另一位领导进行。',
    en: 'You decided the first level.',
  },
}

/** 准确性, 合规性, 通俗性, each with the question behind it. */
export const CHECK_QUESTIONS = {
  accuracy: {
    name: { zh: '准确性', en: 'Accuracy' },
    question: {
      zh: '术语、数据和政策条款，与官方文件或指南一致吗？',
      en: 'Do terms, figures and clauses agree with the official sources?',
    },
  },
  compliance: {
    name: { zh: '合规性', en: 'Compliance' },
    question: {
      zh: '有没有夸大疗效、变相广告，或不该公开的个人信息？',
      en: 'No exaggerated effect, hidden advertising or personal data?',
    },
  },
  plainness: {
    name: { zh: '通俗性', en: 'Plain language' },
    question: {
      zh: '居民看得懂吗？专业词有没有换成日常说法？',
      en: 'Do residents understand it?',
    },
  },
} as const
