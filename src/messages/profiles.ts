import type { ErrorDetails } from '@/domain/errors'
import {
  PROFILE_LIMITS,
  type ProfileProblem,
  type ProfileProblemCode,
} from '@/domain/media/profile-set'
import { fill, speaker } from './say'

/** Words of the page on which publicity says what an upload is turned into. */
export const PROFILE_WORDS = {
  title: ['转码版本', 'Versions of a video'],
  about: [
    '每段上传的短视频会自动做成下面这些版本。修改只用于以后上传、剪辑或重新处理的短视频；已送审和已发布的不受影响。',
    'Every uploaded video is turned into these versions. A change counts for videos uploaded, edited or processed again from now on; what was submitted or published stays as it is.',
  ],
  readOnly: ['由宣传科和管理员维护。', 'Publicity and administrators look after these.'],
  on: ['上传时生成', 'Made at every upload'],
  isOff: ['上传时不生成', 'Not made at an upload'],
  name: ['名称（用在哪里）', 'Name (where it is used)'],
  shape: ['画幅', 'Shape'],
  side: ['清晰度', 'Definition'],
  surround: ['画幅不同时', 'When the shape differs'],
  rate: ['文件大小', 'Size of the file'],
  quality: ['画质', 'Quality'],
  maxMbps: ['最高码率（每秒兆比特）', 'Highest bit rate (Mbit/s)'],
  mbps: ['码率（每秒兆比特）', 'Bit rate (Mbit/s)'],
  maxMegabytes: ['不超过（MB）', 'At most (MB)'],
  fps: ['每秒帧数', 'Frames a second'],
  sound: ['声音', 'Sound'],
  subtitles: ['字幕', 'Subtitles'],
  logo: ['可以盖本院角标', 'May wear the hospital’s logo'],
  plain: ['照顾老式播放机（大厅屏、U 盘）', 'For plain players (halls, USB sticks)'],
  perMinute: ['一分钟最多约 {size}', 'At most about {size} a minute'],
  edit: ['修改', 'Change'],
  add: ['添加版本', 'Add a version'],
  newName: ['新版本', 'New version'],
  remove: ['删除这个版本', 'Delete this version'],
  required: [
    '审稿时看的就是这一版，不能停用。',
    'Reviewers watch this one; it cannot be switched off.',
  ],
  save: ['保存', 'Save'],
  undo: ['放弃修改', 'Discard changes'],
  defaults: ['恢复系统默认', 'Back to the defaults'],
  unsaved: ['有修改还没有保存。', 'There are unsaved changes.'],
  saved: [
    '已保存。以后上传的短视频按新的版本制作。',
    'Saved. Videos uploaded from now on are made this way.',
  ],
  shapeSource: ['原片画幅', 'The clip’s own'],
  shapeVertical: ['竖屏 9:16', 'Upright 9:16'],
  shapeHorizontal: ['横屏 16:9', 'Wide 16:9'],
  shapeSquare: ['方形 1:1', 'Square 1:1'],
  shapePortrait: ['竖幅 3:4', 'Portrait 3:4'],
  shapeOther: ['自定义 {width}×{height}', 'Custom {width}×{height}'],
  surroundBlur: ['补模糊背景', 'Blurred background'],
  surroundCrop: ['裁掉多余', 'Crop'],
  surroundBars: ['补黑边', 'Black bars'],
  rateQuality: ['按画质', 'By quality'],
  rateConstant: ['固定码率', 'Constant bit rate'],
  rateSize: ['限制大小', 'Limited size'],
  qualityBest: ['高', 'High'],
  qualityUsual: ['标准', 'Usual'],
  qualitySmall: ['较小', 'Smaller'],
  qualitySmallest: ['最小', 'Smallest'],
  fpsOwn: ['与原片相同（最多 30）', 'As the clip (up to 30)'],
  fpsFixed: ['最多 {fps}', 'Up to {fps}'],
  soundNone: ['静音', 'Muted'],
  soundKbps: ['每秒 {kbps} 千比特', '{kbps} kbit/s'],
  subtitlesBurnt: ['压进画面', 'Burnt in'],
  subtitlesTrack: ['可以开关', 'Can be switched'],
  subtitlesNone: ['不加', 'None'],
} as const

export const speakProfiles = speaker(PROFILE_WORDS)

const PROBLEMS: Readonly<Record<ProfileProblemCode, readonly [string, string]>> = {
  field: [
    '“{profile}”有一项填得不对（{field}）。',
    'A value of “{profile}” is not valid ({field}).',
  ],
  'same-key': ['两个版本用了同一个代号。', 'Two versions have the same key.'],
  'same-label': [
    '有两个版本都叫“{profile}”，请改一个名称。',
    'Two versions are called “{profile}”. Rename one.',
  ],
  'too-many': ['最多 {most} 个版本。', 'At most {most} versions.'],
  'too-few': [
    '上传时至少要生成 {leastOn} 个版本。',
    'At least {leastOn} versions must be made at an upload.',
  ],
  'no-source-shape': [
    '除审稿预览外，至少要有一个“原片画幅”的版本在上传时生成。',
    'Besides the review preview, one version in the clip’s own shape must be made at an upload.',
  ],
  'no-preview': [
    '审稿预览不能删除或停用。',
    'The review preview cannot be deleted or switched off.',
  ],
  'unknown-off': ['停用的版本里有一个不存在。', 'A version that is switched off does not exist.'],
}

const isProblem = (value: unknown): value is ProfileProblem =>
  typeof value === 'object' && value !== null && 'code' in value && 'profile' in value

/** The sentence of `PROFILES_INVALID`: the first problem. */
export function profilesSentence({ problems }: ErrorDetails): readonly [string, string] {
  const first: unknown = Array.isArray(problems) ? problems.find(isProblem) : null
  if (!isProblem(first)) {
    return ['转码版本填得不对，没有保存。', 'The versions are not valid; nothing was saved.']
  }
  const values = { ...PROFILE_LIMITS, profile: first.profile, field: first.field ?? '' }
  const [zh, en] = PROBLEMS[first.code]
  return [`没有保存：${fill(zh, values)}`, `Not saved: ${fill(en, values)}`]
}
