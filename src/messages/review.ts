import { speaker } from './say'

/** Words of the review: one sealed post, what is known of it, and the two decisions. */
export const REVIEW_WORDS = {
  and: ['、', ', '],
  comma: ['，', ', '],
  semicolon: ['；', '; '],

  // the head
  urgent: ['加急', 'Urgent'],
  round: ['第 {round} 轮', 'Round {round}'],
  byline: ['署名', 'Byline'],
  audiences: ['适用人群', 'Audiences'],
  class: ['分类', 'Class'],
  adReviewNo: ['广告审查文号', 'Ad review no.'],
  cover: ['封面', 'Cover'],
  noDigest: [
    '没有写摘要，微信会截取正文开头。',
    'No digest; WeChat will show the beginning of the text.',
  ],
  aiAssisted: ['使用了人工智能辅助', 'AI assisted'],
  patientStory: ['含患者故事', 'Contains a patient’s story'],
  changedSince: [
    '与第 {round} 轮相比改了 {count} 处',
    '{count} {count|change|changes} since round {round}',
  ],
  unchangedSinceLast: ['与上一轮相比没有改动', 'No changes since the last round'],
  firstRound: ['首次送审', 'First submission'],
  returnedFirst: [
    '上次初审退回（{name}）：{comment}',
    'Last returned in first review ({name}): {comment}',
  ],
  returnedFinal: [
    '上次终审退回（{name}）：{comment}',
    'Last returned in final review ({name}): {comment}',
  ],
  authorSays: ['作者说明：{comment}', 'The author says: {comment}'],
  firstSays: ['初审 {name}：{comment}', 'First review, {name}: {comment}'],
  passedSilently: ['通过，没有留言', 'approved without a comment'],
  keptWords: [
    '保留了“{words}”（{basis}）。作者：{reason}',
    'Kept “{words}” ({basis}). Author: {reason}',
  ],
  agreed: [' 初审认可：{why}', ' Accepted in first review: {why}'],
  agreedOn: ['{ground}，{reason}', '{ground}; {reason}'],
  openAnswer: [' 待初审答复。', ' Not answered by the first review yet.'],

  // urgency
  unurge: ['取消加急', 'Not urgent'],
  urge: ['设为加急', 'Mark as urgent'],
  unurged: ['已取消加急，按平常的期限审核。', 'No longer urgent; the usual deadline applies.'],
  urged: ['已设为加急，审核期限提前了。', 'Marked as urgent; the deadline has moved up.'],
  undo: ['撤销', 'Undo'],

  // the page
  windowTitle: ['审稿', 'Review'],
  sealedPost: ['送审稿', 'Submitted post'],
  sealedTitle: ['送审稿：{title}', 'Submitted post: {title}'],
  papers: ['审稿资料', 'Review papers'],
  tabText: ['正文', 'Text'],
  tabDiff: ['修改对比', 'Changes'],
  tabFacts: ['提示', 'Findings'],
  tabChecks: ['清单', 'Checklist'],
  tabRecords: ['记录', 'Records'],
  backToDashboard: ['回到工作台', 'Back to today'],

  // changes
  noEarlierRound: ['首次送审，没有上一轮。', 'First submission; there is no earlier round.'],
  unchangedSince: ['与第 {round} 轮相比，没有改动。', 'No changes since round {round}.'],
  diffCount: [
    '与第 {round} 轮相比改了 {count} 处。',
    '{count} {count|change|changes} since round {round}. ',
  ],
  removed: ['删去', 'removed'],
  added: ['新增', 'added'],
  empty: ['（空）', '(empty)'],
  pictures: ['图片', 'Pictures'],
  pictureChange: ['{change}：{alt}', '{change}: {alt}'],
  pictureAdded: ['新增图片', 'Picture added'],
  pictureRemoved: ['去掉图片', 'Picture removed'],
  pictureReworded: ['改了图片说明', 'Description changed'],
  noAlt: ['没有文字说明', 'no description'],
  text: ['正文', 'Text'],
  unchanged: ['没有改动。', 'No changes.'],
  folded: ['{count} 段没有改动', '{count} unchanged {count|paragraph|paragraphs}'],

  // what can be counted
  length: [
    '正文 {characters} 字，约 {minutes} 分钟读完',
    '{characters} {characters|character|characters}, about {minutes} min to read',
  ],
  tooLong: ['，短文案一般不超过 {max} 字', '; a short copy usually has at most {max}'],
  noPictures: ['没有图片', 'No pictures'],
  allDescribed: [
    '图片 {pictures} 张，都有文字说明',
    '{pictures} {pictures|picture|pictures}, all described',
  ],
  someDescribed: [
    '图片 {pictures} 张，其中 {missing} 张没有文字说明',
    '{pictures} {pictures|picture|pictures}, {missing} without a description',
  ],
  sources: ['资料来源', 'Sources'],
  noSources: ['没有写资料来源', 'No sources given'],
  noYear: ['没有写年份', 'no year'],
  year: ['{year} 年', '{year}'],

  // findings
  notChecked: [
    '这一轮送审时还没有检查提示。',
    'This round was submitted before there was a checker.',
  ],
  saidByAuthor: ['作者保留的理由：{reason}', 'Why the author kept it: {reason}'],
  saidByFirst: ['初审认可：{why}', 'Accepted in first review: {why}'],
  groundAndReason: ['{ground}。{reason}', '{ground}. {reason}'],
  kept: ['作者保留的原文', 'Kept by the author'],
  keptCount: ['作者保留的原文（{count} 处）', 'Kept by the author ({count})'],
  otherFindings: ['其他提示', 'Other findings'],
  findings: ['提示', 'Findings'],
  noOthers: ['没有发现其他问题。', 'Nothing else was found.'],
  ruleVersion: [
    '规则版本 {version}，提交时检查。',
    'Rules {version}, as checked at the submission.',
  ],
  accept: ['认可这一处（不认可请退回）', 'Accept this (otherwise return the post)'],
  ground: ['依据', 'Ground'],
  pleaseChoose: ['请选择', 'Please choose'],
  explain: [
    '说明（终审首先看到，印在审批单上）',
    'Explanation (read first in the final review, printed on the approval form)',
  ],

  // checklist
  allOrNone: [
    '三项都选了才随审核意见留档；也可以都不选。',
    'Kept on record only when all three are answered; you may leave all of them out.',
  ],

  // the decision
  pass: ['通过', 'Approve'],
  giveBack: ['退回', 'Return'],
  withRemarks: ['带 {count} 条批注', 'with {count} {count|remark|remarks}'],
  authorResubmits: ['作者修改后再送审', 'back to its author'],
  nothingElse: ['没有其他待审的了，回工作台', 'Nothing else waits; back to today'],
  next: ['下一篇（还有 {count} 篇）', 'Next post ({count} more)'],
  toFinal: ['转交分管领导终审', 'on to the final review'],
  toPublish: ['宣传科可以发布', 'ready to publish'],
  passedFinal: ['已通过终审，宣传科可以发布了', 'Finally approved; publicity can publish it'],
  passed: ['已通过，等待终审', 'Approved; waiting for the final review'],
  passedTo: ['已通过，等待终审（{details}）', 'Approved; waiting for the final review ({details})'],
  returned: ['已退回，{name}会看到您的意见', 'Returned; {name} will see what you wrote'],
  overtaken: [
    '已有人先一步处理，或稿件有了变化。{why}页面已更新。',
    'Somebody was faster, or the post has changed. {why} The page is up to date again.',
  ],
  notWaiting: [
    '稿件现在是“{stage}”，没有等待审核。',
    'The post is “{stage}” now and does not wait for a review.',
  ],
  waitsFirst: ['正等待宣传部门初审。', 'Waiting for the first review by publicity.'],
  waitsFinal: ['正等待分管领导终审。', 'Waiting for the final review by the leader in charge.'],
  mayNot: ['您现在不能审核这篇稿件。', 'You cannot review this post now.'],

  // sheets
  passTitle: ['通过后：{next}', 'Once approved: {next}'],
  lookAgain: ['再看看', 'Keep reading'],
  sending: ['正在提交…', 'Sending…'],
  returning: ['正在退回…', 'Returning…'],
  unanswered: [
    '作者对 {count} 处提示说明了保留的理由。请先在“提示”里逐条写明认可的依据；不认可请退回。',
    'The author gave reasons to keep {count} {count|finding|findings}. Answer each of them under “Findings” first, or return the post.',
  ],
  comment: [
    '一句话意见（选填，会留在审批记录里）',
    'A sentence of yours (optional, kept in the review record)',
  ],
  warnIssue: ['清单里有一项选了“有问题”。', 'One item of the checklist is marked “Issue”.'],
  warnRemarks: [
    '您写了 {count} 条批注，它们只随“退回”发给作者。',
    'You wrote {count} {count|remark|remarks}. The author only gets them with a return.',
  ],
  warnChecks: [
    '清单还有 {count} 项没选，不会留档。',
    '{count} {count|item|items} of the checklist left open: it will not be kept.',
  ],
  returnTitle: ['退回给 {name} 修改', 'Return to {name}'],
  returnWhy: ['请写明理由，让作者知道怎么改', 'Say why, so that the author knows what to change'],
  dropRemark: ['删除这条批注', 'Delete this remark'],
  remarkHint: [
    '也可以先在正文里选中一段文字，点“批注”，再退回。',
    'You can also select words in the text and add a remark before you return it.',
  ],
  annotate: ['批注所选文字', 'Remark on the selection'],
  remark: ['批注', 'Remark'],
  addRemark: ['加上批注', 'Add the remark'],
  whatIsWrong: ['哪里有问题', 'What is wrong'],
  better: ['建议改为：{words}', 'Suggested wording: {words}'],
  betterField: ['建议改为（选填）', 'Suggested wording (optional)'],
} as const

export const speakReview = speaker(REVIEW_WORDS)
