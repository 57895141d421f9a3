import type { DomainError, ErrorCode, ErrorDetails } from '@/domain/errors'
import { VIDEO_SENTENCES } from './video-errors'
import { bodySentence } from './body-problems'
import { editSentence } from './edit-problems'
import { fileSentence } from './file-problems'
import { platformSentence } from './platforms'
import { profilesSentence } from './profiles'
import { termsSentence } from './terms-problems'

export type Language = 'zh' | 'en'

type Sentence = string | ((details: ErrorDetails) => string)

const BASICS_ZH: Readonly<Record<string, string>> = {
  title: '标题',
  body: '正文',
  class: '内容分类',
  audiences: '适用人群',
  byline: '作者署名',
  sources: '资料来源',
  adReviewNo: '医疗广告审查证明文号',
  alt: '每张图片的文字说明',
}

const EXCLUSION_ZH: Readonly<Record<string, string>> = {
  author: '是作者',
  editor: '改过本稿',
  decided_before: '已在本轮初审',
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const countOf = (value: unknown): number => list(value).length

/** The first words that were found, as a person can look for them: “…”、“…”. */
function zhQuotes(value: unknown): string {
  const quotes = list(value).flatMap((finding) => {
    const words = text((finding as Record<string, unknown>)['text'])
    return words === '' ? [] : [`“${words}”`]
  })
  const shown = [...new Set(quotes)].slice(0, 3)
  return shown.length === 0 ? '' : `（${shown.join('、')}${quotes.length > 3 ? ' 等' : ''}）`
}

const zhBasics = (details: ErrorDetails): string =>
  list(details['missing'])
    .map((basic) => BASICS_ZH[text(basic)] ?? text(basic))
    .join('、')

function zhExcluded(details: ErrorDetails): string {
  const names = list(details['excluded']).map((one) => {
    const { name, why } = one as Record<string, unknown>
    return `${text(name)}（${EXCLUSION_ZH[text(why)] ?? ''}）`
  })
  const level = details['level'] === 'final' ? '终审' : '初审'
  const excluded = names.length > 0 ? `不能参与的有：${names.join('、')}。` : ''
  return `现在没有能做${level}的人，暂不能提交。${excluded}请联系管理员添加审核人员。`
}

/** Two sentences that depend on what exactly is wrong. */
const both = (
  sentencesOf: (details: ErrorDetails) => readonly [string, string],
): readonly [Sentence, Sentence] => [
  (details) => sentencesOf(details)[0],
  (details) => sentencesOf(details)[1],
]

const fileOr = (zh: string, en: string): readonly [Sentence, Sentence] =>
  both((details) => fileSentence(details, [zh, en]))

/** Media that keep a submit waiting, by name. */
function zhWaiting(details: ErrorDetails): string {
  const named = [...list(details['videos']), ...list(details['materials'])]
    .map((one) => text((one as Record<string, unknown>)['title']))
    .filter((title) => title !== '')
  const which = named.length > 0 ? `：${named.join('、')}` : ''
  return `图片或视频还没有处理好${which}。处理完成后再提交；处理失败的请重新处理或换一个。`
}

/** Every refusal as people read it: what, why, what to do. Chinese first, English beside it. */
const SENTENCES: Readonly<Record<ErrorCode, readonly [zh: Sentence, en: Sentence]>> = {
  ...VIDEO_SENTENCES,
  VIDEO_EDIT_INVALID: both(editSentence),
  BAD_REQUEST: [
    ({ field }) =>
      field
        ? `“${text(field)}”填写得不对，请检查后再试。`
        : '请求内容不完整或格式不对，请检查后再试。',
    ({ field }) => (field ? `"${text(field)}" is not valid.` : 'The request is not well formed.'),
  ],
  NOT_SIGNED_IN: ['您还没有登录，请先登录。', 'Please sign in.'],
  WRONG_CREDENTIALS: [
    '邮箱或密码不对。连续输错多次，账号会暂停登录 10 分钟。',
    'Wrong e-mail or password. After several failures the account rests for 10 minutes.',
  ],
  NOT_YOU: ['您没有做这件事的权限。如有需要，请联系宣传科。', 'You may not do this.'],
  ACCOUNT_INACTIVE: ['您的账号已停用，请联系管理员。', 'This account is deactivated.'],
  ENGINE_ONLY: [
    '审核记录、送审稿和已发布稿由系统写入，不能直接增改或删除。',
    'Only the review engine writes this.',
  ],
  FOREIGN_ORIGIN: [
    '这个请求来自别的网页，为了安全没有执行。请在本系统的页面里操作。',
    'This request came from another site and was not carried out.',
  ],
  NOT_AUTHOR: ['只有作者或改过本稿的宣传人员可以提交或撤回。', 'Only the author may do this.'],
  REVIEWER_IS_AUTHOR: [
    '您是本稿作者，不能审核自己的稿件，请由其他同事审核。',
    'Authors do not review their own posts.',
  ],
  REVIEWER_IS_EDITOR: [
    '您改过本稿，不能再审核它，请由其他同事审核。',
    'You edited this post and may not review it.',
  ],
  REVIEWER_DECIDED_BEFORE: [
    '您已做过本轮初审，终审须由另一位领导进行。',
    'You decided the first level of this round.',
  ],
  NOT_FOUND: ['没有找到，可能已被删除，或链接有误。', 'Not found.'],
  WRONG_STAGE: [
    '稿件的进度已经变了，请刷新页面后再操作。',
    'The post is at another stage now. Reload.',
  ],
  STALE_ROUND: [
    '稿件已进入新的一轮，请刷新页面后再操作。',
    'The post is in another round now. Reload.',
  ],
  STALE_HASH: [
    '您看到的不是当前的送审稿，请刷新页面后再操作。',
    'The content waiting is another one. Reload.',
  ],
  POST_FROZEN: [
    '稿件正在审核，暂不能修改。作者可先撤回再改。',
    'The post is in review and frozen.',
  ],
  POST_WAS_SUBMITTED: [
    '稿件曾经送审，须留档，不能删除；已发布的可以下线。',
    'A post that was submitted is kept.',
  ],
  MEDIA_NOT_READY: [zhWaiting, 'Media are still being processed.'],
  NO_ELIGIBLE_REVIEWER: [zhExcluded, 'Nobody is left who may review this post.'],
  NOTHING_LIVE: ['这篇稿件现在没有已发布的版本。', 'Nothing of this post is live.'],
  NOTHING_SCHEDULED: ['这篇稿件没有定时发布。', 'Nothing is scheduled.'],
  AUTHOR_UNSUITABLE: [
    '新作者须是同科室的撰稿人或宣传人员，且不是现在的作者。',
    'That person cannot be the author.',
  ],
  NOT_APPROVED: ['稿件还没有通过终审，不能发布或导出。', 'The post is not approved.'],
  SEAL_BROKEN: [
    '内容与审核时封存的不一致，已停止输出。请联系管理员核验。',
    'A sealed file or text has changed.',
  ],
  DUPLICATE_FILE: [
    '素材库里已有同一个文件，请直接选用。',
    'This very file is in the library already.',
  ],
  FILE_IMMUTABLE: [
    '素材文件不能替换。请上传为新素材，它会取代旧的。',
    'Files are never replaced. Upload a new one.',
  ],
  FILE_IN_USE: [
    '这个素材已用在送审或已发布的稿件里，不能删除或改动。',
    'The material is used by a sealed post.',
  ],
  USER_HAS_HISTORY: [
    '账号须留档，不能删除，请改为“停用”。',
    'Accounts are deactivated, not deleted.',
  ],
  DEPARTMENT_IN_USE: ['科室下还有人员或稿件，不能删除。', 'The department is in use.'],
  JOB_NOT_FAILED: ['这个任务没有失败，不用重试。请刷新页面。', 'This job has not failed. Reload.'],
  VIDEO_NOT_FAILED: [
    '这段视频没有失败，不用重新处理。请刷新页面。',
    'This clip has not failed. Reload.',
  ],
  VIDEO_NOT_RUNNING: ['这段视频没有在处理，无需取消。', 'This clip is not being processed.'],
  VIDEO_IN_USE: [
    '这段视频已用在稿件里，不能删除。请先从稿件里移除；送审过的须留档。',
    'The clip is used by a post.',
  ],
  VIDEO_EDIT_CHANGED: [
    ({ savedByName }) =>
      `${text(savedByName) || '别人'}刚保存了这段视频的另一版剪辑，您的修改还没有保存。请先看看新版，再决定要不要换成您的。`,
    'Somebody saved another edit of this clip meanwhile. Yours is not saved yet.',
  ],
  VIDEO_EDIT_IN_REVIEW: [
    '用到这段视频的稿件正在审核，暂时不能改剪辑。请等审核结束，或先撤回稿件。',
    'A post with this clip is under review. Wait for the decision, or withdraw it first.',
  ],
  NOTHING_TO_UNDO: ['没有可以撤销的剪辑。', 'There is no edit to undo.'],
  MUSIC_UNSUPPORTED: [
    '这不是能用的音乐文件。请上传 5 秒到 20 分钟、20 MB 以内的 MP3、M4A 或 WAV。',
    'Not a usable piece of music. Upload MP3, M4A or WAV, 5 seconds to 20 minutes, up to 20 MB.',
  ],
  MUSIC_LICENCE_MISSING: [
    '请写明曲名、授权依据和来源：没有授权的音乐不能用在对外发布的视频里。',
    'Give title, licence and source: music without a licence cannot be used in public clips.',
  ],
  MUSIC_IN_USE: [
    '有短视频正在用这段音乐（或最近用过），不能删除。',
    'A clip uses this music, or did before its last edits.',
  ],
  TERMS_CHANGED: [
    ({ version, savedByName }) =>
      `${text(savedByName) || '别人'}刚保存了词表第 ${text(version)} 版，您的修改还没有保存。请先看新版，再把修改放上去。`,
    ({ version }) => `Somebody saved version ${text(version)} of the word list meanwhile.`,
  ],
  PROFILES_CHANGED: [
    '别人刚改过转码版本，您的修改还没有保存。请刷新页面，看过新的再改。',
    'Somebody changed the versions meanwhile; yours are not saved. Reload the page.',
  ],
  WRITE_CONFLICT: ['同一时间有太多人在操作，请再试一次。', 'Too many writes at once. Try again.'],
  TOO_LARGE: fileOr('文件或内容太大了，请压缩或分开后再试。', 'Too large.'),
  UNSUPPORTED_FILE: fileOr(
    '不支持这种文件。图片请用 JPG、PNG、WebP 或 GIF，文稿请用 .docx。',
    'This type of file is not supported.',
  ),
  UNREADABLE_FILE: fileOr(
    '文件打不开，可能已损坏或被加密，请另存一份再上传。',
    'The file cannot be read.',
  ),
  BASICS_MISSING: [
    (details) => `还缺：${zhBasics(details)}。补上后再提交。`,
    'Required basics are missing.',
  ],
  BODY_INVALID: both(bodySentence),
  WECHAT_TOO_LONG: [
    ({ limit, length }) =>
      `超过微信的长度上限：${text(length)} 字符，上限 ${text(limit)}。请精简或拆成两篇。`,
    ({ limit, length }) => `Over WeChat's limit: ${text(length)} of ${text(limit)}.`,
  ],
  PLATFORM_TEXTS_INVALID: both(platformSentence),
  COMMENT_REQUIRED: [
    ({ field }) =>
      field === 'note' ? '请写一句为什么改词表，以后查得到。' : '请写明理由，让对方知道怎么改。',
    'A reason is required.',
  ],
  FINDINGS_BLOCK: [
    (details) =>
      `有 ${countOf(details['findings'])} 处提示必须处理${zhQuotes(details['findings'])}。请改写，或逐条写明保留的理由再提交。`,
    'Some findings must be changed, or objected to with a reason.',
  ],
  FINDINGS_OPEN: [
    (details) =>
      `作者对 ${countOf(details['findings'])} 处提示说明了理由${zhQuotes(details['findings'])}，请逐条写明是否认可，再通过。`,
    'The author objected to findings; answer each of them first.',
  ],
  FINDING_STANDS: [
    (details) => `这类提示不能保留原文${zhQuotes(details['findings'])}，请改掉再提交。`,
    'No reason can lift this finding; change the text.',
  ],
  FINDING_UNKNOWN: [
    '这条提示不在本轮送审稿里，请刷新页面再处理。',
    'This finding is not of the round. Reload.',
  ],
  OBJECTION_UNMATCHED: [
    '文字已经变了，有一条理由对不上提示。请重新检查后再提交。',
    'An objection matches no finding; check the text again.',
  ],
  TERMS_INVALID: both(termsSentence),
  PROFILES_INVALID: both(profilesSentence),
  PASSWORD_WEAK: [
    '密码至少 10 位，要有字母和数字，且不能包含邮箱名。',
    'Use at least 10 characters with letters and digits.',
  ],
  TOO_MANY_REQUESTS: ['操作太频繁，请稍后再试。', 'Too many requests. Try again later.'],
  INTERNAL: [
    '系统出错了，刚才的操作没有生效。请再试一次，仍不行请联系管理员。',
    'Something went wrong; nothing was changed.',
  ],
  DATABASE_BUSY: [
    '系统正忙，刚才的操作没有生效，请稍后再试。',
    'The database is busy; nothing was changed.',
  ],
}

/** The sentence for a refusal. It comes from the code, never from the exception. */
export function errorMessage(
  error: Pick<DomainError, 'code' | 'details'>,
  language: Language,
): string {
  const [zh, en] = SENTENCES[error.code]
  const sentence = language === 'zh' ? zh : en
  return typeof sentence === 'function' ? sentence(error.details) : sentence
}

/** Whether a stored text is one of our codes. */
export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(SENTENCES, text)
