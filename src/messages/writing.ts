import { speaker } from './say'

/** Words of the writing desk: the paper, what stands beside it, and what can be done with the post. */
export const WRITING_WORDS = {
  and: ['、', ', '],
  pleaseChoose: ['请选择', 'Please choose'],
  undo: ['撤销', 'Undo'],

  // the page
  posts: ['稿件', 'Posts'],
  newPost: ['写一篇', 'New post'],
  round: ['第 {round} 轮', 'Round {round}'],
  liveEarlier: ['线上有已发布的版本', 'A published version is live'],
  paper: ['正文', 'Text'],
  title: ['标题', 'Title'],
  titleHint: ['写一个居民一眼看懂的标题', 'A title that residents understand at a glance'],
  digest: ['摘要', 'Digest'],
  digestHint: [
    '一两句话说清这篇讲什么（选填）',
    'What this is about, in a sentence or two (optional)',
  ],
  characters: ['{count} / {max} 字', '{count} / {max}'],
  side: ['提交前要填的、预览和经过', 'What is still missing, the preview and the history'],
  fold: ['收起，回到正文', 'Close and go back to the text'],
  papers: ['稿件资料', 'About the post'],
  tabBasics: ['要素', 'Basics'],
  tabFindings: ['提示', 'Findings'],
  tabPreview: ['微信预览', 'WeChat'],
  tabHistory: ['经过', 'History'],
  footAll: ['要素 · 提示 · 预览', 'Basics · Findings · Preview'],

  // saving
  saveOn: ['自动保存已开启', 'Saves by itself'],
  saveWaiting: ['有改动，稍后自动保存', 'Changed; will be saved in a moment'],
  saving: ['正在保存…', 'Saving…'],
  saved: ['已保存 {time}', 'Saved at {time}'],
  saveUntitled: [
    '写上标题就会保存，内容已留在本机',
    'Saved once it has a title; kept in this browser',
  ],
  saveOffline: [
    '未保存：网络断开，内容已留在本机，恢复后自动保存',
    'Not saved: no connection. Kept in this browser and saved once you are back online',
  ],
  saveFrozen: [
    '未保存：稿件已在审核，不能修改；您写的内容已留在本机',
    'Not saved: the post is in review. What you wrote is kept in this browser',
  ],
  saveRefused: [
    '未保存：{why}内容已留在本机',
    'Not saved: {why} What you wrote is kept in this browser',
  ],
  noRoom: [
    '（本机没有空间留副本，请不要关闭页面）',
    ' (no room for a copy in this browser; do not close the page)',
  ],
  earlier: [
    '本机留有没存上的内容（{time}）。',
    'This browser holds something that was not saved ({time}).',
  ],
  earlierTitled: [
    '本机留有没存上的内容（{time}，《{title}》）。',
    'This browser holds something that was not saved ({time}, “{title}”).',
  ],
  restore: ['恢复它', 'Restore it'],
  dropEarlier: ['不要了，用现在的', 'Drop it'],

  // basics and details
  basics: ['提交前的必填项', 'Required before a submission'],
  basicsDone: ['必填项齐了，可以提交', 'Nothing is missing; ready to submit'],
  basicsDoneBut: ['必填项齐了', 'Nothing is missing'],
  blocking: [
    '提示里有 {count} 处必须处理：改掉，或在提交时逐条说明理由',
    '{count} {count|finding|findings} to deal with: change {count|it|them}, or give a reason for each when you submit',
  ],
  basicsMissing: [
    '还差 {count} 项可提交',
    '{count} {count|thing|things} missing before you submit',
  ],
  describe: ['这张图画的是什么（{title}）', 'What this picture shows ({title})'],
  saveDescription: ['保存说明', 'Save the description'],
  genre: ['体裁', 'Genre'],
  adReviewNo: ['医疗广告审查证明文号', 'Medical advertisement review number'],
  class: ['内容分类', 'Class'],
  category: ['子分类', 'Category'],
  noCategory: ['不选', 'None'],
  audiences: ['适用人群', 'Audiences'],
  kind: ['形式', 'Kind'],
  department: ['科室', 'Department'],
  declarations: ['声明', 'Declarations'],
  aiAssisted: ['使用了人工智能辅助', 'AI assisted'],
  patientStory: [
    '含患者故事（须有本人书面同意）',
    'Contains a patient’s story (with their written consent)',
  ],
  urgent: ['加急', 'Urgent'],
  byline: ['作者署名', 'Byline'],
  useMyName: ['用我的名字：{name}', 'Use my name: {name}'],
  name: ['姓名', 'Name'],
  jobTitle: ['职称', 'Professional title'],
  specialty: ['专业', 'Specialty'],
  sources: ['资料来源', 'Sources'],
  noSources: [
    '写明依据的指南、文件或教材，读者和审核人都会看。',
    'Name the guideline, document or textbook you rely on; readers and reviewers look at it.',
  ],
  sourceTitle: ['来源 {number} 的名称', 'Title of source {number}'],
  sourceHint: [
    '例如：中国高血压防治指南（2024 年修订版）',
    'For example: Chinese Hypertension Guidelines (revised 2024)',
  ],
  publisher: ['发布机构', 'Publisher'],
  url: ['网址（选填）', 'Address (optional)'],
  removeSource: ['删除这条', 'Remove'],
  removeSourceName: ['删除这条：来源 {number}', 'Remove: source {number}'],
  addSource: ['添加来源', 'Add a source'],
  year: ['年份', 'Year'],

  // cover
  cover: ['封面', 'Cover'],
  coverFile: ['封面图片', 'Cover picture'],
  coverChange: ['换封面', 'Change the cover'],
  coverPick: ['从素材库选封面', 'Choose a cover from the library'],
  coverUpload: ['上传图片', 'Upload a picture'],
  coverNone: ['不用封面', 'No cover'],
  coverSending: ['正在上传封面…', 'Uploading the cover…'],
  coverLeft: ['正在上传封面，约剩 {seconds} 秒', 'Uploading the cover, about {seconds} s left'],
  coverReading: ['正在检查图片…', 'Checking the picture…'],
  findPicture: ['按名称找图', 'Find a picture by its name'],
  noPictures: [
    '没有找到。换个词，或直接上传一张图片。',
    'Nothing found. Try another word, or upload a picture.',
  ],
  pictureWorking: ['图片处理中，好了会自动显示', 'The picture is being processed and will appear'],
  pictureMissing: [
    '图片暂时看不到，不影响写稿',
    'The picture cannot be shown just now; you can go on writing',
  ],

  // findings
  checking: ['正在检查…', 'Checking…'],
  stale: [
    '暂时连不上检查，下面是之前的结果。',
    'The checker cannot be reached; these are its last results.',
  ],
  noFindings: ['没有发现问题。', 'Nothing was found.'],
  finding: ['提示：{words}', 'Finding: {words}'],
  close: ['关闭', 'Close'],
  changedTo: ['已改成“{words}”', 'Changed to “{words}”'],

  // preview and history
  previewLater: [
    '写上标题、保存之后，这里显示微信里的样子。',
    'Once it has a title and is saved, this shows how it will look in WeChat.',
  ],
  previewFresh: ['每次保存后自动更新。', 'Brought up to date with every save.'],
  returned: ['退回意见', 'Why it was returned'],
  returnedFirst: [
    '被初审退回：{count} 条意见',
    'Returned in first review: {count} {count|remark|remarks}',
  ],
  returnedFinal: [
    '被终审退回：{count} 条意见',
    'Returned in final review: {count} {count|remark|remarks}',
  ],
  walk: ['逐条修改', 'Remark by remark'],
  walkAt: ['意见 {number} / {count}', 'Remark {number} / {count}'],
  better: ['建议改为：{words}', 'Suggested wording: {words}'],
  walkBack: ['上一条', 'Previous'],
  walkOn: ['下一条', 'Next'],
  showInText: ['看原文', 'Show in the text'],

  // a post that is not being written
  reopenApproved: [
    '已通过审核，还没有发布。一改动，这次通过就作废，要重新送审。',
    'Approved, not published yet. Any change voids this approval, and it must be submitted again.',
  ],
  reopenPublished: [
    '已经发布。修改不影响线上的版本；改好后重新送审，通过并发布后才替换。',
    'Published. Changes leave the live version alone until they are submitted, approved and published.',
  ],
  reopenOffline: [
    '已经下线。修改并重新送审、通过后可以再发布。',
    'Taken offline. Change it, submit it again, and it can be published once approved.',
  ],
  reopen: ['修改这篇稿件', 'Edit this post'],
  post: ['稿件', 'Post'],
  postTitled: ['稿件：{title}', 'Post: {title}'],
  inReview: ['审核中，暂不能修改。', 'In review; it cannot be changed now. '],
  canWithdraw: ['撤回后可改。', 'Withdraw it to change it. '],
  expected: ['预计 {when}有结果。', 'Expect a decision {when}.'],
  reviewLate: [
    '已过审核期限，可联系审核人催办。',
    'The review is overdue; you may ask the reviewer.',
  ],
  goesOut: ['定于 {when} 发布。', 'Goes out {when}.'],
} as const

export const speakWriting = speaker(WRITING_WORDS)
