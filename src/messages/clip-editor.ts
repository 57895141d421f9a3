import type { CueAdvice } from '@/domain/media/cue-advice'
import { speaker } from './say'

export const CLIP_EDITOR_WORDS = {
  title: ['剪辑', 'Edit'],
  lead: [
    '在原片上剪：裁掉头尾、选封面、加片头片尾、字幕、角标和音乐。保存后各平台的版本一起更新，随时可以恢复原片。',
    'Edits are made to the original: cut, cover, cards, subtitles, logo and music. Saving updates every version; the original can be restored at any time.',
  ],
  open: ['剪辑这段视频', 'Edit this clip'],
  close: ['收起', 'Close'],
  inReview: [
    '用到这段视频的稿件正在审核，现在不能改剪辑。等审核结束或撤回稿件后再来。',
    'A post with this clip is under review: it cannot be edited until the decision or a withdrawal.',
  ],
  sealedForPost: [
    '有稿件已按现在的版本通过审核。保存后，那篇稿件仍按审过的版本发布；要用新版，需重新提交审核。',
    'A post was approved with the present version and goes out with it. The new one needs a new review.',
  ],
  noWords: [
    '这台服务器没有中文字体，片头、片尾和画面字幕暂时做不了。请信息科安装中文字体（例如 fonts-wqy-microhei）。裁剪、封面、角标和声音可以照常使用。',
    'This server has no Chinese font: cards and burnt-in subtitles cannot be made. Ask IT to install one (such as fonts-wqy-microhei). Cut, cover, logo and sound work.',
  ],

  cut: ['裁剪', 'Cut'],
  startHandle: ['起点', 'Start'],
  endHandle: ['终点', 'End'],
  startHere: ['从这里开始', 'Start here'],
  endHere: ['到这里结束', 'End here'],
  wholeClip: ['不裁剪', 'Use all of it'],
  keeps: ['保留 {kept}，原片 {whole}', 'Keeps {kept} of {whole}'],
  player: ['原片', 'The original'],
  badTime: ['请写成 0:05.3 这样的时间', 'Write a time such as 0:05.3'],

  cover: ['封面', 'Cover'],
  coverAuto: ['自动选', 'Chosen for you'],
  coverAt: ['{time} 的画面', 'Frame at {time}'],
  coverHere: ['用当前画面', 'Use the frame shown'],
  coverIs: ['封面：{time} 的画面', 'Cover: the frame at {time}'],

  cards: ['片头与片尾', 'Cards'],
  intro: ['片头', 'Opening card'],
  outro: ['片尾', 'Closing card'],
  cardOn: ['加{card}', 'Add: {card}'],
  cardLines: ['文字（最多 4 行，每行 24 字）', 'Words (up to 4 lines of 24 characters)'],
  cardSeconds: ['停留（秒）', 'Seconds'],
  cardColour: ['底色', 'Colour'],
  cardTooLong: ['最多 4 行、每行 24 字。', 'Up to four lines of 24 characters.'],

  subtitles: ['字幕', 'Subtitles'],
  subtitlesHint: [
    '竖屏、电子屏和微信版会把字幕印在画面上，横屏和原画幅版作为可开关的字幕。',
    'Burnt into the vertical, hall screen and WeChat versions; a track that can be switched off in the others.',
  ],
  loadFile: ['导入字幕文件', 'Load a subtitle file (SRT, VTT)'],
  addCue: ['在当前位置加一条', 'Add one here'],
  noCues: ['还没有字幕。', 'No subtitles yet.'],
  loaded: ['导入 {count} 条{bad}。', 'Loaded {count} {count|subtitle|subtitles}{bad}.'],
  badBlocks: ['，另有 {bad} 段读不懂，没有导入', '; {bad} {bad|block|blocks} could not be read'],
  cueText: ['第 {n} 条字幕', 'Subtitle {n}'],
  cueStart: ['开始', 'Begins'],
  cueEnd: ['结束', 'Ends'],
  cueGo: ['播放第 {n} 条', 'Play subtitle {n}'],
  cueSplit: ['拆成两条', 'Split'],
  cueDelete: ['删除', 'Delete'],
  cueDeleteLabel: ['删除第 {n} 条', 'Delete subtitle {n}'],
  clearCues: ['全部删除', 'Delete all'],

  sound: ['声音', 'Sound'],
  keep: ['保留原声', 'Keep the sound'],
  mute: ['静音', 'Mute'],
  under: ['原声加背景音乐', 'Music under the speech'],
  replace: ['只放音乐', 'Music alone'],
  hallIsMute: ['大厅电子屏版始终静音。', 'The hall screen version is always silent.'],
  chooseMusic: ['选音乐', 'Music'],
  chooseFirst: ['请选一段', 'Choose one'],
  licence: ['授权：{licence} · 来源：{source}', 'Licence: {licence} · source: {source}'],
  noMusic: [
    '还没有授权音乐。请宣传科上传有授权的音乐。',
    'There is no licensed music yet. Publicity uploads it.',
  ],
  addMusic: ['上传有授权的音乐', 'Upload licensed music'],
  musicTitle: ['曲名', 'Title'],
  musicLicence: ['授权依据（合同或许可证名称、编号）', 'Licence (contract or licence, number)'],
  musicSource: ['来源（作者、曲库或网址）', 'Source (author, library or address)'],
  musicUntil: ['授权有效期至（留空为长期）', 'Licence ends (empty: never)'],
  musicFile: ['选择文件并上传', 'Choose the file and upload'],
  musicNeeds: ['请先填曲名、授权依据和来源。', 'Give title, licence and source first.'],

  logo: ['医院角标', 'Logo'],
  logoOn: ['盖上医院角标', 'Show the logo'],
  logoMissing: [
    '还没有设置角标：管理员在“系统设置”里选一张透明底 PNG。',
    'No logo is set: an administrator chooses a PNG with transparency in the settings.',
  ],
  logoWhere: ['盖角标：{with}。不盖：{without}。', 'With it: {with}. Without it: {without}.'],
  listMark: ['、', ', '],
  logoWhy: [
    '抖音会把带角标、水印的视频降权或下架，所以竖屏版始终不盖。',
    'Douyin demotes or removes clips with a logo, so the vertical version never has one.',
  ],

  save: ['保存并重新生成，约 {time}', 'Save and make anew, about {time}'],
  saveQuick: ['保存并更新封面，约 {time}', 'Save and update the cover, about {time}'],
  nothingNew: ['没有改动', 'No changes'],
  makes: ['会重新生成：{what}', 'Will be made anew: {what}'],
  discard: ['放弃改动', 'Discard changes'],
  undo: ['撤销上次保存', 'Undo the last save'],
  restore: ['恢复原片', 'Restore the original'],
  saved: ['已保存，正在重新生成。', 'Saved; the versions are being made.'],
  backNow: ['已恢复，正在更新各版本。', 'Restored; the versions are being updated.'],
  draftFound: [
    '上次有没保存的改动，已经放回来了。',
    'Changes that were not saved the last time have been put back.',
  ],
  takeTheirs: ['看对方的版本（放弃我的）', 'See theirs (discard mine)'],
  saveMine: ['用我的版本覆盖', 'Save mine over it'],
  unlawful: ['“{text}”：{reason}', '“{text}”: {reason}'],

  look: ['成片预览', 'The finished clip'],
  lookPhone: ['手机上（竖屏版）', 'On a phone (vertical)'],
  lookHall: ['大厅屏上（电子屏版，静音）', 'In the hall (silent)'],
  lookHorizontal: ['横屏播放（横屏版）', 'Sideways (horizontal)'],
} as const

export const speakEditor = speaker(CLIP_EDITOR_WORDS)

/** What a viewer would stumble over, and what to do. */
export const CUE_ADVICE: Readonly<Record<CueAdvice, readonly [zh: string, en: string]>> = {
  'long-line': [
    '一行超过 16 个字，手机上会自动折行',
    'Over 16 characters in a line: it will be broken',
  ],
  'many-lines': ['超过两行，会挡住画面', 'More than two lines cover the picture'],
  'too-quick': [
    '读不完：请加长时间或精简文字',
    'Too quick to read: give it more time or fewer words',
  ],
  overlap: ['和上一条的时间重叠', 'Overlaps the one before'],
  'cut-off': ['在裁掉的部分里，不会出现', 'Lies in what is cut: it will not be shown'],
  'no-time': ['结束要晚于开始', 'It must end after it begins'],
}
