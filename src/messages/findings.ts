import type { Limit } from '@/domain/readability/limits'
import { fill, speaker } from './say'

/** Words around what the checker found; the rules' own sentences are content and stay Chinese. */
export const FINDING_WORDS = {
  wholeText: ['全文', 'The whole text'],
  changeTo: ['改成“{words}”', 'Change to “{words}”'],
  showInText: ['看原文', 'Show in the text'],
  rule: ['规则说明', 'About this rule'],
  why: ['为什么', 'Why'],
  basis: ['依据', 'Legal basis'],
  instead: ['怎么改', 'What to write'],
  notLegalAdvice: ['提示，不代替法律意见。', 'Hints only; they do not replace legal advice. '],
  allRules: ['全部规则', 'All rules'],

  readability: ['通俗程度', 'Plain language'],
  sentence: ['一句话（中位数）', 'Sentence length (median)'],
  clause: ['一个停顿（中位数）', 'Between two pauses (median)'],
  longShare: ['长句占比', 'Share of long sentences'],
  characterUnit: ['字', ' characters'],
  fine: ['合适，目标 ≤ {target}', 'Good; aim for ≤ {target}'],
  over: ['偏长，目标 ≤ {target}', 'Long; aim for ≤ {target}'],
  times: [
    '{han} 字 · 默读约 {reading} · 朗读约 {speaking} · {ear}',
    '{han} {han|character|characters} · about {reading} to read · {speaking} to read aloud · {ear}',
  ],
  forTheEar: ['适合广播', 'fit for broadcast'],
  notForTheEar: [
    '广播前请改短句、去掉括号和字母',
    'before a broadcast, shorten the sentences and take out brackets and Latin letters',
  ],
  seconds: ['{seconds} 秒', '{seconds} s'],
  minutes: ['{minutes} 分 {seconds} 秒', '{minutes} min {seconds} s'],
} as const

export const speakFindings = speaker(FINDING_WORDS)

const LIMITS: Readonly<Record<Limit['limit'], string>> = {
  'short-post': 'A short post has at most {max} characters; this one has {actual}',
  video: 'A short video lasts at most {max} s; read aloud, this one takes about {actual} s',
}

/** By how much a house limit is passed. The checker says it in Chinese, and gives the figures for any other language. */
export const limitSentence = ({ limit, max, actual, message }: Limit, language: string): string =>
  language.startsWith('en') ? fill(LIMITS[limit], { max, actual }) : message
