import type { ErrorDetails } from '@/domain/errors'

type Words = readonly [zh: string, en: string]

/** What of an edit is wrong, by the field `checkEdit` names, and what to do about it. */
const PROBLEMS: Readonly<Record<string, Words>> = {
  trim: [
    '起止时间不对：要在视频之内，而且至少留下 0.5 秒。请重新选起点和终点。',
    'Start and end must lie within the clip and leave at least half a second.',
  ],
  coverAt: ['封面时间超出了视频长度。请重新选封面。', 'The cover lies outside of the clip.'],
  focus: ['画面重点的位置不对。请重新选择。', 'The focus lies outside of the picture.'],
  'card.seconds': ['片头、片尾要在 0.5 到 10 秒之间。', 'A card lasts between 0.5 and 10 seconds.'],
  'card.lines': [
    '片头、片尾要有 1 到 4 行字，每行 24 字以内。不需要就关掉它。',
    'A card has one to four lines of up to 24 characters. Switch it off if it is not wanted.',
  ],
  'card.background': [
    '片头、片尾的底色要写成 #0B6E69 这样的六位颜色值。',
    'The colour of a card is six hexadecimal digits such as #0B6E69.',
  ],
  cues: [
    '有一条字幕的结束时间不晚于开始时间。请检查字幕的时间。',
    'A subtitle ends before it begins. Check the times.',
  ],
  'cues.text': [
    '有一条字幕超过 200 字，屏幕上放不下。请拆成几条。',
    'A subtitle is over 200 characters. Split it.',
  ],
  hasLogo: [
    '还没有设置医院角标。请管理员在“系统设置”里选一张透明底 PNG，或先关掉角标。',
    'No logo is set. An administrator chooses one in the settings; or switch it off.',
  ],
  music: [
    '没有选音乐，或这段音乐的授权已经到期。请换一段，或改成保留原声。',
    'No music is chosen, or its licence has ended. Choose another, or keep the sound.',
  ],
}

/** @returns the sentence for a field, Chinese and English */
export const editSentence = ({ field }: ErrorDetails): Words =>
  (typeof field === 'string' ? PROBLEMS[field] : undefined) ?? [
    '剪辑设置有误。请检查后再保存。',
    'The edit is not valid.',
  ]
