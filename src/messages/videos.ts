import {
  VIDEO_FAILURES,
  type VideoWarning,
  type VideoWarningCode,
} from '@/domain/media/failure-codes'
import type { StoredFailure } from '@/domain/media/stored-clip'
import { speaker } from './say'

export const VIDEO_WORDS = {
  title: ['短视频', 'Videos'],
  preparing: ['正在准备画面…', 'Preparing the picture…'],
  noPicture: ['没有画面', 'No picture'],
  original: ['原片 {size}', 'original {size}'],
  seconds: ['{seconds} 秒', '{seconds} s'],
  minutes: ['{minutes} 分 {seconds} 秒', '{minutes} min {seconds} s'],
  ready: ['✓ 可以使用', '✓ Ready to use'],
  queued: ['排队等待处理', 'Waiting to be processed'],
  working: ['正在处理 {percent}%', 'Processing {percent}%'],
  timeLeft: ['，约剩 {time}', ', about {time} left'],
  cancel: ['取消处理', 'Cancel processing'],
  again: ['重新处理', 'Process again'],
  downloadAll: ['全部下载（{size}）', 'Download all ({size})'],
  versions: ['各平台版本（{made}/{wanted}）', 'Versions for each platform ({made}/{wanted})'],
  download: ['下载', 'Download'],
  notMade: ['没有生成', 'Not made'],
  inWork: ['处理中', 'In progress'],

  shelfEmpty: [
    '还没有视频。用手机横着或竖着拍都行，传上来会自动做成各平台要的样子。',
    'No videos yet. Film upright or sideways; an upload is turned into what each platform needs.',
  ],
  notFound: ['没有找到这段视频。', 'This video was not found.'],
  sealed: [
    '视频：{title}（已封存 {versions} 个版本）',
    'Video: {title} ({versions} sealed {versions|version|versions})',
  ],

  tooLarge: [
    '视频超过 2 GB。请先剪短，或在手机上以 1080p 导出后上传。',
    'The video is over 2 GB. Shorten it, or export it at 1080p on the phone first.',
  ],
  refused: ['“{name}”：{why}', '“{name}”: {why}'],
  choose: ['选择视频', 'Choose a video'],
  filmOrChoose: ['拍一段或选择视频', 'Film or choose a video'],
  uploadHint: [
    '手机拍的直接传就行：5 分钟、2 GB 以内。也可以把文件拖到这里。',
    'Upload clips straight from the phone: up to 5 minutes and 2 GB. You can also drop a file here.',
  ],
  uploading: ['正在上传 {percent}%', 'Uploading {percent}%'],
  checking: ['已传完，正在检查视频…', 'Uploaded; checking the video…'],

  takeOut: ['从稿件里移除', 'Remove from the post'],
  chooseExisting: ['从已有视频里选', 'Choose an existing video'],
  noneToChoose: ['没有别的视频可选。', 'There are no other videos to choose from.'],
} as const

export const speakVideos = speaker(VIDEO_WORDS)

/** What the profiles are called in English; the Chinese is their own. */
const PROFILES: Readonly<Record<string, string>> = {
  source_1080: 'Original shape, HD',
  vertical_1080: 'Upright HD (Channels, Douyin, Kuaishou)',
  horizontal_1080: 'Wide HD (official account, website)',
  screen_1080: 'Hall screen (muted, with subtitles)',
  mp_material: 'Official account material (up to 10 MB)',
  wechat_group: 'WeChat group (up to 24 MB)',
  preview: 'Review preview',
  quick_preview: 'Quick preview',
}

/** A rendition by its profile; one an administrator has added has the name they gave it. */
export const profileName = (
  { key, label }: { readonly key: string; readonly label: string },
  language: string,
): string => (language.startsWith('en') ? (PROFILES[key] ?? label) : label)

const POSTERS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  vertical: ['竖版', 'upright'],
  horizontal: ['横版', 'wide'],
  wechat_cover: ['公众号封面', 'official account'],
  square: ['方形', 'square'],
  thumb: ['缩略图', 'thumbnail'],
}

/** A cover made of a clip, by its key. */
export const posterName = (key: string, language: string): string =>
  POSTERS[key]?.[language.startsWith('en') ? 1 : 0] ?? key

/** Why a clip failed. The document keeps the Chinese sentence, and the code for any other language. */
export const failureSentence = ({ code, message }: StoredFailure, language: string): string =>
  language.startsWith('en') ? VIDEO_FAILURES[code].en : message

/** The warnings in English; the Chinese stands with the codes, since the document keeps it. */
const WARNINGS: Readonly<Record<VideoWarningCode, string>> = {
  VIDEO_DAMAGED: 'A few pictures are damaged and were repaired. Watch it all before you submit.',
  VIDEO_HEADER_LIES: 'The file states a wrong length; the true one was used. Check it.',
  VIDEO_AUDIO_DROPPED:
    'The sound could not be decoded; the video is silent. Export it again if it needs sound.',
  VIDEO_AUDIO_SHORT: 'The sound ends before the picture. Check the end.',
  VIDEO_NO_AUDIO: 'This video has no sound.',
  VIDEO_SILENT: 'This video is almost silent; its volume was left as it is.',
  VIDEO_LOW_RESOLUTION: 'The original is not sharp enough for a large screen. Film it at 1080p.',
  VIDEO_SEVERAL_AUDIO: 'The file has several sound tracks; the default or Chinese one was used.',
  VIDEO_SEVERAL_PICTURES: 'The file has several picture tracks; the main one was used.',
  VIDEO_PROFILE_SKIPPED: 'One version was left out because the clip does not meet its conditions.',
  VIDEO_OLD_TOOL:
    'An old video program that came with the software is in use. Ask IT to install ffmpeg.',
}

/** What a reader of the clip should know; the English leaves out what the Chinese adds in brackets. */
export const warningSentence = ({ code, message }: VideoWarning, language: string): string =>
  language.startsWith('en') ? WARNINGS[code] : message
